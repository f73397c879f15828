using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Engines;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Hosting.Faults;

/// <summary>An outage is told from a fault of ours, however deep it is wrapped, and answered so that people and programs know to come again.</summary>
public sealed class StorageOutageTests
{
    private const int NoSpaceOnLinux = 28;

    public static TheoryData<Exception, StorageOutage?> Exceptions => new()
    {
        { new NpgsqlException("Failed to connect", new SocketException()), StorageOutage.Away },
        { new PostgresException("terminating connection", "FATAL", "FATAL", "57P01"), StorageOutage.Away },
        { new PostgresException("too many clients", "FATAL", "FATAL", "53300"), StorageOutage.Away },
        { new PostgresException("could not extend file", "ERROR", "ERROR", "53100"), StorageOutage.Full },
        { new SqliteException("database or disk is full", 13), StorageOutage.Full },
        { new SqliteException("unable to open database file", 14), StorageOutage.Away },
        { new IOException("No space left on device", NoSpaceOnLinux), StorageOutage.Full },
        { new DbUpdateException("While saving", new SqliteException("database or disk is full", 13)), StorageOutage.Full },
        { new InvalidOperationException("Likely transient", new NpgsqlException("", new SocketException())), StorageOutage.Away },
        { new PostgresException("duplicate key", "ERROR", "ERROR", "23505"), null },
        { new SqliteException("constraint failed", 19), null },
        { new IOException("The pipe is broken"), null },
        { new InvalidOperationException("A broken assumption"), null },
    };

    [Theory, MemberData(nameof(Exceptions))]
    public void An_outage_is_told_from_a_broken_assumption(Exception exception, StorageOutage? outage) =>
        Assert.Equal(outage, StorageOutages.Of(exception));

    [Theory]
    [InlineData("away", "数据库暂时连不上", "storage-away")]
    [InlineData("full", "存储空间已满", "storage-full")]
    public async Task Everybody_is_told_to_come_again(string outage, string heading, string code)
    {
        await using var application = await TestApplication.StartAsync(configure: builder => builder.Services.AddSingleton<IStartupFilter>(new Outages()));
        var client = await application.SignInAsAsync(Posts.WindowClerk);

        var page = await client.GetAsync($"/{outage}");
        var answer = await client.GetAsync($"/api/{outage}");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (page.StatusCode, answer.StatusCode));
        Assert.NotNull(page.Headers.RetryAfter);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains(heading, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(code, problem.RootElement.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("cross-site", false)]
    public async Task What_was_typed_stays_on_the_page_with_its_own_token_if_a_page_of_ours_sent_it(string from, bool stays)
    {
        await using var application = await TestApplication.StartAsync(configure: builder => builder.Services.AddSingleton<IStartupFilter>(new Outages()));
        var client = await application.SignInAsAsync(Posts.WindowClerk);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", from);

        var answer = await client.PostAsync("/away", new FormUrlEncodedContent([new("Form.Words", "说了一半的经过"), new("__RequestVerificationToken", "the-token")]));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(stays, page.Contains("说了一半的经过", StringComparison.Ordinal));
        Assert.Equal(stays, page.Contains("the-token", StringComparison.Ordinal));
        Assert.Equal(stays, page.Contains("action=\"/away\"", StringComparison.Ordinal));
    }

    /// <summary>Endpoints whose storage is gone.</summary>
    private sealed class Outages : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
        {
            next(application);
            application.UseEndpoints(routes =>
            {
                foreach (var place in new[] { "/", "/api/" })
                {
                    routes.Map(place + "away", IResult () => throw new InvalidOperationException("transient", new NpgsqlException("gone", new SocketException()))).AllowVisitors();
                    routes.Map(place + "full", IResult () => throw new IOException("No space left on device", NoSpaceOnLinux)).AllowVisitors();
                }
            });
        };
    }
}
