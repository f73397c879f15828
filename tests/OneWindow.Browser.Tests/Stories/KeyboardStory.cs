using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>The wage arrears of five workers are registered, and the filing proposed, by somebody who has no mouse.</summary>
public sealed class KeyboardStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnSqlite]
    public async Task A_matter_is_registered_and_a_step_taken_without_a_mouse(Engine engine)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width: 1440);
        var clerk = await company.AsAsync("zhoumin");
        var keyboard = new Keyboard(clerk.Page);

        await keyboard.PressAsync("登记诉求");
        await keyboard.TypeAsync("姓名", "马大山");
        await keyboard.TypeAsync("手机", "19909901001");
        await keyboard.TypeAsync("送达地址", "清源市南塘区柳林镇新村1号");
        await keyboard.ChooseAsync("农民工", "是");
        await keyboard.TypeAsync("单位名称或者统一社会信用代码", "宏泰");
        await clerk.SeesAsync("清源市宏泰建筑劳务有限公司");
        await keyboard.ChooseAsync("候选", "清源市宏泰建筑劳务有限公司");
        await keyboard.ChooseAsync("干活的地方在哪个区", "北桥区");
        await keyboard.TypeAsync("发生了什么", "我们五个木工去年十二月到今年二月的工钱一分没结，每人一万二千五。");
        await keyboard.ChooseAsync("第 1 项 事由", "拖欠农民工工资");
        await keyboard.TypeAsync("从", "2025-12-01");
        await keyboard.TypeAsync("到", "2026-02-28");
        await keyboard.TypeAsync("金额", "62500");
        await keyboard.PressAsync("登记并打印回执");
        await clerk.SeesAsync("清维登〔2026〕1号");

        var @case = await clerk.HandsToInspectionAsync();
        var inspector = await company.AsAsync("chenliqun");
        await inspector.GoAsync(@case);
        var other = new Keyboard(inspector.Page);
        await other.PressAsync("报请立案");
        await other.TypeAsync("立案理由和拟查事项", "投诉事项属于监察范围，未超过二年，建议立案。");
        await other.TypeAsync("违反的规定", "《劳动保障监察条例》第十一条第（六）项");
        await other.PressAsync("报请立案");
        await inspector.SeesAsync("报请立案：已办理。");
    }
}
