using System.Globalization;
using OneWindow.Ui.Components.Ledgers;

namespace OneWindow.Areas.Oversight.AccessLog;

/// <summary>What the log is narrowed to, as it stands in the address.</summary>
/// <param name="Officer">Part of the name of who looked.</param>
/// <param name="Number">The number of a matter or case.</param>
/// <param name="Person">The token of a person, from the search; never a number.</param>
/// <param name="From">The first day, inclusive, as typed.</param>
/// <param name="To">The last day, inclusive, as typed.</param>
public sealed record AccessLogFilter(string? Officer, string? Number, string? Person, string? From, string? To)
{
    /// <summary>Whether the person asks themself; then what they reported under seal counts too. It stands in no address.</summary>
    public bool OwnRequest { get; init; }

    /// <summary>The first day; null when none or not readable.</summary>
    public DateOnly? FirstDay => Day(From);

    /// <summary>The last day; null likewise.</summary>
    public DateOnly? LastDay => Day(To);

    /// <summary>The address of this filter on the page or the export.</summary>
    public string Href(string path, AccessLogKey? after = null)
    {
        var query = QueryString.Create(new Dictionary<string, string?>
        {
            ["officer"] = Officer, ["number"] = Number, ["person"] = Person, ["from"] = From, ["to"] = To, ["after"] = after?.ToString(),
        }.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)));
        return path + query;
    }

    /// <summary>Each filter that is on, with the address that takes it off.</summary>
    internal IReadOnlyList<ActiveFilter> Active()
    {
        var on = new List<ActiveFilter>();
        Add(Officer, $"查看人含“{Officer}”", this with { Officer = null });
        Add(Number, $"编号 {Number}", this with { Number = null });
        Add(Person, "某一个人的信息", this with { Person = null });
        Add(From, $"{From} 起", this with { From = null });
        Add(To, $"{To} 止", this with { To = null });
        return on;

        void Add(string? value, string label, AccessLogFilter without)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                on.Add(new ActiveFilter(label, without.Href(OversightRoutes.AccessLog)));
            }
        }
    }

    private static DateOnly? Day(string? typed) => DateOnly.TryParse(typed, CultureInfo.InvariantCulture, out var day) ? day : null;
}

/// <summary>The last line of a page, after which the next begins.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Stream">Whose record.</param>
/// <param name="Sequence">Its place in that record.</param>
public sealed record AccessLogKey(DateTime At, Guid Stream, long Sequence)
{
    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.Ticks}-{Stream:N}-{Sequence}");

    /// <summary>Reads it from an address; null when it is none.</summary>
    public static AccessLogKey? Parse(string? text) =>
        text?.Split('-') is [var ticks, var stream, var sequence]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks
        && Guid.TryParse(stream, out var id) && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new AccessLogKey(new DateTime(at, DateTimeKind.Utc), id, place)
            : null;
}
