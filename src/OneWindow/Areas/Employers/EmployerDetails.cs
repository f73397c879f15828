using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Identifiers;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Employers;

/// <summary>What was typed of an employer, checked and brought into the form in which it is stored.</summary>
internal sealed record EmployerDetails(
    string Name, IReadOnlyList<string> OtherNames, string? CreditCode, bool CreditCodeDoubtful, string? Division, string? Address,
    string? LegalRepresentative, string? Telephone, string? Industry, EmployerKind Kind, EmployerId? Parent, EmployerStatus Status)
{
    private const int LongestName = 200;

    /// <summary>Checks everything at once, against the database too.</summary>
    /// <param name="self">The employer that is being corrected; null for a new one.</param>
    public static async Task<Result<EmployerDetails>> CheckAsync(
        OneWindowDb db, Profile profile, NewEmployer typed, EmployerId? self, CancellationToken cancel)
    {
        var refusals = new List<Refusal>();
        var name = TypedText.Clean(typed.Name) ?? string.Empty;
        if (name.Length == 0)
        {
            refusals.Add(EmployerRefusals.NameMissing);
        }
        else if (name.Length > LongestName)
        {
            refusals.Add(EmployerRefusals.NameTooLong);
        }

        if (typed.KnownBySignOnly && string.IsNullOrWhiteSpace(typed.Address))
        {
            refusals.Add(EmployerRefusals.AddressMissing);
        }

        if (TypedText.Clean(typed.Division) is { } division && division != profile.Locality.DivisionCode && profile.Divisions.All(known => known.Code != division))
        {
            refusals.Add(EmployerRefusals.UnknownDivision);
        }

        UnifiedSocialCreditCode? code = null;
        if (TypedText.Clean(typed.CreditCode) is { } written && !UnifiedSocialCreditCode.Parse(written).TryGet(out code, out var wrong))
        {
            refusals.AddRange(wrong.Select(refusal => refusal with { Field = "CreditCode" }));
        }

        if (code is not null && await OwnerOfAsync(db, code.Value, self, cancel) is { } owner)
        {
            refusals.Add(EmployerRefusals.CodeTaken(owner));
        }

        if (typed.Parent is { } parent && (parent == self || !await db.Set<Employer>().AnyAsync(employer => employer.Id == parent, cancel)))
        {
            refusals.Add(EmployerRefusals.UnknownParent);
        }

        return refusals.Count > 0
            ? Result<EmployerDetails>.Refused(refusals)
            : new EmployerDetails(
                name, [.. typed.OtherNames.Select(TypedText.Clean).OfType<string>().Distinct(StringComparer.Ordinal)],
                code?.Value, code?.Doubts.Count > 0, TypedText.Clean(typed.Division), TypedText.Clean(typed.Address), TypedText.Clean(typed.LegalRepresentative),
                TypedText.Clean(typed.Telephone), TypedText.Clean(typed.Industry), typed.Kind, typed.Parent,
                typed.KnownBySignOnly ? EmployerStatus.NamedBySign : EmployerStatus.Registered);
    }

    /// <summary>Puts the details on an employer.</summary>
    public void ApplyTo(Employer employer)
    {
        (employer.Name, employer.OtherNames) = (Name, OtherNames);
        (employer.CreditCode, employer.CreditCodeDoubtful) = (CreditCode, CreditCodeDoubtful);
        (employer.DivisionCode, employer.Address) = (Division, Address);
        (employer.LegalRepresentative, employer.Telephone) = (LegalRepresentative, Telephone);
        (employer.Industry, employer.Kind, employer.ParentId, employer.Status) = (Industry, Kind, Parent, Status);
    }

    private static Task<string?> OwnerOfAsync(OneWindowDb db, string code, EmployerId? self, CancellationToken cancel) =>
        db.Set<Employer>().Where(employer => employer.CreditCode == code && employer.Id != self).Select(employer => employer.Name).FirstOrDefaultAsync(cancel);
}
