using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.FileOnline;

/// <summary>What was filed online, as the use case of registering reads it.</summary>
internal static class OnlineMatter
{
    public static MatterToRegister Of(OnlineFiling filing) => new(filing.Id, IntakeSource.Online, filing.Kind, filing.Narrative)
    {
        Parties = [Person(filing)],
        Claims = [.. filing.Claims.Select((type, index) => ClaimOf(filing, type, index))],
        EmployerAsNamed = filing.Employer,
        WorkDivision = filing.WorkDivision,
        WorkPlace = filing.WorkPlace,
        Facts = FactsOf(filing) with { Claims = [] },
    };

    /// <summary>What the triage rules read of it.</summary>
    public static MatterFacts FactsOf(OnlineFiling filing) => new(
        [.. filing.Claims.Select((type, index) => ClaimOf(filing, type, index)).Select(claim => new ClaimFacts(claim.Type) { From = claim.From, To = claim.To, Amount = claim.Amount })])
    {
        Kind = filing.Kind,
        Employer = TypedText.Clean(filing.Employer),
        PlaceOfUse = TypedText.Clean(filing.WorkPlace),
        PlaceOfUseInArea = filing.WorkDivision is null ? null : true,
        PlaceOfPerformanceInArea = filing.WorkDivision is null ? null : true,
        StillEmployed = filing.StillEmployed,
    };

    private static PartyToRegister Person(OnlineFiling filing) =>
        new(filing.Kind == SubmissionKind.Report ? PartyRole.Reporter : PartyRole.Worker, filing.Name)
        {
            Telephone = filing.Telephone, Address = filing.Address, ElectronicService = filing.ElectronicService,
        };

    /// <summary>The period is everybody's; the sum is what the first claim of pay asks.</summary>
    private static ClaimToRegister ClaimOf(OnlineFiling filing, ClaimType type, int index)
    {
        var isFirstPay = type.IsPay && !filing.Claims.Take(index).Any(earlier => earlier.IsPay);
        return new ClaimToRegister(type)
        {
            From = type.IsPay ? filing.From : null, To = type.IsPay ? filing.To : null, Amount = isFirstPay ? filing.Amount : null,
        };
    }
}
