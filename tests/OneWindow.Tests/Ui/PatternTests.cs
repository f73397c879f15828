using Microsoft.AspNetCore.Components;
using OneWindow.Law.Offices;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Ui.Components.Clocks;
using OneWindow.Ui.Components.Ledgers;
using OneWindow.Ui.Components.Reasons;
using OneWindow.Ui.Components.Records;
using OneWindow.Ui.Frame;
using OneWindow.Ui.Layouts;

namespace OneWindow.Tests.Ui;

public sealed class PatternTests
{
    private static readonly RenderFragment Nothing = _ => { };

    [Fact]
    public async Task The_day_grid_begins_on_a_monday_and_leaves_days_outside_the_term_empty()
    {
        // 2026-11-25 is a Wednesday, 2026-12-01 the Tuesday after: two weeks, two empty days before and five after.
        var days = Enumerable.Range(0, 7).Select(offset => new DayMark(new DateOnly(2026, 11, 25).AddDays(offset), DayMarkKind.Counted, "1")).ToList();

        var grid = await Rendering.RenderAsync<DayGrid>(("Days", days), ("Caption", "数字为第几个工作日"));

        var rows = grid.QuerySelectorAll("tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Equal(["nil", "nil", null, null, null, null, null], rows[0].QuerySelectorAll("td").Select(cell => cell.GetAttribute("class")));
        Assert.Equal("11-251", rows[0].QuerySelectorAll("td")[2].TextContent);
        Assert.Equal("12-11", rows[1].QuerySelectorAll("td")[1].TextContent);
        Assert.Equal(5, rows[1].QuerySelectorAll("td.nil").Length);
    }

    [Fact]
    public async Task A_record_without_clocks_says_how_one_comes_about()
    {
        var panel = await Rendering.RenderAsync<ClockPanel>(("Clocks", Array.Empty<ClockView>()), ("Today", new DateOnly(2026, 11, 25)));

        Assert.Contains("现在没有计算中的期限", panel.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("今天 2026-11-25 周三", panel.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_one_primary_button_and_each_barred_act_says_why()
    {
        var view = new NextActionView("调查终结后五日内提出处理意见。", new ActionLink("终结调查", "/end"), [new("申请延长", "/extend")],
            [new BarredAction("结案", "没有支付凭证。", "《劳动保障监察条例》第十八条")]);

        var next = await Rendering.RenderAsync<NextAction>(("View", view));

        Assert.Equal("终结调查", Assert.Single(next.QuerySelectorAll(".btn-primary")).TextContent);
        Assert.Equal("没有支付凭证。《劳动保障监察条例》第十八条", next.QuerySelector(".ow-cant dd")!.TextContent);
    }

    [Fact]
    public async Task A_record_that_waits_for_somebody_else_offers_no_primary_button()
    {
        var next = await Rendering.RenderAsync<NextAction>(("View", new NextActionView("等李国安（监察机构负责人）审批。", null, [], [])));

        Assert.Empty(next.QuerySelectorAll(".btn, details"));
    }

    [Fact]
    public async Task The_time_line_speaks_china_time_and_marks_where_the_year_changes()
    {
        TimelineEntry[] entries =
        [
            new(new DateTime(2025, 12, 31, 16, 30, 0, DateTimeKind.Utc), "立案", "李国安"), // 00:30 on 1 January 2026 in China
            new(new DateTime(2025, 12, 31, 15, 30, 0, DateTimeKind.Utc), "受理", "周敏"),   // 23:30 on 31 December 2025
        ];

        var line = await Rendering.RenderAsync<Timeline>(("Entries", entries));

        Assert.Equal(["01-01 周四00:30", "12-31 周三23:30"], line.QuerySelectorAll("time").Select(time => time.TextContent.Trim()));
        Assert.Equal("2025年", Assert.Single(line.QuerySelectorAll(".ow-time__year")).TextContent);
    }

    [Fact]
    public async Task An_explanation_leaves_out_the_parts_that_have_nothing_to_say()
    {
        var box = await Rendering.RenderAsync<WhyBox>(("View", WhyView.Of(["J-08：统一由监察处理"], [], ["《劳动保障监察条例》第十一条"], [])));

        Assert.Equal(["命中的规则", "法律"], box.QuerySelectorAll("h4").Select(heading => heading.TextContent));
        Assert.False(box.QuerySelector("details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task An_empty_ledger_offers_no_export()
    {
        var ledger = await Rendering.RenderAsync<LedgerFrame>(("Caption", "移送台账"), ("Page", new LedgerPage(0, 0)), ("FilterHref", "/ledger"),
            ("ExportHref", "/ledger.xlsx"), ("ChildContent", Nothing), ("Empty", Nothing));

        Assert.DoesNotContain("导出", ledger.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_exports_exactly_what_its_filter_leaves()
    {
        var ledger = await Rendering.RenderAsync<LedgerFrame>(("Caption", "移送台账"), ("Page", new LedgerPage(50, 1204, null, "?after=x")), ("FilterHref", "/ledger"),
            ("ExportHref", "/ledger.xlsx"), ("ChildContent", Nothing), ("Empty", Nothing));

        Assert.Equal("导出所见 1,204 行", ledger.QuerySelector("a[href='/ledger.xlsx']")!.TextContent);
        Assert.Equal("下一页", ledger.QuerySelector("a[rel=next]")!.TextContent);
        Assert.Null(ledger.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task The_frame_marks_the_area_that_the_address_belongs_to()
    {
        NavigationEntry[] entries =
        [
            new(NavigationGroup.Casework, "监察案件", "file-text", "/cases", Count: 18),
            new(NavigationGroup.Mine, "工作台", "layout-dashboard", "/", Count: 12),
            new(NavigationGroup.Casework, "移送通报", "transfer", "/cases-elsewhere", Count: 3, Overdue: 1),
        ];

        var frame = await Rendering.RenderAsync<StaffShell>(("Frame", Frame()), ("Entries", entries), ("Address", "/cases/42?tab=record"), ("ChildContent", Nothing));

        Assert.Equal("/cases", Assert.Single(frame.QuerySelectorAll(".ow-side a[aria-current=page]")).GetAttribute("href"));
        Assert.Equal(["我的", "办案"], frame.QuerySelectorAll(".ow-side__group").Select(group => group.TextContent));
        Assert.Equal("超期 1", frame.QuerySelector("a[href='/cases-elsewhere'] .ow-count")!.TextContent);
    }

    [Fact]
    public async Task A_person_with_one_post_sees_it_but_no_switch()
    {
        var frame = await Rendering.RenderAsync<StaffShell>(("Frame", Frame()), ("Entries", Array.Empty<NavigationEntry>()), ("Address", "/"), ("ChildContent", Nothing));

        Assert.Equal("岗位：劳动保障监察员", frame.QuerySelector(".ow-post")!.TextContent);
        Assert.Null(frame.QuerySelector("details.ow-post"));
    }

    private static StaffFrame Frame() => new(
        new ActionContext(PersonId.None, default, Posts.LabourInspector, default, default), "陈立群",
        [new PostChoice(default, "劳动保障监察员", "清源市劳动保障监察支队", IsCurrent: true)]);
}
