using OneWindow.Hosting.Profiles;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake;

/// <summary>The readings of the locality profile, as the triage rules take them.</summary>
internal static class TriageReadings
{
    public static TriageOptions Of(Profile profile) => new()
    {
        PureInsuranceChannel = profile.Switches.PureInsuranceChannel switch
        {
            Hosting.Profiles.PureInsuranceChannel.ByActList => Law.Triage.PureInsuranceChannel.ByActList,
            Hosting.Profiles.PureInsuranceChannel.AlwaysAudit => Law.Triage.PureInsuranceChannel.AlwaysAudit,
            var other => throw new InvalidOperationException($"No reading for {other}."),
        },
        PremiumDisputeSplit = profile.Switches.PremiumDisputeSplit switch
        {
            Hosting.Profiles.PremiumDisputeSplit.ArrearsToInspection => Law.Triage.PremiumDisputeSplit.KnownArrearsToInspection,
            Hosting.Profiles.PremiumDisputeSplit.AllToAudit => Law.Triage.PremiumDisputeSplit.OnlyRegistrationToInspection,
            Hosting.Profiles.PremiumDisputeSplit.AllToInspection => Law.Triage.PremiumDisputeSplit.KnownArrearsToInspection,
            var other => throw new InvalidOperationException($"No reading for {other}."),
        },
        ArbitratesPremiumDisputes = profile.Switches.ArbitratePremiumClaims,
        CrimeLineOneWorker = Money.FromYuan(profile.Thresholds.CriminalOneWorkerYuan),
        CrimeLineTenWorkers = Money.FromYuan(profile.Thresholds.CriminalManyWorkersYuan),
        Area = profile.Locality.Name,
    };
}
