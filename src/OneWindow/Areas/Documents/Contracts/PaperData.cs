using OneWindow.Law.Values;

namespace OneWindow.Areas.Documents.Contracts;

/// <summary>Where a value on a paper comes from, so that each blank can be traced to the record.</summary>
/// <param name="Label">In Chinese, shown beside the value: 用人单位档案.</param>
/// <param name="Reference">The record itself, for example an event or evidence number; null where none is.</param>
public sealed record PaperSource(string Label, string? Reference = null)
{
    /// <summary>Typed in by the person who makes the paper.</summary>
    public static readonly PaperSource Typed = new("经办人填写");

    /// <summary>From the locality profile.</summary>
    public static readonly PaperSource Profile = new("本地配置");
}

/// <summary>One value that can stand on a paper.</summary>
public abstract record PaperValue
{
    private protected PaperValue()
    {
    }

    /// <summary>Words.</summary>
    public sealed record Words(string Text) : PaperValue;

    /// <summary>A day in China.</summary>
    public sealed record Day(DateOnly Date) : PaperValue;

    /// <summary>An instant as the wall clock in China shows it.</summary>
    public sealed record Moment(DateTime ChinaTime) : PaperValue;

    /// <summary>An amount of money.</summary>
    public sealed record Amount(Money Money) : PaperValue;

    /// <summary>A whole number.</summary>
    public sealed record Count(long Number) : PaperValue;

    /// <summary>Yes or no; used in conditions.</summary>
    public sealed record Flag(bool IsSet) : PaperValue;

    /// <summary>Several words, in order; empty counts as missing.</summary>
    public sealed record Several(IReadOnlyList<string> Items) : PaperValue;

    /// <summary>Repeating rows, each with values of its own; empty counts as missing.</summary>
    public sealed record Rows(IReadOnlyList<PaperData> Items) : PaperValue;
}

/// <summary>
/// The values for one paper by dotted path (<c>employer.name</c>), each with its source. Blank words and empty lists are
/// not kept: they are missing, and the paper shows a gap.
/// </summary>
public sealed class PaperData
{
    private readonly Dictionary<string, (PaperValue Value, PaperSource Source)> _values = new(StringComparer.Ordinal);

    /// <summary>The paths that have a value, in the order in which they were first set.</summary>
    public IReadOnlyCollection<string> Paths => _values.Keys;

    /// <summary>Sets words; null or blank takes the value away.</summary>
    public PaperData Set(string path, string? text, PaperSource source) =>
        Put(path, string.IsNullOrWhiteSpace(text) ? null : new PaperValue.Words(text.Trim()), source);

    /// <summary>Sets a day; null takes the value away.</summary>
    public PaperData Set(string path, DateOnly? day, PaperSource source) =>
        Put(path, day is { } date ? new PaperValue.Day(date) : null, source);

    /// <summary>Sets an instant by the wall clock in China (not UTC); null takes the value away.</summary>
    public PaperData Set(string path, DateTime? chinaTime, PaperSource source) =>
        Put(path, chinaTime is { } time ? new PaperValue.Moment(time) : null, source);

    /// <summary>Sets an amount; null takes the value away.</summary>
    public PaperData Set(string path, Money? amount, PaperSource source) =>
        Put(path, amount is { } money ? new PaperValue.Amount(money) : null, source);

    /// <summary>Sets a whole number; null takes the value away.</summary>
    public PaperData Set(string path, long? number, PaperSource source) =>
        Put(path, number is { } count ? new PaperValue.Count(count) : null, source);

    /// <summary>Sets a yes or no.</summary>
    public PaperData Set(string path, bool flag, PaperSource source) => Put(path, new PaperValue.Flag(flag), source);

    /// <summary>Sets several words; blank ones are dropped, and none left takes the value away.</summary>
    public PaperData Set(string path, IEnumerable<string> items, PaperSource source)
    {
        var kept = items.Where(item => !string.IsNullOrWhiteSpace(item)).Select(item => item.Trim()).ToList();
        return Put(path, kept.Count == 0 ? null : new PaperValue.Several(kept), source);
    }

    /// <summary>Sets repeating rows; none takes the value away.</summary>
    public PaperData Set(string path, IEnumerable<PaperData> rows, PaperSource source)
    {
        var kept = rows.ToList();
        return Put(path, kept.Count == 0 ? null : new PaperValue.Rows(kept), source);
    }

    /// <summary>The value at a path, or null.</summary>
    public PaperValue? Find(string path) => _values.TryGetValue(path, out var found) ? found.Value : null;

    /// <summary>Where the value at a path comes from, or null where there is no value.</summary>
    public PaperSource? SourceOf(string path) => _values.TryGetValue(path, out var found) ? found.Source : null;

    private PaperData Put(string path, PaperValue? value, PaperSource source)
    {
        if (value is null)
        {
            _values.Remove(path);
        }
        else
        {
            _values[path] = (value, source);
        }

        return this;
    }
}
