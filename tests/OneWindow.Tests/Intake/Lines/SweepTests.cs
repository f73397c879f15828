using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.CorrectArrival;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Intake.Lines.ReceiveArrivals;
using OneWindow.Areas.Intake.Lines.RestoreArrival;
using OneWindow.Areas.Intake.Lines.SetArrivalAside;
using OneWindow.Areas.Intake.Lines.SweepArrivals;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>How long the text of a message is kept: a month where a matter holds it, a year where somebody decided, and for ever while it waits.</summary>
public sealed class SweepTests
{
    private static readonly Line Line = Hotline12345.Declared;

    [Theory, OnSqlite, OnPostgres]
    public async Task What_became_a_matter_is_emptied_after_a_month_what_somebody_decided_after_a_year_and_what_waits_never(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var by = (await world.Keys.Application.SignInPersonAsync(Posts.WindowClerk)).Actor;
        await TakeAsync(world, by, world.Message(Line, 1), world.Message(Line, 1), Broken(world, 2), Broken(world, 3), Broken(world, 4));
        await TakeAsync(world, by, With(world.Message(Line, 1), "title", "又催了一次"));
        var (corrected, aside) = (await LastAsync(world, 3), await LastAsync(world, 4));
        _ = (await world.Keys.AskAsync((CorrectArrival correct) =>
            correct.HandleAsync(new ArrivalCorrected(corrected.Id, new Dictionary<string, string?>(), ["callerPhone"], corrected.Version), by, default))).Value;
        _ = (await world.Keys.AskAsync((SetArrivalAside set) => set.HandleAsync(new ArrivalToSetAside(aside.Id, "不属于劳动保障", aside.Version), by, default))).Value;

        Assert.Equal(0, await SweptAfterAsync(world, days: 30));
        Assert.Equal(2, await SweptAfterAsync(world, days: 1));
        var rows = await RowsAsync(world);
        Assert.Equal(
            ["0001 Known", "0001 Known emptied", "0001 Registered emptied", "0002 Waiting", "0003 Registered", "0004 SetAside"],
            rows.Select(row => $"{row.Number![^4..]} {row.State}{(row.SweptAt is null ? null : " emptied")}").Order(StringComparer.Ordinal));
        foreach (var row in rows.Where(row => row.SweptAt is not null))
        {
            Assert.Equal(["", "{}"], await TextAsync(world, row));
        }

        Assert.Contains("13900000002", (await TextAsync(world, rows.Single(row => row.State == ArrivalState.Waiting)))[0], StringComparison.Ordinal);

        // 30 + 1 + 335 = 366 days: a year is not over before the day after.
        Assert.Equal(0, await SweptAfterAsync(world, days: 335));
        Assert.Equal(3, await SweptAfterAsync(world, days: 1));
        Assert.Equal([ArrivalState.Waiting], (await RowsAsync(world)).Where(row => row.SweptAt is null).Select(row => row.State));
        aside = await LastAsync(world, 4);
        Assert.Equal("arrival-swept", (await world.Keys.AskAsync((RestoreArrival restore) => restore.HandleAsync(aside.Id, aside.Version, by, default))).Refusals[0].Code);
    }

    [Fact]
    public async Task An_order_whose_text_is_gone_is_still_known_and_its_page_says_what_is_left()
    {
        await using var world = await LineWorld.OpenAsync(Engine.Sqlite);
        var by = (await world.Keys.Application.SignInPersonAsync(Posts.WindowClerk)).Actor;
        await TakeAsync(world, by, world.Message(Line, 1));
        var arrival = await LastAsync(world, 1);
        Assert.Equal(1, await SweptAfterAsync(world, days: 31));

        await TakeAsync(world, by with { At = world.Keys.Time.UtcNow }, With(world.Message(Line, 1), "acceptTime", "2026-03-02 08:00:00"));

        Assert.Equal((ArrivalState.Known, 1), ((await LastAsync(world, 1)).State, await world.MattersAsync(Line)));
        var clerk = await world.HallAsync();
        var page = WebUtility.HtmlDecode(await clerk.GetStringAsync($"/lines/arrivals/{arrival.Id.Value}"));
        Assert.Contains("按保存期限清除", page, StringComparison.Ordinal);
        Assert.Contains(arrival.MatterNumber!, page, StringComparison.Ordinal);
        Assert.DoesNotContain("/original", page, StringComparison.Ordinal);
        Assert.Contains("原文已经清除", WebUtility.HtmlDecode(await clerk.GetStringAsync($"/lines/arrivals/{arrival.Id.Value}/original")), StringComparison.Ordinal);
    }

    /// <summary>Without a number that can be called; the one at which the person may be reached stands in the words.</summary>
    private static Dictionary<string, string> Broken(LineWorld world, int index)
    {
        var message = world.Message(Line, index);
        message["content"] += $"打 {message["callerPhone"]} 找我。";
        return With(message, "callerPhone", "123");
    }

    private static Dictionary<string, string> With(Dictionary<string, string> message, string field, string value)
    {
        message[field] = value;
        return message;
    }

    private static async Task TakeAsync(LineWorld world, ActionContext by, params IEnumerable<Dictionary<string, string>> messages) =>
        _ = (await world.Keys.AskAsync((ReceiveArrivals receive) => receive.HandleAsync(
            Line, [.. messages.Select(message => ArrivedText.Of(Line, InventedArrivals.Written(message)))], ArrivalWay.Interface, by, default))).Value;

    private static async Task<int> SweptAfterAsync(LineWorld world, int days)
    {
        var before = (await RowsAsync(world)).Count(row => row.SweptAt is not null);
        world.Keys.Time.Advance(TimeSpan.FromDays(days));
        await world.Keys.Application.Services.GetServices<IHostedService>().OfType<SweepArrivals>().Single().OnceAsync(default);
        return (await RowsAsync(world)).Count(row => row.SweptAt is not null) - before;
    }

    private static Task<Arrival> LastAsync(LineWorld world, int index) => world.LastAsync(Line, InventedArrivals.NumberOf(Line, index));

    private static Task<List<Arrival>> RowsAsync(LineWorld world) => world.Keys.AskAsync((OneWindowDb db) => db.Set<Arrival>().AsNoTracking().OrderBy(row => row.Id).ToListAsync());

    private static Task<string[]> TextAsync(LineWorld world, Arrival arrival) => world.Keys.AskAsync((PersonalData personal) =>
        Task.FromResult<string[]>([personal.Reveal(ArrivalFields.Raw, arrival.Raw), personal.Reveal(ArrivalFields.Values, arrival.Values)]));
}
