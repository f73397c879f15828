using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using OneWindow.Hosting.Settings;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Hosting.Telemetry;

/// <summary>What a collector receives over OTLP from the whole application.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_collector_receives_registrations_overdue_clocks_the_lag_of_the_outbox_and_traces_of_routes_that_name_nobody()
    {
        var received = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await using var collector = await CollectAsync(received);
        string matter;
        await using (var application = await TestApplication.StartAsync(configure: builder => builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.Single()))
        {
            var clerk = await application.SignInAsAsync(Posts.WindowClerk);
            var registered = await clerk.PostAsJsonAsync("/api/v1/matters", new
            {
                source = "window", kind = "complaint", narrative = "三个月工资没发", employerAsNamed = "清源某公司", workPlace = "南塘区",
                parties = new[] { new { name = "吴秀兰", telephone = "19909901037", address = "柳林镇", migrantWorker = true } },
                claims = new[] { new { type = "wage-arrears", from = "2026-01-01", to = "2026-01-31", amountFen = 460_000, words = "一个月工资" } },
            });
            matter = registered.EnsureSuccessStatusCode().Headers.Location!.OriginalString.Split('/')[^1];
            (await clerk.GetAsync($"/matters/{matter}")).EnsureSuccessStatusCode();
            Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/matters/{Guid.Empty}")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/wu-xiu-lan/13800136613")).StatusCode);
            (await clerk.GetAsync("/search?q=%E5%90%B4%E7%A7%80%E5%85%B0&wuxiulan=13800136613")).EnsureSuccessStatusCode();
        }

        var (numbers, traces) = (received["/v1/metrics"], received["/v1/traces"]);
        foreach (var name in new[] { "onewindow.events", "matter-registered", "onewindow.clocks.overdue", "onewindow.outbox.lag", "onewindow.push.lag", "http.server.request.duration" })
        {
            Assert.Contains(name, numbers, StringComparison.Ordinal);
        }

        foreach (var name in new[] { "http.route", "GET /search", "GET /matters/{matter:guid}", "POST /api/v1/matters", "http.response.status_code" })
        {
            Assert.Contains(name, traces, StringComparison.Ordinal);
        }

        // The page of a fault is part of the request that failed.
        Assert.DoesNotContain("GET /status", traces, StringComparison.Ordinal);
        foreach (var personal in new[] { "吴秀兰", "%E5%90%B4", "wuxiulan", "wu-xiu-lan", "13800136613", matter })
        {
            Assert.DoesNotContain(personal, numbers + traces, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_address_that_is_none_is_named_before_anything_starts()
    {
        var wrong = await Assert.ThrowsAsync<SettingsException>(() => TestApplication.StartAsync(configure: builder => builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = "collector"));

        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT", wrong.Message, StringComparison.Ordinal);
    }

    /// <summary>A collector that keeps all it is sent. Texts stand in protocol buffers as they are.</summary>
    private static async Task<WebApplication> CollectAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.MapPost("/v1/{kind}", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(context.Request.Path, _ => Encoding.UTF8.GetString(body.ToArray()), (_, before) => before + Encoding.UTF8.GetString(body.ToArray()));
        });
        await collector.StartAsync();
        return collector;
    }
}
