using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.Reconcile;

/// <summary>A difference of a day, and what was made of it.</summary>
internal sealed record DifferenceToNote(Line Line, DateOnly Day, DifferenceKind Kind, string? Number, string? Note);

/// <summary>Ticks a difference off with a note (核对), and takes a tick back; nothing of it is forgotten.</summary>
internal sealed class NoteDifference(WriteDoor door)
{
    private static readonly Refusal NotedAlready = Refusal.Conflict("difference-noted", "这项差异已经核对过，要改的先撤回。");

    private static readonly Refusal NoSuchNote = Refusal.NotFound("no-such-note", "没有这条核对，或者已经撤回。");

    private static readonly Refusal NoNumber = Refusal.Invalid("Text", "no-such-difference", "没有这项差异，请回到对账单重新选。");

    /// <summary>Ticks it off.</summary>
    public async Task<Result<Guid>> HandleAsync(DifferenceToNote command, ActionContext by, CancellationToken cancel)
    {
        if (TypedText.Clean(command.Number) is not { Length: <= 64 } number)
        {
            return NoNumber;
        }

        return WrittenText.Read(command.Note, "Text", "请写核对的结果。").TryGet(out var note, out var refusals)
            ? await door.WriteAsync((db, token) => NoteAsync(db, command, number, note, by, token), cancel)
            : Result<Guid>.Refused(refusals);
    }

    /// <summary>Takes the tick back.</summary>
    public Task<Result<Guid>> TakeBackAsync(Guid id, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => TakeBackAsync(db, id, by, token), cancel);

    private static async Task<Result<Guid>> NoteAsync(OneWindowDb db, DifferenceToNote command, string number, string note, ActionContext by, CancellationToken cancel)
    {
        var (line, day, kind) = (command.Line.Code, command.Day, command.Kind);
        if (await db.Set<DifferenceNote>().AnyAsync(row => row.Line == line && row.Day == day && row.Number == number && row.Kind == kind && row.TakenBackAt == null, cancel))
        {
            return NotedAlready;
        }

        var isThere = kind == DifferenceKind.Missing
            ? await db.Set<ListedOrder>().AnyAsync(row => row.Line == line && row.Day == day && row.Number == number, cancel)
            : await db.Set<Arrival>().AnyAsync(row => row.Line == line && row.Day == day && row.Number == number, cancel);
        if (!isThere)
        {
            return NoNumber;
        }

        var noted = new DifferenceNote
        {
            Id = Guid.CreateVersion7(), Line = line, Day = day, Number = number, Kind = kind, Note = note, NotedAt = by.At, NotedBy = by.Appointment,
        };
        db.Add(noted);
        return noted.Id;
    }

    private static async Task<Result<Guid>> TakeBackAsync(OneWindowDb db, Guid id, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<DifferenceNote>().SingleOrDefaultAsync(row => row.Id == id && row.TakenBackAt == null, cancel) is not { } note)
        {
            return NoSuchNote;
        }

        (note.TakenBackAt, note.TakenBackBy) = (by.At, by.Appointment);
        return id;
    }
}
