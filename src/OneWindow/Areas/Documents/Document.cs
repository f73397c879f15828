using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Documents;

/// <summary>How far a paper is.</summary>
public enum DocumentStatus
{
    /// <summary>草稿: composed anew from the record whenever it is shown.</summary>
    Draft,

    /// <summary>已签发: its content is frozen.</summary>
    Signed,

    /// <summary>已作废: signed, then declared void; content and number stay.</summary>
    Void,

    /// <summary>不再制作: a draft that was given up; it never had a number.</summary>
    Dropped,

    /// <summary>未用: a draft that its case did not need before it ended; waits for nobody, and can be taken up again.</summary>
    SetAside,
}

/// <summary>
/// An official paper. A draft holds only what its maker typed; everything else is read from the record when it is shown.
/// Signing freezes the composed paper, so that what left the office can be shown and printed again as it was.
/// </summary>
public sealed class Document : IVersioned
{
    public required DocumentId Id { get; init; }

    /// <summary>The code of the kind: <c>D-INS-15</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The version of the template by which it is drawn, and was signed.</summary>
    public required int TemplateVersion { get; set; }

    public required CaseId? CaseId { get; init; }

    public required MatterId? MatterId { get; init; }

    /// <summary>The run of a track that it belongs to, or the sending of its matter to the triage room; null for none.</summary>
    public required string? Run { get; init; }

    /// <summary>The code of the step that asked for it; null for none.</summary>
    public required string? Because { get; init; }

    /// <summary>The event of the case that asked for it: it says what was recorded there. 0 for none.</summary>
    public required long Sequence { get; init; }

    /// <summary>The signed paper that this one corrects; null for a first copy.</summary>
    public DocumentId? ReplacesId { get; init; }

    public DocumentStatus Status { get; set; } = DocumentStatus.Draft;

    public required DateTime DraftedAt { get; init; }

    public required AppointmentId DraftedBy { get; init; }

    /// <summary>The unit that makes it.</summary>
    public required UnitId UnitId { get; init; }

    /// <summary>What its maker typed, by field, as typed; encrypted as a whole, for it may tell about persons.</summary>
    public ProtectedText? Typed { get; set; }

    /// <summary>The official number as printed; null for a draft or a kind without numbers.</summary>
    public string? Number { get; private set; }

    /// <summary>The unit whose series it is, the series, the year and the place in it: how the register of numbers finds it.</summary>
    public UnitId? NumberUnitId { get; private set; }

    public string? NumberSeries { get; private set; }

    public int? NumberYear { get; private set; }

    public int? NumberInSeries { get; private set; }

    /// <summary>The composed paper as it was signed; encrypted as a whole.</summary>
    public ProtectedText? Content { get; private set; }

    /// <summary>SHA-256 of the signed content, in hexadecimal; the signing event holds it too.</summary>
    public string? ContentHash { get; private set; }

    public DateTime? SignedAt { get; private set; }

    public AppointmentId? SignedBy { get; private set; }

    /// <summary>When it was declared void or given up.</summary>
    public DateTime? VoidedAt { get; private set; }

    public AppointmentId? VoidedBy { get; private set; }

    public string? VoidReason { get; private set; }

    public long Version { get; set; }

    /// <summary>The key of its number in the register; null without a number.</summary>
    public NumberSeriesKey? NumberKey =>
        NumberUnitId is { } unit && NumberSeries is { } series && NumberYear is { } year ? new NumberSeriesKey(unit, series, year) : null;

    /// <summary>Gives it its number.</summary>
    public void Take(IssuedNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        (Number, NumberUnitId, NumberSeries, NumberYear, NumberInSeries) = (number.Text, number.UnitId, number.Kind, number.Year, number.Number);
    }

    /// <summary>Freezes it.</summary>
    public void Sign(ProtectedText content, string hash, AppointmentId by, DateTime at)
    {
        (Status, Content, ContentHash, SignedBy, SignedAt) = (DocumentStatus.Signed, content, hash, by, at);
    }

    /// <summary>Takes a draft from those that wait.</summary>
    public void SetAside() => Move(DocumentStatus.Draft, DocumentStatus.SetAside);

    /// <summary>Makes it a draft again.</summary>
    public void TakeUp() => Move(DocumentStatus.SetAside, DocumentStatus.Draft);

    /// <summary>Declares a signed paper void, or gives up a draft.</summary>
    public void Void(string reason, AppointmentId by, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Status = Status == DocumentStatus.Draft ? DocumentStatus.Dropped : DocumentStatus.Void;
        (VoidReason, VoidedBy, VoidedAt) = (reason, by, at);
    }

    private void Move(DocumentStatus from, DocumentStatus to) =>
        Status = Status == from ? to : throw new InvalidOperationException($"A paper that is {Status} does not become {to}.");
}
