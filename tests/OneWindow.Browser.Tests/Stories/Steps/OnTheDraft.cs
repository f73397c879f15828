using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>What officers and heads do with a step that is drafted for approval.</summary>
internal static class OnTheDraft
{
    /// <summary>An inspector drafts the order to pay for the head, past the head of the bureau, and sees its page.</summary>
    public static async Task<string> DraftsOrderAsync(this Colleague inspector, string @case, string decider, string reviewer)
    {
        await inspector.GoAsync(@case);
        await inspector.FollowAsync("送审：责令限期改正");
        await inspector.FillAsync("责令改正的事项", "向五名劳动者支付工资 62,500 元。");
        await inspector.FillAsync("改正期限", "2026-03-16");
        await inspector.FillAsync("承办人意见", "事实清楚，单位无异议，建议责令限期改正。");
        await inspector.SelectAsync("审批人", decider);
        await inspector.SelectAsync("审核人", reviewer);
        await inspector.PressAsync("送审");
        await inspector.SeesAsync("已送审：责令限期改正。");
        return new Uri(inspector.Page.Url).AbsolutePath;
    }

    /// <summary>The draft is mended and sent again.</summary>
    public static async Task SendsAgainAsync(this Colleague inspector, string draft, string until)
    {
        await inspector.GoAsync(draft);
        await inspector.FollowAsync("修改后再次送审");
        await inspector.FillAsync("改正期限", until);
        await inspector.PressAsync("送审");
        await inspector.SeesAsync("已送审：责令限期改正。");
    }

    /// <summary>Somebody opens the first draft that waits and says an opinion; to whom it goes back, where it goes back.</summary>
    public static async Task SignsDraftAsync(this Colleague head, string decision, string opinion, string? backTo = null)
    {
        await head.GoAsync("/approvals");
        await head.FollowAsync("责令限期改正");
        await head.ChooseAsync("意见", decision);
        await head.FillAsync("理由", opinion);
        if (backTo is not null)
        {
            await head.SelectAsync("退回给", backTo);
        }

        await head.PressAsync("签署");
        await head.SeesAsync("已办好。");
    }

    /// <summary>Somebody is away for three days, and another acts for them.</summary>
    public static async Task IsAwayAsync(this Colleague head, string standIn)
    {
        await head.GoAsync("/absences");
        await head.SelectAsync("代办人", standIn);
        await head.FillAsync("第一天", "2026-03-02");
        await head.FillAsync("最后一天", "2026-03-04");
        await head.FillAsync("事由", "赴省厅开会");
        await head.PressAsync("登记");
        await head.SeesAsync("已登记。");
    }
}
