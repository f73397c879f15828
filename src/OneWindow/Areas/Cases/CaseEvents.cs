using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases;

/// <summary>The kinds of event in a case's stream.</summary>
internal static class CaseEvents
{
    /// <summary>The kind of stream that a case's events stand in.</summary>
    public const string StreamKind = "case";

    /// <summary>The case opened; the payload is a <see cref="Law.Procedures.Running.CaseOpened"/>.</summary>
    public const string Opened = "case-opened";

    /// <summary>A step was taken; the payload is a <see cref="Law.Procedures.Running.StepTaken"/>.</summary>
    public const string StepTaken = "step-taken";

    /// <summary>The due days were counted anew by another calendar; the payload is a <see cref="ActByCalendar.DueDaysRecounted"/>.</summary>
    public const string Recounted = "due-days-recounted";

    /// <summary>Somebody looked at personal values; the payload is a <see cref="ShowCase.PersonalShown"/>.</summary>
    public const string PersonalShown = "personal-shown";

    /// <summary>Another area noted something that is no step; the payload is a <see cref="RecordNote.Noted"/>.</summary>
    public const string Noted = "noted";

    /// <summary>Records what happened to a loaded case, which keeps the place of its latest event.</summary>
    public static async Task<EventEntry> AppendAsync(
        EventStore events, OneWindowDb db, Case one, string kind, object payload, ActionContext by, CancellationToken cancel)
    {
        var head = one.LastHash is { } hash ? new EventHead(one.LastSequence, hash) : null;
        var recorded = await events.AppendAsync(db, StreamOf(one.Id), kind, payload, by, cancel, head);
        one.KeepHead(recorded);
        return recorded;
    }

    /// <summary>The stream of a case.</summary>
    public static EventStream StreamOf(CaseId id) => new(StreamKind, id.Value);
}
