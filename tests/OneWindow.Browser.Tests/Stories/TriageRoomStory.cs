using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>A window cannot tell the way: the triage room asks three bodies, rules, and the window goes on with its answer.</summary>
public sealed class TriageRoomStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnSqlite]
    public Task A_doubtful_matter_goes_to_the_room_and_back_and_is_accepted(Engine engine) => TellAsync(engine, 1440, script: true);

    [Theory, OnPostgres]
    public Task It_goes_the_same_way_on_a_narrow_screen(Engine engine) => TellAsync(engine, 390, script: true);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_with_scripts_off(Engine engine) => TellAsync(engine, 1440, script: false);

    private async Task TellAsync(Engine engine, int width, bool script)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width, script);
        var clerk = await company.AsAsync("zhoumin");
        var officer = await company.AsAsync("shenyiming");

        await clerk.FillInArrearsOfFiveWorkersAsync();
        await clerk.RegisterAsync();
        var matter = new Uri(clerk.Page.Url).AbsolutePath;
        var referral = await clerk.SendsToTriageRoomAsync(matter, "包工头带的五个木工，公司说是分包，走监察还是仲裁？");

        await officer.GoAsync("/triage");
        await officer.FollowAsync("清分理〔2026〕001号");
        await officer.PressAsync("接收，请三家会商");
        await officer.SeesAsync("会商中");
        foreach (var (who, proposal) in (IEnumerable<(string, string)>)[("chenliqun", "劳动保障监察"), ("panli", "劳动保障监察"), ("suqian", "劳动人事争议仲裁")])
        {
            await (await company.AsAsync(who)).GivesOpinionAsync(referral, proposal, "考勤和进场登记在总包手里，监察可以直接查。");
        }

        await officer.RulesAsync(referral, "拖欠农民工工资", "劳动保障监察", "两家主张监察，考勤、进场登记可以证明用工，先由监察查处。");
        await clerk.GoAsync(matter);
        await clerk.SeesAsync("先由监察查处");
        await clerk.SeesAsync("案件分理室已经确定途径");

        var @case = await clerk.HandsToInspectionAsync();

        Assert.StartsWith("/cases/", @case, StringComparison.Ordinal);
        await officer.GoAsync(referral);
        await officer.SeesAsync("按结论办理");
    }
}
