using System.Net;
using System.Text.Json;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting.Probes;

/// <summary>What a supervisor is told: the truth about what a request would meet.</summary>
public sealed class HealthTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_program_that_can_work_says_so_to_anybody_and_nothing_else(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var visitor = hall.Application.CreateClient();

        var (status, told) = await ReadyAsync(visitor);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"ready":true,"database":"good","writing":"good","evidence":"good"}""", told.GetRawText());
        Assert.Equal("alive", await visitor.GetStringAsync("/health/live"));
    }

    [Fact]
    public async Task A_program_that_cannot_take_a_file_is_alive_and_not_ready_until_it_can()
    {
        await using var application = await TestApplication.StartAsync();
        var visitor = application.CreateClient();
        var evidence = Path.Combine(application.DataFolder, "evidence");

        // A file where the folder would be: nothing can arrive there.
        await File.WriteAllTextAsync(evidence, "in the way");
        var (broken, told) = await ReadyAsync(visitor);
        var alive = await visitor.GetAsync("/health/live");
        File.Delete(evidence);
        await Task.Delay(TimeSpan.FromSeconds(1.1));
        var (mended, _) = await ReadyAsync(visitor);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "away"), (broken, told.GetProperty("evidence").GetString()));
        Assert.Equal("good", told.GetProperty("database").GetString());
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        Assert.Equal(HttpStatusCode.OK, mended);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Told)> ReadyAsync(HttpClient visitor)
    {
        using var answer = await visitor.GetAsync("/health/ready");
        using var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, told.RootElement.Clone());
    }
}
