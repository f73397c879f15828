using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Employers.CorrectEmployer;

/// <summary>What is right, why, and the version the person saw.</summary>
public sealed record EmployerCorrection(EmployerId Id, NewEmployer Right, string Reason, long Version);

/// <summary>Corrects what is known of an employer. What was wrong stays in the record, with the reason.</summary>
public sealed class CorrectEmployer(WriteDoor door, EventStore events, EmployerRegister register, Profile profile)
{
    public Task<Result<EmployerId>> HandleAsync(EmployerCorrection command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => CorrectAsync(db, command, by, token), cancel);

    private async Task<Result<EmployerId>> CorrectAsync(
        OneWindowDb db, EmployerCorrection command, ActionContext by, CancellationToken cancel)
    {
        var employer = await db.Set<Employer>().SingleOrDefaultAsync(row => row.Id == command.Id, cancel);
        if (employer is null)
        {
            return EmployerRefusals.NoSuchEmployer;
        }

        var check = await EmployerDetails.CheckAsync(db, profile, command.Right, command.Id, cancel);
        if (!check.TryGet(out var right, out var refusals))
        {
            return Result<EmployerId>.Refused(refusals);
        }

        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return EmployerRefusals.ReasonMissing;
        }

        var changes = Changes(employer, right);
        if (changes.Count == 0)
        {
            return EmployerRefusals.NothingChanged;
        }

        right.ApplyTo(employer);
        db.Expect(employer, command.Version);
        register.Index(db, employer);
        await events.AppendAsync(
            db, EmployerRegister.StreamOf(employer.Id), "employer-corrected", new EmployerCorrected(command.Reason.Trim(), changes), by, cancel);
        return employer.Id;
    }

    private static List<string> Changes(Employer was, EmployerDetails right)
    {
        (string Label, string? Was, string? Is)[] fields =
        [
            ("名称", was.Name, right.Name), ("别名、招牌", string.Join('、', was.OtherNames), string.Join('、', right.OtherNames)),
            ("统一社会信用代码", was.CreditCode, right.CreditCode), ("区划", was.DivisionCode, right.Division), ("地址", was.Address, right.Address),
            ("法定代表人", was.LegalRepresentative, right.LegalRepresentative), ("电话", was.Telephone, right.Telephone),
            ("行业", was.Industry, right.Industry), ("类型", was.Kind.Name(), right.Kind.Name()), ("核实", was.Status.Name(), right.Status.Name()),
            ("上级单位", was.ParentId?.Value.ToString(), right.Parent?.Value.ToString()),
        ];
        return [.. fields.Where(field => (field.Was ?? "") != (field.Is ?? "")).Select(field => $"{field.Label}：{Shown(field.Was)} → {Shown(field.Is)}")];
    }

    private static string Shown(string? text) => string.IsNullOrEmpty(text) ? "（空）" : text;
}
