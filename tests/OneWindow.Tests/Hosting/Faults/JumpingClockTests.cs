using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Events;
using OneWindow.Data.Numbers;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting.Faults;

/// <summary>A clock that is set forwards and back under the running application, over the end of a year.</summary>
public sealed class JumpingClockTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_clock_that_jumps_leaves_no_gap_no_broken_history_and_no_session_that_rose_again(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var numbers = new List<string>();
        hall.Time.SetDay(new DateOnly(2026, 12, 31));
        var before = await hall.Application.SignInAsAsync(Posts.WindowClerk);
        numbers.Add(await RegisterAsync(before));

        // Fifteen hours on, it is New Year; then somebody sets the clock back by two days, and again forward.
        foreach (var jump in new[] { TimeSpan.FromHours(15), TimeSpan.FromDays(-2), TimeSpan.FromDays(2), TimeSpan.FromDays(-400), TimeSpan.FromDays(400) })
        {
            hall.Time.Advance(jump);
            var clerk = await hall.Application.SignInAsAsync(Posts.WindowClerk);
            numbers.Add(await RegisterAsync(clerk));
            Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/matters")).StatusCode);
        }

        // 2026: the first, and the one after two days back. 2027: New Year, after two days on, after 400 days back and on. 2025: 400 days before 1 January 2027.
        Assert.Equal(["2026〕1", "2027〕1", "2026〕2", "2027〕2", "2025〕1", "2027〕3"], numbers.Select(number => number[(number.IndexOf('〔', StringComparison.Ordinal) + 1)..^1]));
        Assert.Equal(HttpStatusCode.Unauthorized, (await before.GetAsync("/api/v1/matters/01980000-0000-7000-8000-000000000006")).StatusCode);
        Assert.Empty((await hall.WithAsync((Verifier verifier) => verifier.RunAsync(CancellationToken.None))).Findings);
        Assert.Equal(numbers.Count, await hall.ReadAsync(db => db.Set<IssuedNumber>().CountAsync(number => number.Kind == "matter")));
    }

    private static async Task<string> RegisterAsync(HttpClient clerk)
    {
        var answer = await clerk.PostAsJsonAsync("/api/v1/matters", new
        {
            source = "window", kind = "complaint", narrative = "三个月工资没发", employerAsNamed = "清源某公司",
            workPlace = "南塘区",
            parties = new[] { new { name = "吴秀兰", telephone = "19909901037", address = "柳林镇", migrantWorker = true } },
            claims = new[] { new { type = "wage-arrears", from = "2024-01-01", to = "2024-01-31", amountFen = 460_000, words = "一个月工资" } },
        });
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Created, text);
        using var told = JsonDocument.Parse(text);
        return told.RootElement.GetProperty("number").GetString()!;
    }
}
