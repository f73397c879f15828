using System.Globalization;
using System.Text;
using OneWindow.Areas.Cases.Worklist;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Cases.Ledger;

/// <summary>Gives the ledger as a file: exactly the rows and columns that the filter shows.</summary>
internal static class CaseLedgerEndpoint
{
    private const string Path = "/cases/export";

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, ExportAsync);

    public static string ExportHref(string? text, string? phase, string? from, string? to) =>
        $"{Path}?text={Uri.EscapeDataString(text ?? string.Empty)}&phase={phase}&from={from}&to={to}";

    /// <summary>The filter as typed; a day that cannot be read filters nothing.</summary>
    public static CaseFilter FilterOf(string? text, string? phase, string? from, string? to) => new(
        (text ?? string.Empty).Trim(), phase ?? string.Empty,
        FieldReader.TryReadDay(from ?? string.Empty, out var first) ? first : null,
        FieldReader.TryReadDay(to ?? string.Empty, out var last) ? last : null);

    private static async Task<IResult> ExportAsync(
        string? text, string? phase, string? from, string? to, CaseLedger ledger, WorkLines lines, CurrentActor actor, CancellationToken cancel)
    {
        var by = actor.Get();
        var found = await ledger.ListAsync(FilterOf(text, phase, from, to), null, null, CaseLedger.MostExported, by, cancel);
        var sheet = new StringBuilder();
        sheet.AppendLine(CsvLine.Of("序", "案号", "期限", "到期日", "案件", "现在", "收到日期"));
        foreach (var (index, row) in lines.Of(found, by.Today).Index())
        {
            sheet.AppendLine(CsvLine.Of(
                (index + 1).ToString(CultureInfo.InvariantCulture), row.Line.Number ?? row.NumberWord, row.Left,
                row.Line.DueOn?.InTable(), row.Line.Title, row.StateName, row.Line.OpenedOn.InTable()));
        }

        // Excel and WPS take a file for UTF-8 only with its mark.
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(sheet.ToString())];
        return Results.File(file, "text/csv; charset=utf-8", $"案件台账-{by.Today.InTable()}.csv");
    }
}
