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
/// <param name="Payment">Whether it tells of a payment; otherwise it answers.</param>
/// <param name="Typed">Words, amount and day.</param>
/// <param name="Files">What it hands in.</param>
public sealed record EmployerStatement(CaseId Case, bool Payment, ActForm Typed, IReadOnlyList<HandedInFile> Files);

/// <summary>Takes down an employer's answer or report of a payment, with its files as evidence of the case.</summary>
public sealed class EmployerSays(IHearParties hear, IOnlineIntake intake)
{
    private static readonly Refusal NothingSaid = Refusal.Invalid("Words", "nothing-said", "请写答复，或者交材料。");

    /// <summary>The files first: a statement that speaks of them is not written down without them.</summary>
    public async Task<Result<CaseId>> HandleAsync(EmployerStatement command, DelegateCard who, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(who);
        var what = command.Payment ? $"用人单位报告已经付款（经办人{who.Name}）" : $"用人单位网上答复（经办人{who.Name}）";
        if (!StatementReader.Read(what, command.Payment, command.Typed, by.Today).TryGet(out var said, out var refusals))
        {
            return Result<CaseId>.Refused(refusals);
        }

        if (!command.Payment && said.Words is null && command.Files.Count == 0)
        {
            return NothingSaid;
        }

        var (kept, _, wrong) = await intake.TakeFilesAsync(EvidenceOwner.Of(command.Case), EvidenceOrigin.Employer, command.Files, by, cancel);
        return wrong.Count > 0
            ? Result<CaseId>.Refused(wrong)
            : await hear.HearAsync(command.Case, kept > 0 ? said with { Details = [.. said.Details, $"交来材料 {kept} 个"] } : said, by, cancel);
    }
}
