using OneWindow.Law.Arbitration;
using OneWindow.Law.Inspection;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Messages.WriteMessages;

/// <summary>Upon what a party is told something: an event of a matter, or a step of a case.</summary>
/// <param name="Kind">What is told.</param>
/// <param name="Event">The kind of event.</param>
public sealed record Occasion(MessageKind Kind, string Event)
{
    private const string StepTaken = "step-taken";

    /// <summary>The code of the procedure; null for an event of a matter and for steps that every procedure shares.</summary>
    public string? Procedure { get; private init; }

    /// <summary>The code of the step; null where it is no step.</summary>
    public string? Step { get; private init; }

    /// <summary>The fact of the step that fills the blank <c>day</c>; null where there is none.</summary>
    public string? Day { get; private init; }

    /// <summary>All of them. Who opens or ends something new adds its line here; no use case calls the outbox.</summary>
    public static readonly IReadOnlyList<Occasion> All =
    [
        new(MessageKinds.Registered, "matter-registered"),
        new(MessageKinds.Guided, "matter-guided"),
        new(MessageKinds.Refused, "matter-refused"),
        new(MessageKinds.Closed, "case-ended"),
        new(MessageKinds.Accepted, "case-opened"),
        new(MessageKinds.Words, "party-told"),

        OfStep(MessageKinds.Completion, "inspection", "ask-completion", InspectionFacts.CompleteBy.Code),
        OfStep(MessageKinds.Completion, "inspection", "move-completion-date", InspectionFacts.CompleteBy.Code),
        OfStep(MessageKinds.Filed, "inspection", InspectionStepCodes.ApproveFiling),
        OfStep(MessageKinds.Refused, "inspection", "reject-filing"),
        OfStep(MessageKinds.Refused, "inspection", "refuse-incomplete"),
        OfStep(MessageKinds.Refused, "inspection", "refuse"),

        OfStep(MessageKinds.Completion, "arbitration", "ask-completion", ApplicationFacts.CompleteBy.Code),
        OfStep(MessageKinds.Completion, "arbitration", "move-completion-date", ApplicationFacts.CompleteBy.Code),
        OfStep(MessageKinds.Filed, "arbitration", "accept"),
        OfStep(MessageKinds.Refused, "arbitration", "refuse"),
        OfStep(MessageKinds.Refused, "arbitration", "refuse-incomplete"),
        OfStep(MessageKinds.Hearing, "arbitration", "notice-hearing", HearingFacts.HearingOn.Code),
        OfStep(MessageKinds.HearingOfEmployer, "arbitration", "notice-hearing", HearingFacts.HearingOn.Code),
        OfStep(MessageKinds.Hearing, "arbitration", "another-hearing", HearingFacts.HearingOn.Code),
        OfStep(MessageKinds.HearingOfEmployer, "arbitration", "another-hearing", HearingFacts.HearingOn.Code),
        OfStep(MessageKinds.Hearing, "arbitration", "postpone", HearingFacts.HearingOn.Code),
        OfStep(MessageKinds.HearingOfEmployer, "arbitration", "postpone", HearingFacts.HearingOn.Code),

        OfStep(MessageKinds.Filed, "mediation", "accept"),
        OfStep(MessageKinds.Refused, "mediation", "decline"),
        OfStep(MessageKinds.Payment, "mediation", "record-performance"),

        OfStep(MessageKinds.PaperReady, procedure: null, ServiceTrack.Issue),
        OfStep(MessageKinds.PaperForEmployer, procedure: null, ServiceTrack.Issue),
        OfStep(MessageKinds.Payment, procedure: null, "record-payment"),
    ];

    private static Occasion OfStep(MessageKind kind, string? procedure, string step, string? day = null) =>
        new(kind, StepTaken) { Procedure = procedure, Step = step, Day = day };
}
