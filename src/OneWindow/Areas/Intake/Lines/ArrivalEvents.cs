using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Intake.Lines;

/// <summary>The record of a message: what somebody of the staff did with it, and who saw it in full. That it arrived stands in the message itself.</summary>
internal sealed class ArrivalEvents(EventStore events)
{
    /// <summary>The kind of its stream.</summary>
    public const string Stream = "arrival";

    /// <summary>The kind of the entry that somebody saw it in full.</summary>
    public const string Shown = "personal-shown";

    /// <summary>It was set right and registered; the record names the fields, not what stood in them.</summary>
    public Task CorrectedAsync(OneWindowDb db, Arrival arrival, IReadOnlyList<string> fields, ActionContext by, CancellationToken cancel) =>
        AppendAsync(db, arrival, "arrival-corrected", new ArrivalHappened($"更正后登记为{arrival.MatterNumber}", string.Join('、', fields)), by, cancel);

    public Task SetAsideAsync(OneWindowDb db, Arrival arrival, ActionContext by, CancellationToken cancel) =>
        AppendAsync(db, arrival, "arrival-set-aside", new ArrivalHappened("搁置", arrival.Reason), by, cancel);

    public Task RestoredAsync(OneWindowDb db, Arrival arrival, ActionContext by, CancellationToken cancel) =>
        AppendAsync(db, arrival, "arrival-restored", new ArrivalHappened("恢复为待处理", Why: null), by, cancel);

    /// <summary>Somebody saw it word for word; the log of showings reads this.</summary>
    public Task ShownAsync(OneWindowDb db, Arrival arrival, string line, string reason, ActionContext by, CancellationToken cancel) =>
        AppendAsync(db, arrival, Shown, new ArrivalHappened($"查看{line}来件 {arrival.Number ?? "（无编号）"} 的原文", reason), by, cancel);

    /// <summary>It was given to the person whom it names, on their own application.</summary>
    public Task GivenAsync(OneWindowDb db, Arrival arrival, string line, string reason, ActionContext by, CancellationToken cancel) =>
        AppendAsync(db, arrival, Shown, new ArrivalHappened($"应本人申请提供{line}来件 {arrival.Number ?? "（无编号）"}", reason), by, cancel);

    /// <summary>Why somebody saw it.</summary>
    public static string WhyOf(EventEntry shown) => shown.Read<ArrivalHappened>().Why ?? string.Empty;

    private Task<EventEntry> AppendAsync(OneWindowDb db, Arrival arrival, string kind, ArrivalHappened happened, ActionContext by, CancellationToken cancel) =>
        events.AppendAsync(db, new EventStream(Stream, arrival.Id.Value), kind, happened, by, cancel);

    private sealed record ArrivalHappened(string What, string? Why);
}
