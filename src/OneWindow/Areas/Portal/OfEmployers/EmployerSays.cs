using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Portal.Progress;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web.Files;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Portal.OfEmployers;

/// <summary>What an employer says of a case, as typed, with its files.</summary>
/// <param name="Case">The case.</param>
/// <param name="About">What it speaks of.</param>
/// <param name="Typed">Words, amount and day; whether it is willing.</param>
/// <param name="Files">What it hands in.</param>
public sealed record EmployerStatement(CaseId Case, StatementSubject About, ActForm Typed, IReadOnlyList<HandedInFile> Files);

/// <summary>Takes down what an employer says: an answer, a payment, whether it is willing to mediate; with its files as evidence of the case.</summary>
public sealed class EmployerSays(IHearParties hear, IOnlineIntake intake)
{
    private static readonly Refusal NothingSaid = Refusal.Invalid("Words", "nothing-said", "请写答复，或者交材料。");

    /// <summary>The files first: a statement that speaks of them is not written down without them.</summary>
    public async Task<Result<CaseId>> HandleAsync(EmployerStatement command, DelegateCard who, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(who);
        var isWilling = command.About == StatementSubject.Mediation ? WillingToMediate.Read(command.Typed.Answer) : null;
        if (command.About == StatementSubject.Mediation && isWilling is null)
        {
            return WillingToMediate.NothingChosen;
        }

        var spoken = new PartyStatement(PartySide.Employer, command.About, $"{What(command.About, isWilling)}（经办人{who.Name}）", Words: null) { IsWilling = isWilling };
        if (!StatementReader.Read(spoken, command.About == StatementSubject.Payment, command.Typed, by.Today).TryGet(out var said, out var refusals))
        {
            return Result<CaseId>.Refused(refusals);
        }

        if (command.About == StatementSubject.Other && said.Words is null && command.Files.Count == 0)
        {
            return NothingSaid;
        }

        var (kept, _, wrong) = await intake.TakeFilesAsync(EvidenceOwner.Of(command.Case), EvidenceOrigin.Employer, command.Files, by, cancel);
        return wrong.Count > 0
            ? Result<CaseId>.Refused(wrong)
            : await hear.HearAsync(command.Case, kept > 0 ? said with { Details = [.. said.Details, $"交来材料 {kept} 个"] } : said, by, cancel);
    }

    private static string What(StatementSubject about, bool? isWilling) => about switch
    {
        StatementSubject.Payment => "用人单位报告已经付款",
        StatementSubject.Mediation => isWilling == true ? "用人单位愿意调解" : "用人单位不愿意调解",
        _ => "用人单位网上答复",
    };
}
