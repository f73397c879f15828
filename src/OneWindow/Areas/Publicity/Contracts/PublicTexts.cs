using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Search;

namespace OneWindow.Areas.Publicity.Contracts;

/// <summary>Identifies a text for the public.</summary>
public readonly record struct PublicationId(Guid Value) : IComparable<PublicationId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static PublicationId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(PublicationId other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left one sorts before.</summary>
    public static bool operator <(PublicationId left, PublicationId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one sorts after.</summary>
    public static bool operator >(PublicationId left, PublicationId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one sorts before or is the same.</summary>
    public static bool operator <=(PublicationId left, PublicationId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one sorts after or is the same.</summary>
    public static bool operator >=(PublicationId left, PublicationId right) => left.CompareTo(right) >= 0;
}

/// <summary>What a text for the public is.</summary>
public enum PublicationKind
{
    /// <summary>典型案例: how a case was handled, nobody named.</summary>
    TypicalCase,

    /// <summary>处理（处罚）决定公开: what was decided against an employer, natural persons masked.</summary>
    Decision,

    /// <summary>咨询问答: a question that many have, and the answer.</summary>
    Question,
}

/// <summary>The Chinese names.</summary>
public static class PublicationKinds
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<PublicationKind> All = [PublicationKind.Question, PublicationKind.TypicalCase, PublicationKind.Decision];

    /// <summary>As pages name it.</summary>
    public static string Name(this PublicationKind kind) => kind switch
    {
        PublicationKind.TypicalCase => "典型案例",
        PublicationKind.Decision => "决定公开",
        PublicationKind.Question => "咨询问答",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>The kind with this code in an address; null for none.</summary>
    public static PublicationKind? Find(string? code) => All.Where(kind => kind.Code() == code).Select(kind => (PublicationKind?)kind).FirstOrDefault();

    /// <summary>As addresses carry it.</summary>
    public static string Code(this PublicationKind kind) => kind switch
    {
        PublicationKind.TypicalCase => "cases",
        PublicationKind.Decision => "decisions",
        _ => "questions",
    };
}

/// <summary>A text as the public reads it.</summary>
/// <param name="Id">The text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its heading: the question, the case in a line, the decision with its number.</param>
/// <param name="Body">The words.</param>
/// <param name="Basis">The law, one line each; empty for none.</param>
/// <param name="On">Since when it is public, UTC.</param>
public sealed record PublicText(PublicationId Id, PublicationKind Kind, string Title, string Body, string? Basis, DateTime On);

/// <summary>A decision that was public and was taken down: whoever comes by its address reads the reason (行政处罚法第四十八条第二款).</summary>
/// <param name="Title">What it was headed.</param>
/// <param name="Because">Why it was taken down.</param>
public sealed record TakenDown(string Title, string Because);

/// <summary>Reads what is public; drafts are not there, and of what was taken down the reason alone.</summary>
public sealed class PublicTexts(OneWindowDb db, INameIndex names)
{
    /// <summary>The kind under which they stand in the index of names.</summary>
    internal const string IndexKind = "publication";

    /// <summary>So many on a page.</summary>
    public const int PageSize = 20;

    private const int MostFound = 500;

    /// <summary>The latest first after a key: of a kind, with words, of both or all. And whether there are more.</summary>
    public async Task<(IReadOnlyList<PublicText> Texts, bool More)> PageAsync(PublicationKind? kind, string? words, PublicationId? after, CancellationToken cancel)
    {
        var texts = string.IsNullOrWhiteSpace(words) ? db.Set<Publication>().AsNoTracking() : names.Named<Publication>(db, IndexKind, words.Trim(), MostFound);
        texts = texts.Where(text => text.State == PublicationState.Public);
        if (kind is { } one)
        {
            texts = texts.Where(text => text.Kind == one);
        }

        if (after is { } last)
        {
            texts = texts.Where(text => text.Id < last);
        }

        var found = await texts.OrderByDescending(text => text.Id).Take(PageSize + 1)
            .Select(text => new PublicText(text.Id, text.Kind, text.Title, text.Body, text.Basis, text.PublishedAt!.Value)).ToListAsync(cancel);
        return ([.. found.Take(PageSize)], found.Count > PageSize);
    }

    /// <summary>One of them; null where it is not public.</summary>
    public Task<PublicText?> FindAsync(PublicationId id, CancellationToken cancel) => db.Set<Publication>().AsNoTracking()
        .Where(text => text.Id == id && text.State == PublicationState.Public)
        .Select(text => new PublicText(text.Id, text.Kind, text.Title, text.Body, text.Basis, text.PublishedAt!.Value)).SingleOrDefaultAsync(cancel);

    /// <summary>Why a decision is no longer public; null where it still is, never was, or is no decision.</summary>
    public Task<TakenDown?> TakenDownAsync(PublicationId id, CancellationToken cancel) => db.Set<Publication>().AsNoTracking()
        .Where(text => text.Id == id && text.State == PublicationState.Withdrawn && text.Kind == PublicationKind.Decision && text.PublishedAt != null)
        .Select(text => new TakenDown(text.Title, text.WithdrawnBecause!)).SingleOrDefaultAsync(cancel);
}
