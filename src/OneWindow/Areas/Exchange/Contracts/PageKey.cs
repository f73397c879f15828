using System.Globalization;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Contracts;

/// <summary>Where a page of a list ends; the next one begins after it. A new line moves nothing.</summary>
/// <param name="On">The day by which the list is ordered.</param>
/// <param name="Id">The line.</param>
public readonly record struct PageKey(DateOnly On, Guid Id)
{
    /// <summary>How many lines a page has where nobody says.</summary>
    public const int UsualSize = 50;

    /// <summary>The most lines of a page.</summary>
    public const int MostSize = 200;

    private static readonly Refusal Unreadable = Refusal.Invalid("after", "cursor-unreadable", "after 请原样写上一页的 next。");

    private static readonly Refusal SizeOutOfRange = Refusal.Invalid("limit", "limit-out-of-range", $"limit 写 1 到 {MostSize}。");

    /// <summary>As the caller carries it: <c>20261014.0198…</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{On:yyyyMMdd}.{Id:N}");

    /// <summary>Reads what a caller asks for: the key, null for the first page, and how many lines.</summary>
    public static Result<(PageKey? After, int Size)> Read(string? after, int? limit)
    {
        if (limit is < 1 or > MostSize)
        {
            return SizeOutOfRange;
        }

        if (string.IsNullOrEmpty(after))
        {
            return (null, limit ?? UsualSize);
        }

        return after.Split('.') is [var day, var id]
            && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            && Guid.TryParseExact(id, "N", out var line)
                ? (new PageKey(on, line), limit ?? UsualSize)
                : Unreadable;
    }
}

/// <summary>A page of a list.</summary>
/// <param name="Items">The lines.</param>
/// <param name="Next">What to ask for as <c>after</c> to read on; null at the end.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, string? Next);
