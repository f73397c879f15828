using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>What officers do with a case: follow the button of a step, fill its form in, send it.</summary>
internal static class OnTheCase
{
    /// <summary>Takes a step from the case's page.</summary>
    public static async Task TakesAsync(this Colleague officer, string @case, string step, params (string Label, string Value)[] entries)
    {
        await officer.OpensAsync(@case, step, entries);
        await officer.PressAsync(step);
        await officer.SeesAsync($"{step}：已办理。");
    }

    /// <summary>Opens the form of a step and fills it in, without sending it.</summary>
    public static async Task OpensAsync(this Colleague officer, string @case, string step, params (string Label, string Value)[] entries)
    {
        await officer.GoAsync(@case);
        await officer.FollowAsync(step);
        foreach (var (label, value) in entries)
        {
            await officer.EnterAsync(label, value);
        }
    }

    /// <summary>An inspector proposes to file the case.</summary>
    public static Task ProposesFilingAsync(this Colleague inspector, string @case) => inspector.TakesAsync(
        @case, "报请立案",
        ("立案理由和拟查事项", "投诉事项属于监察范围，未超过二年，建议立案；拟查工资支付台账和考勤。"), ("违反的规定", "《劳动保障监察条例》第十一条第（六）项"));

    /// <summary>The head approves the filing with 陈立群 in charge and 何晓燕 beside.</summary>
    public static Task ApprovesFilingAsync(this Colleague head, string @case) => head.TakesAsync(
        @case, "批准立案",
        ("陈立群 参加", Colleague.Ticked), ("陈立群 主办", Colleague.Ticked), ("何晓燕 参加", Colleague.Ticked),
        ("承办人员均无应当回避的情形", Colleague.Ticked), ("审批意见", "同意立案。"));

    /// <summary>The investigation begins with an inquiry to the employer.</summary>
    public static Task BeginsInvestigationAsync(this Colleague inspector, string @case) => inspector.TakesAsync(
        @case, "开始调查",
        ("两名监察员已佩戴标志、出示证件", Colleague.Ticked), ("要求提供的资料和说明的事项", "职工名册、考勤记录、工资支付台账。"), ("答复期限", "2026-03-09"));

    /// <summary>Somebody is interviewed.</summary>
    public static Task InterviewsAsync(this Colleague inspector, string @case) => inspector.TakesAsync(
        @case, "制作询问笔录",
        ("被询问人及身份", "马大山，投诉人"), ("询问开始时间", "2026-03-02 9:30"), ("询问地点", "支队询问室"), ("两名监察员已佩戴标志、出示证件", Colleague.Ticked),
        ("问答记录", "问：工钱欠了多少？\n答：五个人，每人一万二千五，一共六万二千五。"));

    /// <summary>The building site is looked at.</summary>
    public static Task ChecksWorkplaceAsync(this Colleague inspector, string @case) => inspector.TakesAsync(
        @case, "制作现场检查笔录",
        ("检查开始时间", "2026-03-02 14:00"), ("检查地点", "金鼎大厦工地"), ("两名监察员已佩戴标志、出示证件", Colleague.Ticked),
        ("现场检查情况", "工地考勤机记录五人出勤，工资支付台账没有十二月以后的支付记录。"));

    /// <summary>The investigation ends with what was found: so many yuan are owed.</summary>
    public static Task ConcludesAsync(this Colleague inspector, string @case, string owed = "62500") => inspector.TakesAsync(
        @case, "调查终结，报请处理",
        ("查明的事实和证据", "拖欠劳动者三个月工资"), ("主要证据", "询问笔录\n考勤记录"), ("违反的规定", "《劳动保障监察条例》第十一条第（六）项"),
        ("查实应付金额", owed), ("用人单位陈述", "对事实没有异议。"), ("处理意见和依据", "责令限期支付。"), ("处理依据", "《劳动保障监察条例》第二十六条第（一）项"));

    /// <summary>The head orders to pay within two weeks.</summary>
    public static Task OrdersToPayAsync(this Colleague head, string @case) => head.TakesAsync(
        @case, "责令限期改正", ("责令改正的事项", "向五名劳动者支付工资 62,500 元。"), ("改正期限", "2026-03-16"), ("审批意见", "同意。"));

    /// <summary>The employer has paid everybody.</summary>
    public static Task RecordsPaymentAsync(this Colleague inspector, string @case) => inspector.TakesAsync(
        @case, "登记支付", ("本次支付金额", "62500"), ("涉及劳动者人数", "5"), ("支付凭证和劳动者收款确认", "代发回单，五人签字"));

    /// <summary>The correction is verified with each of the five.</summary>
    public static Task VerifiesAsync(this Colleague inspector, string @case) => inspector.TakesAsync(
        @case, "核查改正情况",
        ("核查方式", "银行流水核对"), ("改正情况", "已全额支付，逐一核实。"), ("改正证明材料", "代发回单\n五人签字的收款确认书"),
        ("已支付金额", "62500"), ("确认收款的劳动者人数", "5"), ("承办人意见", "建议结案。"));

    /// <summary>The head closes the case.</summary>
    public static Task ClosesAsync(this Colleague head, string @case) => head.TakesAsync(
        @case, "批准结案", ("办理结果", "已支付 62,500 元，五人确认收款。"), ("审批意见", "同意结案。"));

    /// <summary>The volume goes to the archive for ten years.</summary>
    public static async Task ArchivesAsync(this Colleague archivist, string @case)
    {
        await archivist.OpensAsync(@case, "归档", ("案卷页数", "46"));
        await archivist.ChooseAsync("保管期限", "10 年");
        await archivist.PressAsync("归档");
        await archivist.SeesAsync("归档：已办理。");
    }

    /// <summary>The case as it is once it was filed and the investigation has begun.</summary>
    public static async Task IsUnderInvestigationAsync(this Company company, string @case)
    {
        await (await company.AsAsync("chenliqun")).ProposesFilingAsync(@case);
        await (await company.AsAsync("liguoan")).ApprovesFilingAsync(@case);
        await (await company.AsAsync("chenliqun")).BeginsInvestigationAsync(@case);
    }

    /// <summary>Sees in which state the case is.</summary>
    public static async Task SeesStateAsync(this Colleague officer, string @case, string state)
    {
        await officer.GoAsync(@case);
        await Assertions.Expect(officer.Page.Locator(".ow-tag").Filter(new LocatorFilterOptions { HasText = state }).First).ToBeVisibleAsync();
    }
}
