using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>A file that was handed in.</summary>
/// <param name="Matter">The matter, or the draft of the same identifier.</param>
/// <param name="Name">The file's name as it came.</param>
/// <param name="Content">Read once, to its end.</param>
/// <param name="Note">What it shows: 9月工资微信转账.</param>
public sealed record EvidenceHandedIn(MatterId Matter, string Name, Stream Content, string? Note = null);

/// <summary>
/// Keeps a file by the hash of its content. It may come before the matter is registered. What kind of file it is follows from
/// its name, never from what the sender's program says.
/// </summary>
public sealed class AddEvidence(WriteDoor door, EvidenceStore store, MatterEvents events)
{
    /// <summary>The largest file taken, in bytes: a few minutes of video.</summary>
    public const long LargestFile = 64 * 1024 * 1024;

    private static readonly Refusal EmptyFile = Refusal.Invalid("Evidence", "file-empty", "文件是空的，没有保存。");

    private static readonly Refusal SomebodyElses = Refusal.NotFound("no-such-matter", "没有这件诉求或者草稿。");

    public async Task<Result<EvidenceId>> HandleAsync(EvidenceHandedIn command, ActionContext by, CancellationToken cancel)
    {
        if (!EvidenceKinds.IsAccepted(command.Name))
        {
            return EvidenceKinds.NotAccepted(command.Name);
        }

        if (!(await store.StoreAsync(command.Content, LargestFile, cancel)).TryGet(out var stored, out var refusals))
        {
            return Result<EvidenceId>.Refused([.. refusals.Select(refusal => refusal with { Field = "Evidence" })]);
        }

        return stored.Length == 0
            ? EmptyFile
            : await door.WriteAsync((db, token) => KeepAsync(db, command, stored, by, token), cancel);
    }

    private async Task<Result<EvidenceId>> KeepAsync(
        OneWindowDb db, EvidenceHandedIn command, StoredFile stored, ActionContext by, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().SingleOrDefaultAsync(row => row.Id == command.Matter, cancel);
        if (matter is not null && MatterStep.AddEvidence.RefusedIn(matter.State) is { } refusal)
        {
            return refusal;
        }

        if (matter is null && await db.Set<Draft>().AnyAsync(draft => draft.Id == command.Matter && draft.OwnerId != by.Person, cancel))
        {
            return SomebodyElses;
        }

        var files = db.Set<Evidence>().Where(file => file.MatterId == command.Matter);
        if (await files.FirstOrDefaultAsync(file => file.Hash == stored.Hash, cancel) is { } same)
        {
            return same.Id;
        }

        var evidence = new Evidence
        {
            Id = EvidenceId.New(), MatterId = command.Matter, Hash = stored.Hash, Name = EvidenceKinds.SafeName(command.Name),
            ContentType = EvidenceKinds.ContentTypeOf(command.Name), Size = stored.Length, AddedAt = by.At, AddedBy = by.Person,
            Note = TypedText.Clean(command.Note),
        };
        db.Add(evidence);
        if (matter is not null)
        {
            db.Touch(matter);
            await events.AppendAsync(
                db, matter, "evidence-added",
                new MatterHappened($"收到证据：{evidence.Name}", evidence.Note, matter.State, matter.State, References: [stored.Hash]), by, cancel);
        }

        return evidence.Id;
    }
}
