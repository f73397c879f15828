using System.Globalization;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.CorrectMatter;

/// <summary>Fills the form from the matter, and reads it back as a correction.</summary>
internal sealed class CorrectionReader(CorrectMatterForm form, MatterFile file)
{
    private readonly List<Refusal> _wrong = [];

    public IReadOnlyList<Refusal> Wrong => _wrong;

    public static CorrectMatterForm FormOf(ShowMatter.MatterPageView view) => new()
    {
        Version = view.Version,
        WorkDivision = view.File.WorkDivision,
        WorkPlace = view.File.WorkPlace,
        Parties = [.. view.Parties.Select(party => new CorrectedPartyForm
        {
            Id = party.Id.Value.ToString(), Name = party.Name, Amount = party.Facts.Amount?.Yuan.ToString("0.00", CultureInfo.InvariantCulture),
        })],
        Claims = [.. view.File.Claims.Where(claim => claim.Case is null).Select(claim => new CorrectedClaimForm
        {
            Id = claim.Id.Value.ToString(), Type = claim.Type.Code, From = Text(claim.From), To = Text(claim.To),
            Amount = claim.Amount?.Yuan.ToString("0.00", CultureInfo.InvariantCulture), Words = claim.Words,
        })],
    };

    public MatterCorrection Read() => new(file.Id, form.Reason, form.Version)
    {
        Employer = Guid.TryParse(form.Employer, out var employer) ? new EmployerId(employer) : null,
        WorkDivision = form.WorkDivision is null or "" or "outside" ? null : form.WorkDivision,
        WorkPlace = form.WorkPlace,
        Parties = form.Parties
            .Select((party, index) => (Stored: file.Parties.FirstOrDefault(stored => stored.Id.Value.ToString() == party.Id), Now: Party(party, index)))
            .Where(row => row.Stored is not null).DistinctBy(row => row.Stored!.Id)
            .ToDictionary(row => row.Stored!.Id, row => row.Now),
        Answers = form.Answers.Where(answer => answer.Code is not null).DistinctBy(answer => answer.Code, StringComparer.Ordinal)
            .ToDictionary(answer => answer.Code!, answer => RegistrationReader.YesNo(answer.Value), StringComparer.Ordinal),
        Claims = form.Claims
            .Select((claim, index) => (Stored: file.Claims.FirstOrDefault(stored => stored.Id.Value.ToString() == claim.Id), Now: Claim(claim, index)))
            .Where(row => row.Stored is not null && row.Now is not null)
            .ToDictionary(row => row.Stored!.Id, row => row.Now!),
        MoreClaims = [.. form.More.Select(ClaimTypes.Find).OfType<ClaimType>().Distinct().Select(type => new ClaimToRegister(type))],
    };

    private PartyCorrection Party(CorrectedPartyForm party, int index) => new()
    {
        Name = party.Name, IdentityNumber = party.IdentityNumber, Telephone = party.Telephone, Address = party.Address,
        Amount = Amount(party.Amount, $"Parties[{index}].Amount"),
    };

    private ClaimToRegister? Claim(CorrectedClaimForm claim, int index) => ClaimTypes.Find(claim.Type ?? string.Empty) is not { } type ? null : new ClaimToRegister(type)
    {
        From = Day(claim.From, $"Claims[{index}].From"),
        To = Day(claim.To, $"Claims[{index}].To"),
        Amount = Amount(claim.Amount, $"Claims[{index}].Amount"),
        Words = claim.Words,
    };

    private DateOnly? Day(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (FieldReader.TryReadDay(typed, out var day))
        {
            return day;
        }

        _wrong.Add(Refusal.Invalid(field, "day-unreadable", "日期看不懂，请写成 2026-07-01。"));
        return null;
    }

    private Money? Amount(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (FieldReader.TryReadYuan(typed, out var money))
        {
            return money;
        }

        _wrong.Add(Refusal.Invalid(field, "amount-unreadable", "金额看不懂，请写成 13800 或者 13,800.00。"));
        return null;
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
