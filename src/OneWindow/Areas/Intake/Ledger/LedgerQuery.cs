using System.Globalization;
using System.Web;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Ledgers;

namespace OneWindow.Areas.Intake.Ledger;

/// <summary>The filter as it stands in the address: the same for page, export and print.</summary>
public sealed record LedgerQuery(string? Text, string? From, string? To, Guid? Window, string? Source, string? State)
{
    /// <summary>What cannot be read counts as not asked for.</summary>
    public LedgerFilter Filter => new(
        Day(From), Day(To), Window is { } window ? new WindowId(window) : null, IntakeSources.Find(Source ?? string.Empty), Found(State), Text);

    /// <summary>The address with these filters, and more.</summary>
    public string Href(string path, params (string Name, string? Value)[] more)
    {
        var query = string.Join('&', Parts.Concat(more).Where(part => !string.IsNullOrWhiteSpace(part.Value))
            .Select(part => $"{part.Name}={HttpUtility.UrlEncode(part.Value)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>The filters that are on, each with the address that takes it off.</summary>
    public IReadOnlyList<ActiveFilter> Active(string? windowName) =>
    [
        .. new (string Label, string? Value, LedgerQuery Without)[]
            {
                ($"含“{Text}”", Text, this with { Text = null }), ($"{From} 起", From, this with { From = null }), ($"{To} 止", To, this with { To = null }),
                (windowName ?? "窗口", Window?.ToString(), this with { Window = null }),
                (Filter.Source?.Name() ?? "来源", Source, this with { Source = null }), (Filter.State?.Name() ?? "状态", State, this with { State = null }),
            }
            .Where(one => !string.IsNullOrWhiteSpace(one.Value))
            .Select(one => new ActiveFilter(one.Label, one.Without.Href(IntakeRoutes.Ledger))),
    ];

    private IEnumerable<(string Name, string? Value)> Parts =>
        [("text", Text), ("from", From), ("to", To), ("window", Window?.ToString()), ("source", Source), ("state", State)];

    private static DateOnly? Day(string? typed) => typed is not null && FieldReader.TryReadDay(typed, out var day) ? day : null;

    private static MatterState? Found(string? code) =>
        Enum.TryParse<MatterState>(code, ignoreCase: true, out var state) && Enum.IsDefined(state) && !int.TryParse(code, NumberStyles.Any, CultureInfo.InvariantCulture, out _) ? state : null;
}
