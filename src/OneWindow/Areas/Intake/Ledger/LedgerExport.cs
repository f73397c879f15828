using System.Text;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Intake.Ledger;

/// <summary>Gives exactly what the filter shows, as a CSV that Excel and WPS open, written page by page.</summary>
internal static class LedgerExport
{
    private const int Most = 50_000;

    public static async Task WriteAsync(
        string? text, string? from, string? to, Guid? window, string? source, string? state, HttpContext http, MatterLedger ledger,
        CurrentActor actor, CancellationToken cancel)
    {
        var filter = new LedgerQuery(text, from, to, window, source, state).Filter;
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename*=UTF-8''" + Uri.EscapeDataString("登记台账.csv");
        await using var writer = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await writer.WriteLineAsync("编号,登记时间,来源,提出方式,来访人,用人单位,诉求,状态");
        LedgerKey? after = null;
        for (var written = 0; written < Most; written += MatterLedger.PageSize)
        {
            var (lines, more) = await ledger.PageAsync(filter, after, actor.Get().Person, MatterLedger.PageSize, cancel);
            foreach (var line in lines)
            {
                await writer.WriteLineAsync(CsvLine.Of(
                    line.Number, line.At.InTable(), line.Source.Name(), line.Kind.Name(), LedgerText.Person(line), line.Employer,
                    LedgerText.Claims(line), line.State.Name()));
            }

            if (!more)
            {
                break;
            }

            after = new LedgerKey(lines[^1].On, lines[^1].Id);
        }
    }
}
