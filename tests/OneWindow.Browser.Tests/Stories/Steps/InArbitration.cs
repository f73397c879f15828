using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>What registrar, arbitrator and head of the arbitration office do with a case.</summary>
internal static class InArbitration
{
    /// <summary>A worker of a restaurant has three claims: wages of two months, double pay of four, severance for five years.</summary>
    public static async Task FillInThreeClaimsAsync(this Colleague clerk)
    {
        await clerk.FollowAsync("登记诉求");
        await clerk.FillAsync("姓名", "孙秀梅");
        await clerk.FillAsync("手机", "19909901001");
        await clerk.FillAsync("送达地址", "清源市北桥区广济街道新村1号");
        await clerk.ChooseAsync("农民工", "否");
        await clerk.FindEmployerAsync("味美", "清源市味美餐饮管理有限公司");
        await clerk.SelectAsync("干活的地方在哪个区", "北桥区");
        await clerk.FillAsync("发生了什么", "我在味美餐饮干了五年，合同去年九月到期没有续签，今年一月、二月工资一万二没发，二月二十六日我书面通知单位走人。");
        await clerk.FillInClaimAsync(1, "克扣、拖欠工资", "2026-01-01", "2026-02-26", "12000");
        await clerk.PressAsync("添加一项");
        await clerk.FillInClaimAsync(2, "未订合同的二倍工资", "2025-10-01", "2026-01-31", "24000");
        await clerk.PressAsync("添加一项");
        await clerk.FillInClaimAsync(3, "经济补偿、赔偿金", "2021-02-26", "2026-02-26", "30000");
    }

    /// <summary>The person chooses a way for each claim.</summary>
    public static async Task SplitsAsync(this Colleague clerk, params (string Claim, string Way)[] choices)
    {
        await clerk.FollowAsync("选定途径");
        for (var at = 0; at < choices.Length; at++)
        {
            var section = clerk.Page.Locator($"#claim-{at}");
            await Assertions.Expect(section).ToContainTextAsync(choices[at].Claim);
            await section.GetByLabel(choices[at].Way).First.MarkAsync();
        }

        await clerk.PressAsync("选定途径");
        await clerk.SeesAsync("途径已记下。");
    }

    /// <summary>The claims for arbitration are handed to its office.</summary>
    /// <returns>The address of the case.</returns>
    public static Task<string> HandsOverToArbitrationAsync(this Colleague clerk) =>
        clerk.HandsOverAsync("劳动人事争议仲裁", "市劳动人事争议仲裁院", ("申请方式", "口头申请，已记入笔录"), ("是否属于当日受理的情形", "不属于"));

    /// <summary>The registrar examines the application and accepts it; the minimum wage of the place is 2,100 yuan.</summary>
    public static async Task AcceptsApplicationAsync(this Colleague registrar, string @case)
    {
        await registrar.OpensAsync(@case, "受理", ("属于受案范围", Colleague.Ticked), ("当地月最低工资标准", "2100"));
        await registrar.ChooseAsync("农民工工资争议快速通道", "不进入");
        await registrar.PressAsync("受理");
        await registrar.SeesAsync("受理：已办理。");
    }

    /// <summary>The head names 蒋文斌 to sit alone.</summary>
    public static async Task FormsTribunalAsync(this Colleague head, string @case)
    {
        await head.OpensAsync(
            @case, "组成仲裁庭", ("蒋文斌 参加", Colleague.Ticked), ("蒋文斌 首席", Colleague.Ticked), ("所列人员均无应当回避的情形", Colleague.Ticked));
        await head.ChooseAsync("仲裁庭组成方式", "独任（简单案件）");
        await head.PressAsync("组成仲裁庭");
        await head.SeesAsync("组成仲裁庭：已办理。");
    }

    /// <summary>A signed paper is handed to one side.</summary>
    /// <param name="officer">Who serves.</param>
    /// <param name="case">The address of the case.</param>
    /// <param name="paper">The title of the paper.</param>
    /// <param name="side">劳动者 or 用人单位.</param>
    /// <param name="receiver">Who signed for it.</param>
    public static Task HandsToAsync(this Colleague officer, string @case, string paper, string side, string receiver) => officer.TakesAboutAsync(
        @case, "登记送达", $"{paper}，{side}", ("送达方式", "直接送达"), ("收件人", receiver), ("送达凭证", "送达回证，当场签收"));

    /// <summary>The employer cannot be found.</summary>
    public static Task CannotServeEmployerAsync(this Colleague registrar, string @case, string paper) => registrar.TakesAboutAsync(
        @case, "登记送达未成", $"{paper}，用人单位", ("未成原因", "到注册地址送达，店面已关门，法定代表人电话停机；邮寄退回“查无此人”。"));

    /// <summary>The head orders publication.</summary>
    public static Task PublishesForEmployerAsync(this Colleague head, string @case, string paper) => head.TakesAboutAsync(
        @case, "公告送达", $"{paper}，用人单位", ("公告载体", "清源市人力资源和社会保障局网站、《清源日报》"));

    /// <summary>The page of the paper offers what arbitration knows to this post, and nothing else.</summary>
    public static async Task SeesOnlyPublicationOfferedAsync(this Colleague head, string @case, string paper)
    {
        await head.OpensPaperAsync(@case, paper, "已签发");
        var steps = head.Page.Locator("#paper-signing li a");
        await Assertions.Expect(steps).ToHaveTextAsync(["公告送达"]);
    }

    /// <summary>The arbitrator sets the day of the hearing.</summary>
    public static Task SetsHearingAsync(this Colleague arbitrator, string @case, string day) => arbitrator.TakesAsync(
        @case, "定开庭日期并通知", ("开庭日期", day), ("开庭时间和地点", "上午 9 时，市仲裁院第一仲裁庭"));

    /// <summary>The respondent, though summoned, stays away.</summary>
    public static async Task HearsWithoutRespondentAsync(this Colleague arbitrator, string @case)
    {
        await arbitrator.OpensAsync(
            @case, "开庭审理", ("庭审笔录", "问：什么时候离开单位？\n答：今年二月二十六日，工资一直不发，我书面通知解除。"), ("已征询当事人最后意见", Colleague.Ticked));
        await arbitrator.ChooseAsync("到庭情况", "被申请人无正当理由未到庭");
        await arbitrator.PressAsync("开庭审理");
        await arbitrator.SeesAsync("开庭审理：已办理。");
    }

    /// <summary>One claim is granted as far as this amount.</summary>
    /// <param name="arbitrator">Who sits alone.</param>
    /// <param name="case">The address of the case.</param>
    /// <param name="step">议决本项（终局） or 议决本项（非终局）.</param>
    /// <param name="claim">The kind of claim.</param>
    /// <param name="amount">What is awarded.</param>
    /// <param name="grounds">Why.</param>
    public static async Task DecidesAsync(this Colleague arbitrator, string @case, string step, string claim, string amount, string grounds)
    {
        await arbitrator.GoAsync(@case);
        await arbitrator.FollowAsync($"{step}（{claim}）");
        await arbitrator.ChooseAsync("裁决结果", "支持");
        await arbitrator.EnterAsync("裁决金额", amount);
        await arbitrator.EnterAsync("查明的事实、裁决理由和依据", grounds);
        await arbitrator.EnterAsync("形成意见的方式", "独任");
        await arbitrator.PressAsync(step);
        await arbitrator.SeesAsync($"{step}：已办理。");
    }

    /// <summary>How the service of a paper stands, among the papers.</summary>
    public static async Task SeesServiceAsync(this Colleague officer, string @case, string paper, string service)
    {
        await officer.GoAsync($"{@case}?tab=papers");
        await Assertions.Expect(officer.Page.Locator("#papers tr").Filter(new LocatorFilterOptions { HasText = paper })
            .Filter(new LocatorFilterOptions { HasText = service }).First).ToBeVisibleAsync();
    }

    /// <summary>How a clock of the case on the screen stands.</summary>
    public static Task SeesClockAsync(this Colleague officer, string clock, string words) => Assertions.Expect(
        officer.Page.Locator("#clocks .ow-clocks li").Filter(new LocatorFilterOptions { HasText = clock }).Filter(new LocatorFilterOptions { HasText = words })).ToBeVisibleAsync();

    /// <summary>What one side may still do about an award.</summary>
    public static async Task SeesRemedyAsync(this Colleague officer, string @case, string award, params string[] words)
    {
        await officer.GoAsync(@case);
        var lines = officer.Page.Locator("#remedies tbody tr")
            .Filter(new LocatorFilterOptions { Has = officer.Page.GetByText(award, new PageGetByTextOptions { Exact = true }) });
        await Assertions.Expect(words.Aggregate(lines, (line, word) => line.Filter(new LocatorFilterOptions { HasText = word }))).ToBeVisibleAsync();
    }

    /// <summary>Takes a step on one of several papers.</summary>
    private static async Task TakesAboutAsync(this Colleague officer, string @case, string step, string about, params (string Label, string Value)[] entries)
    {
        await officer.OpensAsync(@case, $"{step}（{about}）", entries);
        await officer.PressAsync(step);
        await officer.SeesAsync($"{step}：已办理。");
    }
}
