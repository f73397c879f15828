using System.Globalization;

namespace OneWindow.Bench.Measuring;

/// <summary>One line of the table.</summary>
internal sealed record Measured(
    string Engine, string Work, Load Application, double? Bare, Load Minimal, double? Statements, int Bytes)
{
    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["register"] = "register a matter", ["step"] = "take an action", ["case"] = "case page", ["worklist"] = "work list, newest 20",
        ["name"] = "search by name", ["number"] = "search by number",
    };

    public static string Head =>
        "| engine | work | a second | of bare SQL | of the minimal program | bare SQL | minimal | statements | p50 ms | p99 ms | failed | kB |\n"
        + "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|";

    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Engine} | {Names[Work]} | {Application.Rate:0} | {(Bare is { } bare ? (Application.Rate / bare).ToString("0 %", CultureInfo.InvariantCulture) : "not asked")} | {Application.Rate / Minimal.Rate:0 %} | {Bare:0} | {Minimal.Rate:0} | {(Statements is { } count ? count.ToString("0.0", CultureInfo.InvariantCulture) : "as above")} | {Application.Median:0.0} | {Application.Slowest:0.0} | {Application.Failed + Minimal.Failed} | {Bytes / 1024.0:0.0} |");
}
