using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.SignPaper;

/// <summary>Asks to sign a draft.</summary>
/// <param name="Document">The draft.</param>
/// <param name="Seen">The version the page showed; null when the caller does not say.</param>
public sealed record SignPaperCommand(DocumentId Document, long? Seen);

/// <summary>A paper that was signed.</summary>
/// <param name="Number">Its number; null for a kind without.</param>
/// <param name="Services">How many services were opened.</param>
public sealed record SignedPaper(string? Number, int Services);

/// <summary>
/// Signs a paper: every check must pass; services open in the case, the number is taken, the content is frozen, all in one
/// transaction.
/// </summary>
internal sealed class SignPaper(
    WriteDoor door, PaperReader reader, PaperNumbers numbers, ICaseFiles cases, EventStore events, PersonalData personal)
{
    public Task<Result<SignedPaper>> HandleAsync(SignPaperCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteOnceAsync(
            by.IdempotencyKey, $"documents.sign:{by.Appointment.Value:N}", (db, token) => InAsync(db, command, by, token), cancel);
    }

    private async Task<Result<SignedPaper>> InAsync(OneWindowDb db, SignPaperCommand command, ActionContext by, CancellationToken cancel)
    {
        var document = await db.Set<Document>().AsTracking().FirstOrDefaultAsync(found => found.Id == command.Document, cancel);
        if (document is null || await reader.SheetAsync(db, document, by, cancel) is not { } sheet)
        {
            return PaperRefusals.NoSuchPaper;
        }

        if (sheet.IsDraft && command.Seen is { } seen && seen != document.Version)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        if (SigningObstacles.Of(sheet, by) is { Count: > 0 } obstacles)
        {
            return Result<SignedPaper>.Refused(obstacles);
        }

        var opened = await OpenServicesAsync(db, document, sheet, by, cancel);
        return opened.TryGet(out var runs, out var refusals)
            ? await FreezeAsync(db, document, sheet, runs, by, cancel)
            : Result<SignedPaper>.Refused(refusals);
    }

    private async Task<Result<List<string>>> OpenServicesAsync(
        OneWindowDb db, Document document, PaperSheet sheet, ActionContext by, CancellationToken cancel)
    {
        var runs = new List<string>();
        foreach (var party in document.CaseId is null ? [] : sheet.Parties)
        {
            var issued = await cases.IssuePaperAsync(db, document.CaseId!.Value, document.Kind, document.Id.Value, new PaperRecipient(party.Name!, party.Side), by, cancel);
            if (!issued.TryGet(out var run, out var refusals))
            {
                return Result<List<string>>.Refused(refusals);
            }

            runs.Add(run);
        }

        return runs;
    }

    private async Task<Result<SignedPaper>> FreezeAsync(
        OneWindowDb db, Document document, PaperSheet sheet, List<string> runs, ActionContext by, CancellationToken cancel)
    {
        if (sheet.Kind.IsNumbered)
        {
            document.Take(await numbers.NextAsync(db, sheet, by.Today.Year, cancel));
        }

        document.TemplateVersion = sheet.Kind.TemplateVersion;
        var content = JsonSerializer.Serialize(SigningMarks.Put(sheet.Model, document.Number, by.Today), JsonColumn.Format);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        document.Sign(personal.Protect(DocumentMapping.ContentField, content), hash, by.Appointment, by.At);
        await events.AppendAsync(
            db, DocumentEvents.StreamOf(document.Id), DocumentEvents.Signed,
            new PaperSigned(document.Kind, document.TemplateVersion, document.Number, hash, runs), by, cancel);
        return new SignedPaper(document.Number, runs.Count);
    }
}
