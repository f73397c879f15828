using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Publicity.WriteText;

/// <summary>A text as typed.</summary>
/// <param name="Id">The text that is written anew; null for a new one.</param>
/// <param name="Kind">The code of the kind.</param>
/// <param name="Title">The heading.</param>
/// <param name="Body">The words.</param>
/// <param name="Basis">The law.</param>
/// <param name="Version">The version that was seen; null for a new one.</param>
public sealed record TextToWrite(PublicationId? Id, string? Kind, string? Title, string? Body, string? Basis, long? Version);

/// <summary>Writes a text for the public, or writes it anew. What is changed waits to be published again; until then nothing of it is public.</summary>
public sealed class WriteText(WriteDoor door, EventStore events, INameIndex names)
{
    private const int LongestTitle = 100;
    private const int LongestBody = 8000;
    private const int LongestBasis = 500;

    private static readonly Refusal NoSuchText = Refusal.NotFound("no-such-publication", "没有这篇内容。");

    private static readonly Refusal KindMissing = Refusal.Invalid("Kind", "kind-missing", "请选择是哪一类。");

    public async Task<Result<PublicationId>> HandleAsync(TextToWrite command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        List<Refusal> wrong = [];
        var kind = PublicationKinds.Find(command.Kind);
        if (kind is null)
        {
            wrong.Add(KindMissing);
        }

        var title = Read(command.Title, "Title", "标题", LongestTitle, isRequired: true, wrong);
        var body = Read(command.Body, "Body", "正文", LongestBody, isRequired: true, wrong);
        var basis = Read(command.Basis, "Basis", "依据", LongestBasis, isRequired: false, wrong);
        return wrong.Count > 0
            ? Result<PublicationId>.Refused(wrong)
            : await door.WriteAsync((db, token) => KeepAsync(db, command, kind!.Value, title!, body!, basis, by, token), cancel);
    }

    private async Task<Result<PublicationId>> KeepAsync(
        OneWindowDb db, TextToWrite command, PublicationKind kind, string title, string body, string? basis, ActionContext by, CancellationToken cancel)
    {
        Publication text;
        if (command.Id is { } id)
        {
            if (await db.Set<Publication>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } found)
            {
                return NoSuchText;
            }

            text = found;
            db.Expect(text, command.Version ?? text.Version);
            (text.Kind, text.Title, text.Body, text.Basis, text.State) = (kind, title, body, basis, PublicationState.Draft);
            (text.WrittenBy, text.Writer, text.WrittenAt) = (by.Appointment, by.Person, by.At);
            names.Remove(db, PublicTexts.IndexKind, id.Value);
        }
        else
        {
            text = new Publication
            {
                Id = PublicationId.New(), Kind = kind, Title = title, Body = body, Basis = basis, State = PublicationState.Draft,
                WrittenBy = by.Appointment, Writer = by.Person, WrittenAt = by.At,
            };
            db.Add(text);
        }

        var happened = new PublicationHappened(command.Id is null ? "起草" : "修改", null, title, body, basis);
        await events.AppendAsync(db, Publication.StreamOf(text.Id), "publication-written", happened, by, cancel);
        return text.Id;
    }

    /// <summary>Numbers of persons do not go out, whoever wrote them.</summary>
    private static string? Read(string? typed, string field, string name, int longest, bool isRequired, List<Refusal> wrong)
    {
        var clean = TypedText.Clean(typed);
        if (clean is null)
        {
            if (isRequired)
            {
                wrong.Add(Refusal.Invalid(field, "text-missing", $"请写{name}。"));
            }
        }
        else if (clean.Length > longest)
        {
            wrong.Add(Refusal.Invalid(field, "text-too-long", $"{name}最多 {longest} 字，现在 {clean.Length} 字。"));
        }
        else if (NarrativeMask.Of(clean) != clean)
        {
            wrong.Add(Refusal.Invalid(field, "personal-number", $"{name}里有身份证号、手机号或者银行卡号，公开的内容不能有。"));
        }

        return clean;
    }
}
