using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.FillBlanks;

/// <summary>What somebody typed into the blanks of a draft.</summary>
/// <param name="Document">The draft.</param>
/// <param name="Typed">By field, as typed; an empty text clears the blank, fields not named stay.</param>
/// <param name="Seen">The version the form was made from; null when the caller does not say.</param>
public sealed record FillBlanksCommand(DocumentId Document, IReadOnlyDictionary<string, string> Typed, long? Seen);

/// <summary>Keeps what the maker types into a draft, as typed.</summary>
internal sealed class FillBlanks(WriteDoor door, PaperReader reader, EventStore events, KeptBlanks kept)
{
    /// <summary>Keeps the texts, or says what is wrong with each.</summary>
    /// <returns>How many blanks are filled now.</returns>
    public Task<Result<int>> HandleAsync(FillBlanksCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteAsync((db, token) => InAsync(db, command, by, token), cancel);
    }

    private async Task<Result<int>> InAsync(OneWindowDb db, FillBlanksCommand command, ActionContext by, CancellationToken cancel)
    {
        var document = await db.Set<Document>().AsTracking().FirstOrDefaultAsync(found => found.Id == command.Document, cancel);
        if (document is null || await reader.SheetAsync(db, document, by, cancel) is not { } sheet)
        {
            return PaperRefusals.NoSuchPaper;
        }

        if (!sheet.IsDraft)
        {
            return PaperRefusals.NotDraft;
        }

        if (command.Seen is { } seen && seen != document.Version)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        var blanks = sheet.Blanks.ToDictionary(blank => blank.Path, StringComparer.Ordinal);
        var known = command.Typed.Where(typed => blanks.ContainsKey(typed.Key)).ToList();
        var faults = known.Select(typed => (typed.Key, Fault: TypedBlanks.Fault(blanks[typed.Key], typed.Value)))
            .Where(found => found.Fault is not null)
            .Select(found => Refusal.Invalid(found.Key, "blank", found.Fault!)).ToList();
        if (faults.Count > 0)
        {
            return Result<int>.Refused(faults);
        }

        var typed = new Dictionary<string, string>(kept.Of(document), StringComparer.Ordinal);
        foreach (var (path, text) in known)
        {
            typed[path] = text;
        }

        foreach (var path in typed.Where(entry => string.IsNullOrWhiteSpace(entry.Value)).Select(entry => entry.Key).ToList())
        {
            typed.Remove(path);
        }

        kept.Keep(document, typed);
        await events.AppendAsync(
            db, DocumentEvents.StreamOf(document.Id), DocumentEvents.BlanksFilled, new BlanksFilled([.. known.Select(entry => entry.Key)]), by, cancel);
        return typed.Count;
    }
}
