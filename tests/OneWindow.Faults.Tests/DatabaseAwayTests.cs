using System.Net;
using OneWindow.Faults.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests;

/// <summary>PostgreSQL is stopped under the running application and started again; nobody touches the application.</summary>
[Collection(nameof(DemoCities))]
public sealed class DatabaseAwayTests(DemoCities cities)
{
    // QUIT breaks off at once, as a crash would; INT takes back what is under way.
    [OwnPostgresTheory]
    [InlineData("QUIT")]
    [InlineData("INT")]
    public async Task Requests_are_answered_503_with_a_clear_page_and_work_goes_on_by_itself(string signal)
    {
        await using var city = await cities.CopyAsync(Engine.Postgres);
        await using var program = await city.ServeAsync();
        var (connection, rows) = await city.OpenDatabaseAsync();
        using var load = await Load.PrepareAsync(program.Url, rows);
        Assert.NotNull((await load.SendAsync(Write.New(null))).Answer);
        await connection.DisposeAsync();
        var stopped = false;
        var writing = load.RunAsync(() => !Volatile.Read(ref stopped));
        await Patience.UntilAsync(() => Task.FromResult(load.Writes.Count(write => write.Answer is not null) > 20), "writes are acknowledged");

        cities.Cluster.Stop(signal);
        var page = await load.Clerk.Client.GetAsync("/matters");
        var said = await page.Content.ReadAsStringAsync();
        var form = await PostFormAsync(load);
        var told = await form.Content.ReadAsStringAsync();
        var late = await load.SendAsync(Write.New(null));
        Volatile.Write(ref stopped, true);
        await writing;
        cities.Cluster.StartAgain();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (page.StatusCode, page.Headers.RetryAfter is not null));
        Assert.Contains("数据库暂时连不上", said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, form.StatusCode);
        Assert.Contains("七月的工资没有发", told, StringComparison.Ordinal);
        Assert.Contains("再提交一次", told, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, late.Status);
        Assert.Contains("storage-away", late.Said, StringComparison.Ordinal);
        Assert.Empty(load.Writes.Where(write => write.Answer is null && write.Status != HttpStatusCode.ServiceUnavailable).Select(write => $"{write.Status} {write.Said}").Distinct());

        // The same program, without a restart: what was not acknowledged is sent again, and each thing is done once.
        await Patience.UntilAsync(async () => (await load.SendAsync(Write.New(null))).Answer is not null, "the application writes again");
        (connection, rows) = await city.OpenDatabaseAsync();
        await using var opened = connection;
        var lost = load.Writes.Where(write => write.Answer is null).ToList();
        await new Bookkeeping(rows).MustBeSoundAsync(load.Writes);
        await Task.WhenAll(lost.Select(load.AgainAsync));
        Assert.Empty(lost.Where(write => write.Answer is null).Select(write => $"{write.Status} {write.Said}").Distinct());
        await new Bookkeeping(rows).MustBeSoundAsync(load.Writes);
        Assert.Equal(HttpStatusCode.OK, (await load.Clerk.Client.GetAsync("/matters")).StatusCode);
        await city.MustRunAsync("verify");
        await Report.AddAsync($"PostgreSQL stopped with {signal} under load: {load.Writes.Count} writes, {lost.Count} answered 503, none done by halves; the application went on by itself");
    }

    /// <summary>A form as a browser sends it from a page of ours; its token does not matter, since nobody gets as far.</summary>
    private static async Task<HttpResponseMessage> PostFormAsync(Load load)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/matters/new")
        {
            Content = new MultipartFormDataContent { { new StringContent("register"), "_handler" }, { new StringContent("七月的工资没有发"), "Form.Narrative" } },
            Headers = { { "Sec-Fetch-Site", "same-origin" } },
        };
        return await load.Clerk.Client.SendAsync(request);
    }
}
