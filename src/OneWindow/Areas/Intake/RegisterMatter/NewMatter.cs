using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>Makes the rows of a matter from what was typed and checked.</summary>
public sealed class NewMatter(PersonalData personal)
{
    internal Matter Of(MatterToRegister typed, EmployerId? employer, ActionContext by)
    {
        var narrative = TypedText.Clean(typed.Narrative) ?? string.Empty;
        var masked = NarrativeMask.Of(narrative);
        return new Matter
        {
            Id = typed.Id,
            QueryCode = QueryCode.New(),
            Source = typed.Source,
            SourceReference = TypedText.Clean(typed.SourceReference),
            Kind = typed.Kind,
            State = MatterState.Registered,
            ReceivedAt = typed.ReceivedAt ?? by.At,
            RegisteredAt = by.At,
            RegisteredOn = by.Today,
            WindowId = typed.Window,
            ClerkId = by.Person,
            UnitId = by.Unit,
            Narrative = masked,
            NarrativeInFull = masked == narrative ? null : personal.Protect(IntakeFields.Narrative, narrative),
            EmployerId = employer,
            EmployerAsNamed = TypedText.Clean(typed.EmployerAsNamed),
            WorkDivision = TypedText.Clean(typed.WorkDivision),
            WorkPlace = TypedText.Clean(typed.WorkPlace),
            Facts = FactsOf(typed),
            FollowsId = typed.Follows,
            Parties = [.. typed.Parties.Where(party => !IsEmpty(party)).Select((party, index) => PartyOf(typed, party, index + 1))],
            Claims = [.. typed.Claims.Select((claim, index) => ClaimOf(typed.Id, claim, index + 1))],
        };
    }

    private static MatterFacts FactsOf(MatterToRegister typed) => typed.Facts with
    {
        Claims = [],
        Kind = typed.Kind,
        PlaceOfUse = TypedText.Clean(typed.WorkPlace),
        PlaceOfUseInArea = typed.WorkDivision is null ? typed.Facts.PlaceOfUseInArea : true,
        Workers = typed.Facts.Workers ?? Workers(typed),
        IsMigrantWorker = typed.Parties.Select(party => party.MigrantWorker).FirstOrDefault(answer => answer is not null),
        ConsultationOnly = typed.Kind == SubmissionKind.Consulting ? true : typed.Facts.ConsultationOnly,
    };

    private static int? Workers(MatterToRegister typed) =>
        typed.Parties.Count(party => party.Role == PartyRole.Worker && !IsEmpty(party)) is > 0 and var count ? count : null;

    private Party PartyOf(MatterToRegister matter, PartyToRegister typed, int ordinal) => new()
    {
        Id = PartyId.New(),
        MatterId = matter.Id,
        Ordinal = ordinal,
        Role = typed.Role,
        Name = TypedText.Clean(typed.Name) ?? string.Empty,
        IdentityNumber = personal.ProtectIfAny(IntakeFields.IdentityNumber, TypedText.Clean(typed.IdentityNumber)),
        Telephone = personal.ProtectIfAny(IntakeFields.Telephone, TypedText.Clean(typed.Telephone)),
        Address = personal.ProtectIfAny(IntakeFields.Address, TypedText.Clean(typed.Address)),
        ElectronicService = typed.ElectronicService,
        MigrantWorker = typed.MigrantWorker,
        Amount = typed.Amount,
        IsSealed = matter.Kind == SubmissionKind.Report,
    };

    private static Claim ClaimOf(MatterId matter, ClaimToRegister typed, int ordinal) => new()
    {
        Id = ClaimId.New(),
        MatterId = matter,
        Ordinal = ordinal,
        Type = typed.Type.Code,
        PeriodFrom = typed.From,
        PeriodTo = typed.To,
        Amount = typed.Amount,
        Words = TypedText.Clean(typed.Words),
        Answers = typed.Answers,
    };

    private static bool IsEmpty(PartyToRegister party) => string.IsNullOrWhiteSpace(party.Name)
        && string.IsNullOrWhiteSpace(party.IdentityNumber) && string.IsNullOrWhiteSpace(party.Telephone) && string.IsNullOrWhiteSpace(party.Address);
}
