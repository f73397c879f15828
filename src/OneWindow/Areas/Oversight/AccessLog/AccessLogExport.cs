using System.Text;
using OneWindow.Hosting.Web;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Oversight.AccessLog;

/// <summary>Gives exactly what the filter shows, as a CSV that Excel and WPS open, written page by page.</summary>
internal static class AccessLogExport
{
    private const int PagesAtMost = 1000;

    public static async Task WriteAsync(
        string? officer, string? number, string? person, string? from, string? to, HttpContext http, AccessLogReader reader, CancellationToken cancel)
    {
        var filter = new AccessLogFilter(officer, number, person, from, to);
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename*=UTF-8''" + Uri.EscapeDataString("个人信息查看记录.csv");
        await using var writer = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await writer.WriteLineAsync("时间,查看人,岗位,单位,编号,看了什么,用途");
        AccessLogKey? after = null;
        for (var page = 0; page < PagesAtMost; page++)
        {
            (var lines, after) = await reader.PageAsync(filter, after, AccessLogReader.PageSize, cancel);
            foreach (var line in lines)
            {
                await writer.WriteLineAsync(CsvLine.Of(
                    line.At.InTable(), line.Officer.Person, line.Officer.Post, line.Officer.Unit, line.Number, line.What, line.Reason));
            }

            if (after is null)
            {
                break;
            }
        }
    }
}
