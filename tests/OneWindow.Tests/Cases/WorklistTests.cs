using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.Worklist;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Cases;

/// <summary>The work list reads shares that indexes give in order; together they are what the rules of access say, for every post.</summary>
public sealed class WorklistTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_work_list_has_exactly_the_cases_in_which_its_post_acts_by_due_day(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        await world.ReceiveAsync("2026-03-02");
        await world.InvestigatingAsync("2026-03-02");
        await world.InvestigatingAsync("2026-02-02");
        var proposed = await world.ReceiveAsync("2026-01-05");
        await world.DoAsync(
            proposed, "2026-03-03", Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《中华人民共和国劳动法》第五十条"));
        await world.DoAsync(await world.ReceiveAsync("2026-02-09"), "2026-03-03", Posts.LabourInspector, "withdraw", ("withdrawn-because", "工资已经付清"), ("nothing-ex-officio", "yes"));

        foreach (var post in CasePosts.Readers)
        {
            var by = world.By(post);
            foreach (var view in Enum.GetValues<WorkView>())
            {
                var lines = await world.AskAsync<Worklist, List<WorkLine>>(list => list.ListAsync(view, null, null, by, default));

                Assert.Equal(await ExpectedAsync(world, view, by), lines.Select(line => line.Id));
            }
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_follow_each_other_without_a_gap(Engine engine)
    {
        await using var world = await CaseWorld.CreateAsync(engine);
        for (var made = 0; made < Worklist.PageSize + 3; made++)
        {
            await world.ReceiveAsync("2026-03-02");
        }

        var by = world.By(Posts.LabourInspector);
        var first = await world.AskAsync<Worklist, List<WorkLine>>(list => list.ListAsync(WorkView.Todo, null, null, by, default));
        var last = first[Worklist.PageSize - 1];
        var second = await world.AskAsync<Worklist, List<WorkLine>>(list => list.ListAsync(WorkView.Todo, last.DueOn, last.Id, by, default));

        // 23 cases: a page of 20 with one line more, and 3 on the next.
        Assert.Equal((21, 3), (first.Count, second.Count));
        Assert.Equal(23, first.Take(Worklist.PageSize).Concat(second).Select(line => line.Id).Distinct().Count());
    }

    private static async Task<List<CaseId>> ExpectedAsync(CaseWorld world, WorkView view, ActionContext by)
    {
        var (today, post) = (by.Today, by.Post.Code);
        await using var db = world.Database.Read();
        var mine = db.Set<Case>().Where(CaseAccess.SeenBy(by)).Where(CaseAccess.HandledBy(by));
        var shown = view switch
        {
            WorkView.Todo => mine.Where(one => one.Turns.Any(turn => turn.Post == post)),
            WorkView.InHand => mine.Where(one => one.EndedOn == null),
            WorkView.Soon => mine.Where(one => one.EndedOn == null && one.DueOn >= today && one.WarnOn <= today),
            WorkView.Overdue => mine.Where(one => one.EndedOn == null && one.DueOn < today),
            _ => mine.Where(one => one.EndedOn != null),
        };
        return await shown.OrderBy(one => one.DueOn ?? Case.NeverDue).ThenBy(one => one.Id).Select(one => one.Id).ToListAsync();
    }
}
