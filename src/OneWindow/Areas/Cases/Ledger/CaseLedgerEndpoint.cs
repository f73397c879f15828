using System.Globalization;
using System.Text;
using CsvHelper;
using OneWindow.Areas.Cases.Worklist;
using OneWindow.Areas.Staff.Contracts;
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
        using var memory = new MemoryStream();
        // Excel and WPS take a file for UTF-8 only with its mark.
        memory.Write(Encoding.UTF8.Preamble);
        using (var csv = CsvWriter.Create(memory, new CsvWriterOptions(), leaveOpen: true))
        {
            csv.WriteRecord(["序", "案号", "期限", "到期日", "案件", "现在", "收到日期"]);
            foreach (var (index, row) in lines.Of(found, by.Today).Index())
            {
                csv.WriteRecord(
                [
                    (index + 1).ToString(CultureInfo.InvariantCulture), Safe(row.Line.Number ?? row.NumberWord), row.Left,
                    row.Line.DueOn?.InTable() ?? string.Empty, Safe(row.Line.Title), row.StateName, row.Line.OpenedOn.InTable(),
                ]);
            }
        }

        return Results.File(memory.ToArray(), "text/csv; charset=utf-8", $"监察案件台账-{by.Today.InTable()}.csv");
    }

    /// <summary>A cell that begins like a formula is written as text, so that a name typed by a stranger runs nothing.</summary>
    private static string Safe(string cell) =>
        cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
