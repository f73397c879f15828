using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>组庭和开庭: the tribunal and challenges to it, the hearing, what holds it up, and evidence that is sent for.</summary>
internal static class HearingValues
{
    private static readonly PaperSource Case = new("案件");
    private static readonly string[] Recomposed = ["change-tribunal", "turn-ordinary"];

    public static void Add(PaperData data, RecordedFacts facts, OfficeValues office)
    {
        AddTribunal(data, facts);
        AddHearing(data, facts);
        data.Set("suspension.ground", facts.Name(SuspendedHearingTrack.Ground), facts.Source(SuspendedHearingTrack.Ground))
            .Set("suspension.because", facts.Clause(SuspendedHearingTrack.Because), facts.Source(SuspendedHearingTrack.Because))
            .Set("suspension.lifted", facts.Clause(SuspendedHearingTrack.LiftedBecause), facts.Source(SuspendedHearingTrack.LiftedBecause));
        AddExtension(data, facts);
        AddInvestigation(data, facts, office);
        data.Set("advance.items", facts.Clause(AdvanceExecutionTrack.For), facts.Source(AdvanceExecutionTrack.For))
            .Set("advance.amount", facts.Amount(AdvanceExecutionTrack.Amount), facts.Source(AdvanceExecutionTrack.Amount));
    }

    private static void AddTribunal(PaperData data, RecordedFacts facts)
    {
        var members = facts.Value(HearingFacts.Arbitrators) is { } text && OfficerList.TryParse(text, out var officers)
            ? string.Join('、', officers.Select(officer => officer.Name))
            : null;
        var changed = Recomposed.Any(step => facts.Took(step)) ? facts.Clause(SharedFacts.Reason)
            : facts.Took("grant-recusal") ? "仲裁员回避"
            : null;
        data.Set("tribunal.members", members, facts.Source(HearingFacts.Arbitrators))
            .Set("tribunal.composition", facts.Name(HearingFacts.Composition), facts.Source(HearingFacts.Composition))
            .Set("tribunal.ground", facts.Value(HearingFacts.Composition) == "simplified" ? facts.Name(HearingFacts.SimplifiedGround) : null, facts.Source(HearingFacts.SimplifiedGround))
            .Set("tribunal.reason", changed, Case)
            .Set("recusal.of", facts.Value(ChallengeTrack.Whose), facts.Source(ChallengeTrack.Whose))
            .Set("recusal.ground", facts.Name(ChallengeTrack.Ground), facts.Source(ChallengeTrack.Ground))
            .Set("recusal.opinion", facts.Clause(ChallengeTrack.Opinion), facts.Source(ChallengeTrack.Opinion))
            .Set("recusal.granted", facts.Took("grant-recusal"), Case);
    }

    private static void AddHearing(PaperData data, RecordedFacts facts)
    {
        var record = facts.Source(HearingFacts.HearingRecord);
        data.Set("hearing.date", facts.Day(HearingFacts.HearingOn), facts.Source(HearingFacts.HearingOn))
            .Set("hearing.place", facts.Value(HearingFacts.Place), facts.Source(HearingFacts.Place))
            .Set("hearing.askedOn", facts.Day(HearingFacts.AskedOn), facts.Source(HearingFacts.AskedOn))
            .Set("hearing.postponed", facts.Took("postpone"), Case)
            .Set("hearing.reason", facts.Clause(SharedFacts.Reason), facts.Source(SharedFacts.Reason))
            .Set("hearing.attendance", facts.Name(HearingFacts.Attendance), facts.Source(HearingFacts.Attendance))
            .Set("hearing.rows", facts.Lines(HearingFacts.HearingRecord).Select(line => new PaperData().Set("line", line, record)), record)
            .Set("hearing.absence", facts.Clause(HearingFacts.AbsenceFacts), facts.Source(HearingFacts.AbsenceFacts));
    }

    /// <summary>The new day stands on the notice once the head has granted it, never before.</summary>
    private static void AddExtension(PaperData data, RecordedFacts facts)
    {
        if (facts.Value(ExtensionTrack.Because) is null)
        {
            return;
        }

        var clock = facts.File.Clocks.LastOrDefault(one => one.Deadline == ArbitrationDeadlines.Award.Code);
        data.Set("extension.reason", facts.Clause(ExtensionTrack.Because), facts.Source(ExtensionTrack.Because))
            .Set("award.due", clock?.FirstDueOn, new PaperSource("裁决期限"))
            .Set("award.newDue", facts.Answer("grant-extension") is null ? null : clock?.ExtendedDueOn, new PaperSource("裁决期限"));
    }

    private static void AddInvestigation(PaperData data, RecordedFacts facts, OfficeValues office)
    {
        var asked = facts.Took("ask-service-help") ? "inspection" : facts.Value(InvestigationTrack.AskedOf);
        var body = asked switch
        {
            "inspection" => office.NameOf(BodyKind.LabourInspection),
            "audit" => office.NameOf(BodyKind.SocialInsuranceAudit),
            _ => null,
        };
        data.Set("investigation.to", body, PaperSource.Profile)
            .Set("investigation.items", facts.Lines(InvestigationTrack.Items), facts.Source(InvestigationTrack.Items))
            .Set("investigation.by", facts.Day(InvestigationTrack.ProduceBy), facts.Source(InvestigationTrack.ProduceBy))
            .Set("investigation.appraiser", facts.Value(InvestigationTrack.Appraiser), facts.Source(InvestigationTrack.Appraiser));
    }
}
