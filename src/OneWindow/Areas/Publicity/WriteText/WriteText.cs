using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Areas.Publicity.TakeOverConsultation;
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
public sealed record TextToWrite(PublicationId? Id, string? Kind, string? Title, string? Body, string? Basis, long? Version)
{
    /// <summary>The answered consultation that a new text was taken from; null for none.</summary>
    public MatterId? Consultation { get; init; }
}

/// <summary>Writes a text for the public, or writes it anew. What is changed waits to be published again; until then nothing of it is public.</summary>
public sealed class WriteText(WriteDoor door, EventStore events, INameIndex names, IMatterFiles matters)
{
    private const int LongestTitle = 100;
    private const int LongestBody = 8000;
    private const int LongestBasis = 500;

    private static readonly Refusal NoSuchText = Refusal.NotFound("no-such-publication", "没有这篇内容。");

    private static readonly Refusal NoSuchConsultation = Refusal.NotFound("no-such-consultation", "没有这件咨询，或者还没有答复。");

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

            if (await WhoseAsync(db, found.MatterId, title, body, by, cancel) is { Count: > 0 } named)
            {
                return Result<PublicationId>.Refused(named);
            }

            text = found;
            db.Expect(text, command.Version ?? text.Version);
            (text.Kind, text.Title, text.Body, text.Basis, text.State) = (kind, title, body, basis, PublicationState.Draft);
            (text.WrittenBy, text.Writer, text.WrittenAt) = (by.Appointment, by.Person, by.At);
            names.Remove(db, PublicTexts.IndexKind, id.Value);
        }
        else
        {
            if (await WhoseAsync(db, command.Consultation, title, body, by, cancel) is { Count: > 0 } named)
            {
                return Result<PublicationId>.Refused(named);
            }

            text = new Publication
            {
                Id = PublicationId.New(), Kind = kind, Title = title, Body = body, Basis = basis, MatterId = command.Consultation, State = PublicationState.Draft,
                WrittenBy = by.Appointment, Writer = by.Person, WrittenAt = by.At,
            };
            db.Add(text);
        }

        var happened = new PublicationHappened(command.Id is null ? "起草" : "修改", null, title, body, basis);
        await events.AppendAsync(db, Publication.StreamOf(text.Id), "publication-written", happened, by, cancel);
        return text.Id;
    }

    /// <summary>What stands against a text that was taken from a consultation: that there is none, that a person of it is named.</summary>
    private async Task<IReadOnlyList<Refusal>> WhoseAsync(
        OneWindowDb db, MatterId? consultation, string title, string body, ActionContext by, CancellationToken cancel)
    {
        if (consultation is not { } id)
        {
            return [];
        }

        if (await matters.ReadAsync(db, id, by, cancel) is not { } matter || !PublicityLinks.CanBeTaken(matter))
        {
            return [NoSuchConsultation];
        }

        return
        [
            .. from field in new[] { (Name: "Title", Label: "标题", Text: title), (Name: "Body", Label: "正文", Text: body) }
               where MatterMask.PersonsOf(matter).Any(name => field.Text.Contains(name, StringComparison.Ordinal))
               select Refusal.Invalid(field.Name, "personal-name", $"{field.Label}里有这件咨询的人名，请改成“某某”。"),
        ];
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
