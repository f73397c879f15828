using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OneWindow.Bench.Minimal;

/// <summary>
/// The most that the stack can give: reads and writes the same rows by bare statements and sends pages of the same size written
/// by hand. No rights, no checks, no law.
/// </summary>
internal static class MinimalProgram
{
    public static async Task<int> RunAsync(string planFile, string url)
    {
        var plan = Plan.Load(planFile);
        await using IStatements statements = plan.Postgres ? new PostgresStatements(plan.Connection) : new SqliteStatements(plan.Connection);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using var application = builder.Build();
        foreach (var (name, work) in plan.Works)
        {
            if (work.Writes)
            {
                application.MapPost("/" + name, async (HttpRequest request) =>
                {
                    using var asked = await JsonDocument.ParseAsync(request.Body);
                    var fresh = Fresh();
                    await statements.WriteAsync(work.Statements, fresh, Target(plan), request.HttpContext.RequestAborted);
                    return Results.Text($$"""{"number":"{{fresh}}"}""", "application/json", statusCode: name == "register" ? 201 : 200);
                });
            }
            else
            {
                var filler = new string('x', work.Bytes);
                application.MapGet("/" + name, async (HttpContext http) =>
                    Results.Bytes(Page(await statements.ReadAsync(work.Statements, Target(plan), http.RequestAborted), filler), "text/html; charset=utf-8"));
            }
        }

        await application.RunAsync();
        return 0;
    }

    public static string Fresh() => Random.Shared.NextInt64(100_000_000_000, 1_000_000_000_000).ToString(CultureInfo.InvariantCulture);

    private static int Target(Plan plan) => Random.Shared.Next(plan.Targets) + 1;

    /// <summary>A table of everything read, filled up to the size of the application's page.</summary>
    private static byte[] Page(IReadOnlyList<object[]> rows, string filler)
    {
        var page = new StringBuilder(filler.Length + 200).Append("<!DOCTYPE html><html lang=\"zh\"><title>x</title><table>");
        foreach (var row in rows)
        {
            page.Append("<tr>");
            foreach (var value in row)
            {
                if (page.Length < filler.Length)
                {
                    page.Append("<td>").Append(HtmlEncoder.Default.Encode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty)).Append("</td>");
                }
            }

            page.Append("</tr>");
        }

        page.Append("</table><!--");
        var bytes = new byte[Math.Max(filler.Length, Encoding.UTF8.GetByteCount(page.ToString()))];
        var written = Encoding.UTF8.GetBytes(page.ToString(), bytes);
        Encoding.UTF8.GetBytes(filler.AsSpan(0, bytes.Length - written), bytes.AsSpan(written));
        return bytes;
    }
}
