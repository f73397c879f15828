using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>A file that was handed in.</summary>
/// <param name="Owner">The matter, the draft of the same identifier, or the case.</param>
/// <param name="Name">The file's name as it came.</param>
/// <param name="File">The file, arrived whole.</param>
public sealed record EvidenceHandedIn(EvidenceOwner Owner, string Name, ArrivingFile File)
{
    /// <summary>What it shows: 9月工资微信转账.</summary>
    public string? Note { get; init; }

    public EvidenceKind? Kind { get; init; }

    public EvidenceOrigin? Origin { get; init; }
}

/// <summary>What became of a file.</summary>
/// <param name="Id">The piece of evidence.</param>
/// <param name="SameAs">The name under which the same content already stood there; null for a new piece.</param>
public sealed record EvidenceTaken(EvidenceId Id, string? SameAs);

/// <summary>
/// Keeps a file by the hash of its content. It may come before the matter is registered. What kind of file it is follows from
/// its content and its name, never from what the sender's program says.
/// </summary>
public sealed class AddEvidence(WriteDoor door, EvidenceStore store, EvidenceOwners owners)
{
    public async Task<Result<EvidenceTaken>> HandleAsync(EvidenceHandedIn command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        var name = FileKinds.SafeName(command.Name);
        if (command.File.Content.Length == 0)
        {
            return Refusal.Invalid("Files", "file-empty", $"“{name}”是空的，没有保存。");
        }

        if (!FileKinds.Recognise(name, command.File.Head.Span).TryGet(out var contentType, out var refusals))
        {
            return Result<EvidenceTaken>.Refused(refusals);
        }

        var stored = store.Keep(command.File);
        var evidence = new Evidence
        {
            Id = EvidenceId.New(), MatterId = command.Owner.Matter, CaseId = command.Owner.Case, Hash = stored.Hash, Name = name,
            ContentType = contentType, Size = stored.Length, AddedAt = by.At, AddedBy = by.Person, AddedAs = by.Appointment,
            Note = TypedText.Clean(command.Note), Kind = command.Kind, Origin = command.Origin,
        };
        return await door.WriteAsync((db, token) => KeepAsync(db, command.Owner, evidence, by, token), cancel);
    }

    private async Task<Result<EvidenceTaken>> KeepAsync(
        OneWindowDb db, EvidenceOwner owner, Evidence evidence, ActionContext by, CancellationToken cancel)
    {
        var same = await db.Set<Evidence>()
            .Where(row => row.MatterId == owner.Matter && row.CaseId == owner.Case && row.Hash == evidence.Hash && row.WithdrawnAt == null)
            .Select(row => new { row.Id, row.Name }).FirstOrDefaultAsync(cancel);
        if (same is not null)
        {
            return new EvidenceTaken(same.Id, same.Name);
        }

        var happened = new EvidenceHappened("evidence-added", $"收到证据：{evidence.Name}", evidence.Note, evidence.Hash);
        if (await owners.RecordAsync(db, owner, happened, by, cancel) is { } refusal)
        {
            return refusal;
        }

        db.Add(evidence);
        return new EvidenceTaken(evidence.Id, null);
    }
}
