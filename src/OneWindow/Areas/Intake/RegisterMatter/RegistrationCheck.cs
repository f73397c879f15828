using OneWindow.Hosting.Profiles;
using OneWindow.Law.Identifiers;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using static OneWindow.Areas.Intake.RegisterMatter.RegisterMatterErrors;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>Checks what needs no database: every fault at once, each at its field.</summary>
internal static class RegistrationCheck
{
    /// <summary>The most that is kept of what somebody says; more is handed in as evidence.</summary>
    public const int LongestNarrative = 10_000;

    /// <summary>A matter against nobody: a consultation, or what another system sent without naming anybody.</summary>
    private static bool NeedsEmployer(MatterToRegister matter) => matter.Kind != SubmissionKind.Consulting && !matter.PersonUnknown;

    public static List<Refusal> Refusals(MatterToRegister matter, Profile profile, DateTime now)
    {
        List<Refusal> found = [.. OfParties(matter), .. OfClaims(matter)];
        if (NeedsEmployer(matter) && matter is { Employer: null, NewEmployer: null } && string.IsNullOrWhiteSpace(matter.EmployerAsNamed))
        {
            found.Add(EmployerMissing);
        }

        if (string.IsNullOrWhiteSpace(matter.Narrative))
        {
            found.Add(NarrativeMissing);
        }
        else if (matter.Narrative.Length > LongestNarrative)
        {
            found.Add(NarrativeTooLong);
        }

        if (matter.WorkDivision is { } division && division != profile.Locality.DivisionCode && profile.Divisions.All(known => known.Code != division))
        {
            found.Add(UnknownDivision);
        }

        if (matter.ReceivedAt > now)
        {
            found.Add(ReceivedInFuture);
        }

        return found;
    }

    private static IEnumerable<Refusal> OfParties(MatterToRegister matter)
    {
        var mustBeNamed = matter.Kind is SubmissionKind.Complaint or SubmissionKind.Application && !matter.PersonUnknown;
        var first = matter.Parties.Count > 0 ? matter.Parties[0] : null;
        if (mustBeNamed && string.IsNullOrWhiteSpace(first?.Name))
        {
            yield return NameMissing;
        }
        else if (mustBeNamed && matter.Parties.All(party => string.IsNullOrWhiteSpace(party.Telephone) && string.IsNullOrWhiteSpace(party.Address)))
        {
            yield return ContactMissing;
        }

        for (var index = 0; index < matter.Parties.Count; index++)
        {
            foreach (var wrong in OfNumbers(matter.Parties[index].IdentityNumber, matter.Parties[index].Telephone, index))
            {
                yield return wrong;
            }
        }
    }

    /// <summary>What is wrong with the identity and telephone numbers of the person in this place, from 0.</summary>
    internal static IEnumerable<Refusal> OfNumbers(string? identityNumber, string? telephone, int index) =>
        OfText(identityNumber, text => CitizenIdNumber.Parse(text).Refusals).Select(wrong => wrong with { Field = $"Parties[{index}].IdentityNumber" })
            .Concat(OfText(telephone, text => Telephone.Parse(text).Refusals).Select(wrong => wrong with { Field = $"Parties[{index}].Telephone" }));

    private static IReadOnlyList<Refusal> OfText(string? text, Func<string, IReadOnlyList<Refusal>> parse) =>
        string.IsNullOrWhiteSpace(text) ? [] : parse(text);

    private static IEnumerable<Refusal> OfClaims(MatterToRegister matter)
    {
        var consultation = matter.Kind == SubmissionKind.Consulting;
        if (consultation && matter.Claims.Count > 0)
        {
            yield return ConsultationWithClaim;
        }
        else if (!consultation && matter.Claims.Count == 0 && !(matter.PersonUnknown && matter.Suggestions.Count > 0))
        {
            yield return ClaimMissing;
        }

        for (var index = 0; index < matter.Claims.Count; index++)
        {
            if (matter.Claims[index] is { From: { } from, To: { } to } && from > to)
            {
                yield return PeriodReversed(index);
            }

            if (matter.Claims[index].Amount is { Fen: < 0 })
            {
                yield return AmountNegative(index);
            }
        }
    }
}
