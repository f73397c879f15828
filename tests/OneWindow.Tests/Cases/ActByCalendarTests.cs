using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.ActByCalendar;
using OneWindow.Areas.Cases.Worklist;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Cases;

public sealed class ActByCalendarTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_extension_that_nobody_granted_lapses_with_the_period_and_only_once(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.InvestigatingAsync("2026-03-02");
        await world.DoAsync(id, "2026-05-20", Posts.LabourInspector, "ask-extension", ("extend-done", "已询问"), ("extend-because", "涉及三家分包单位"));

        // 60 working days from 2 March end on 28 May.
        world.Database.Time.SetDay(new DateOnly(2026, 5, 29));
        var first = await world.AskAsync<ActByCalendar, CalendarRound>(act => act.RunAsync(default));
        var second = await world.AskAsync<ActByCalendar, CalendarRound>(act => act.RunAsync(default));

        await using var db = world.Database.Read();
        var one = await db.Set<Case>().SingleAsync(found => found.Id == id);
        Assert.Equal(1, first.Steps);
        Assert.Equal(0, second.Steps);
        Assert.Equal("refused", one.Standing.Tracks.Single().State);
        Assert.Equal("investigating", one.State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_work_list_shows_each_post_its_own_turn(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        var id = await world.ReceiveAsync("2026-03-02");
        await world.DoAsync(id, "2026-03-03", Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《中华人民共和国劳动法》第五十条"));

        var head = await world.AskAsync<WorkTallies, WorkCounts>(list => list.CountAsync(world.By(Posts.InspectionHead), default));
        var inspector = await world.AskAsync<WorkTallies, WorkCounts>(list => list.CountAsync(world.By(Posts.LabourInspector), default));

        Assert.Equal((1, 1), (head.Todo, head.InHand));
        Assert.Equal((0, 1), (inspector.Todo, inspector.InHand));
    }
}
