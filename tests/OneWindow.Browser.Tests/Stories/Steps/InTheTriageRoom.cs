using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>What windows, bodies and the officer do with a doubtful matter.</summary>
internal static class InTheTriageRoom
{
    /// <summary>The window sends the matter.</summary>
    /// <returns>The address of the referral.</returns>
    public static async Task<string> SendsToTriageRoomAsync(this Colleague clerk, string matter, string question)
    {
        await clerk.GoAsync(matter);
        await clerk.FollowAsync("送案件分理室");
        await clerk.FillAsync("要分理室回答的问题", question);
        await clerk.FillAsync("窗口为什么定不了", "公司说是分包，工人说是公司派的活。");
        await clerk.PressAsync("送案件分理室");
        await clerk.SeesAsync("已送案件分理室。");
        return new Uri(clerk.Page.Url).AbsolutePath;
    }

    /// <summary>A body gives its opinion.</summary>
    public static async Task GivesOpinionAsync(this Colleague member, string referral, string proposal, string text)
    {
        await member.GoAsync(referral);
        await member.SelectAsync("主张", proposal);
        await member.FillAsync("意见和理由", text);
        await member.PressAsync("提出意见");
        await member.SeesAsync("意见已记下。");
    }

    /// <summary>The officer rules a channel for the one claim.</summary>
    public static async Task RulesAsync(this Colleague officer, string referral, string claim, string channel, string reasons)
    {
        await officer.GoAsync(referral);
        await officer.ChooseAsync("结论", "确定办理途径");
        await officer.SelectAsync($"“{claim}”走哪条途径", channel);
        await officer.FillAsync("理由", reasons);
        await officer.PressAsync("作出结论，退回窗口");
        await officer.SeesAsync("分理意见已作出。");
    }
}
