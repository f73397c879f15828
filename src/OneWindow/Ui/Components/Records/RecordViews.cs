namespace OneWindow.Ui.Components.Records;

/// <summary>A fact in the head band of a record.</summary>
/// <param name="Label">投诉人.</param>
/// <param name="Text">吴建军等 23 人.</param>
/// <param name="Note">A second, weaker line; null for none.</param>
public sealed record RecordFact(string Label, string Text, string? Note = null);

/// <summary>A phase of the procedure, as the stage bar shows it.</summary>
public sealed record StageView(string Label, StageState State, string? Note = null);

public enum StageState
{
    Done,
    Current,
    Ahead,
}

/// <summary>An act that is open now.</summary>
public sealed record ActionLink(string Label, string Href);

/// <summary>An act that is not open now, and why.</summary>
/// <param name="Label">结案.</param>
/// <param name="Reason">没有支付凭证，也没有劳动者的收款确认。</param>
/// <param name="Basis">The article, written out; null where it is not a matter of law.</param>
public sealed record BarredAction(string Label, string Reason, string? Basis = null);

/// <summary>What may be done with a record now.</summary>
/// <param name="Explanation">Why this is next and what it brings about; or whom the record waits for.</param>
/// <param name="Main">The one big button; null where another person is to act.</param>
/// <param name="Others">The other open acts.</param>
/// <param name="Barred">What is not open, and why.</param>
public sealed record NextActionView(
    string Explanation, ActionLink? Main, IReadOnlyList<ActionLink> Others, IReadOnlyList<BarredAction> Barred)
{
    /// <summary>What a head decides on and this person may put before them (送审).</summary>
    public IReadOnlyList<ActionLink> Drafts { get; init; } = [];
}

/// <summary>Something that happened to a record.</summary>
/// <param name="At">The instant, UTC.</param>
/// <param name="What">批准立案.</param>
/// <param name="Who">李国安（支队长）.</param>
/// <param name="Why">The reason or content, in the person's words; null for none.</param>
/// <param name="Basis">The article, written out; null for none.</param>
/// <param name="IsKey">Whether it moved the record on.</param>
/// <param name="Links">What was made: papers, evidence.</param>
public sealed record TimelineEntry(
    DateTime At, string What, string Who, string? Why = null, string? Basis = null, bool IsKey = false,
    IReadOnlyList<ActionLink>? Links = null);
