using OneWindow.Areas.Documents.DownloadPaper;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>Every paper of a case that is walked to its order: what the record fills, what is left to its maker.</summary>
public sealed class StoryPapersTests
{
    /// <summary>
    /// The case has no matter and no registered employer: who the employer is was typed once, on the order, and every other
    /// paper knows it from there. Only the worker and the clerk stay unknown.
    /// </summary>
    private static readonly Dictionary<string, string[]> LeftToTheMaker = new(StringComparer.Ordinal)
    {
        ["D-INS-01"] = ["matter.clerk"],
        ["D-INS-05"] = [],
        ["D-GEN-01"] = ["worker.name"],
        ["D-INS-06"] = [],
        ["D-INS-07"] = [],
        ["D-INS-12"] = [],
        ["D-INS-15"] = [],
        ["D-GEN-05"] = [],
    };

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_paper_lacks_only_what_its_maker_fills_in_and_opens_in_Word(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await world.OrderedAsync();
        var head = world.By(Posts.InspectionHead);
        await world.FillAllAsync(order, head);
        await world.SignAsync(order, head);
        await world.ServeAsync(id, "2026-03-11");

        Dictionary<string, string[]> left = [];
        foreach (var kind in LeftToTheMaker.Keys.Where(kind => kind != "D-INS-15"))
        {
            var sheet = (await world.SheetAsync(await world.PaperAsync(id, kind), head))!;
            left[kind] = [.. sheet.Model.Gaps.Where(gap => gap.Kind == GapKind.Required).Select(gap => gap.Path).Order(StringComparer.Ordinal)];
            Assert.Empty(DemoCity.FaultsIn(DownloadPaper.Render(sheet)));
        }

        Assert.All(left, entry => Assert.Equal(LeftToTheMaker[entry.Key].Order(StringComparer.Ordinal), entry.Value));
        var signed = (await world.SheetAsync(order, head))!;
        Assert.Contains("经查，拖欠五名工人2月工资69000元", signed.Model.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("经查，经查", signed.Model.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("。，", signed.Model.Text, StringComparison.Ordinal);
        Assert.Empty(DemoCity.FaultsIn(DownloadPaper.Render(signed)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_served_order_is_not_declared_void(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await world.OrderedAsync();
        var head = world.By(Posts.InspectionHead);
        await world.FillAllAsync(order, head);
        await world.SignAsync(order, head);
        await world.ServeAsync(id, "2026-03-11");

        var result = await world.VoidAsync(order, world.By(Posts.DepartmentHead), "写错");

        Assert.Equal("already-served", Assert.Single(result.Refusals).Code);
    }
}
