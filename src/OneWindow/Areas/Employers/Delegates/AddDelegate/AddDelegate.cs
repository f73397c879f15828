using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Identifiers;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Employers.Delegates.AddDelegate;

/// <summary>Somebody to be registered, as typed.</summary>
public sealed record DelegateToAdd(EmployerId Employer, string? Name, string? Telephone, string? Basis, string? UntilDay);

/// <summary>Registers who acts for an employer on the public pages, by the letter of authority that was shown.</summary>
public sealed class AddDelegate(WriteDoor door, EventStore events, PersonalData personal)
{
    private const int LongestName = 50;
    private const int LongestBasis = 200;

    private static readonly Refusal NameMissing = Refusal.Invalid("Name", "delegate-name", $"请写经办人姓名，最多 {LongestName} 字。");

    private static readonly Refusal BasisMissing =
        Refusal.Invalid("Basis", "delegate-basis", $"请写凭什么经办：授权委托书的日期，或者法定代表人本人。最多 {LongestBasis} 字。");

    private static readonly Refusal NotMobile = Refusal.Invalid("Telephone", "delegate-mobile", "要写手机号，登录的验证码发到这个号。");

    private static readonly Refusal DayUnreadable = Refusal.Invalid("UntilDay", "delegate-until", "日期看不懂，请写成 2027-12-31，不写就是长期。");

    private static readonly Refusal DayPast = Refusal.Invalid("UntilDay", "delegate-until-past", "授权已经过期。");

    private static readonly Refusal NoCode = Refusal.NotAllowed("delegate-without-code", "这家单位还没有统一社会信用代码，经办人要用它登录。请先更正单位信息。");

    private static readonly Refusal Known = Refusal.Conflict("delegate-known", "这个手机号已经登记为这家单位的经办人。");

    public async Task<Result<DelegateId>> HandleAsync(DelegateToAdd command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        List<Refusal> wrong = [];
        if (TypedText.Clean(command.Name) is not { Length: <= LongestName } name)
        {
            wrong.Add(NameMissing);
            name = string.Empty;
        }

        if (!Telephone.Parse(command.Telephone).TryGet(out var telephone, out var refusals))
        {
            wrong.AddRange(refusals.Select(refusal => refusal with { Field = "Telephone" }));
        }
        else if (telephone.Kind != TelephoneKind.Mobile)
        {
            wrong.Add(NotMobile);
        }

        if (TypedText.Clean(command.Basis) is not { Length: <= LongestBasis } basis)
        {
            wrong.Add(BasisMissing);
            basis = string.Empty;
        }

        DateOnly? until = null;
        if (TypedText.Clean(command.UntilDay) is { } typed)
        {
            if (!FieldReader.TryReadDay(typed, out var day))
            {
                wrong.Add(DayUnreadable);
            }
            else if (day < by.Today)
            {
                wrong.Add(DayPast);
            }
            else
            {
                until = day;
            }
        }

        if (wrong.Count > 0)
        {
            return Result<DelegateId>.Refused(wrong);
        }

        var row = new EmployerDelegate
        {
            Id = DelegateId.New(), EmployerId = command.Employer, Name = name, Telephone = personal.Protect(DelegateFields.Telephone, telephone!.Value),
            Basis = basis, UntilDay = until, AddedAt = by.At, AddedBy = by.Appointment,
        };
        return await door.WriteAsync((db, token) => KeepAsync(db, row, telephone.Value, by, token), cancel);
    }

    private async Task<Result<DelegateId>> KeepAsync(OneWindowDb db, EmployerDelegate row, string telephone, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Employer>().Where(employer => employer.Id == row.EmployerId).Select(employer => new { employer.CreditCode }).SingleOrDefaultAsync(cancel) is not { } employer)
        {
            return EmployerRefusals.NoSuchEmployer;
        }

        if (employer.CreditCode is null)
        {
            return NoCode;
        }

        var lookups = personal.LookupsOf(DelegateFields.Telephone, telephone);
        if ((await db.Set<EmployerDelegate>().Where(known => known.EmployerId == row.EmployerId && lookups.Contains(known.Telephone.Lookup!)).ToListAsync(cancel)).Exists(known => known.MayActOn(by.Today)))
        {
            return Known;
        }

        db.Add(row);
        await events.AppendAsync(
            db, EmployerRegister.StreamOf(row.EmployerId), "delegate-added", new DelegateHappened(row.Id, $"登记网上办事经办人{row.Name}", row.Basis), by, cancel);
        return row.Id;
    }
}
