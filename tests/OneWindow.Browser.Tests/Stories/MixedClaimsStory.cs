using OneWindow.Browser.Tests.Harness;
using OneWindow.Browser.Tests.Stories.Steps;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>
/// One matter goes two ways: inspection looks after the wages, arbitration decides on double pay and severance. The employer
/// hides and is served by public notice; one award is final, the other is not.
/// </summary>
public sealed class MixedClaimsStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    private const string Notice = "开庭通知书";
    private const string FinalAward = "仲裁裁决书（终局）";
    private const string OtherAward = "仲裁裁决书";
    private const string Worker = "孙秀梅，申请人";

    [Theory, OnPostgres]
    public Task One_matter_is_split_and_the_hiding_employer_is_awarded_against(Engine engine) => TellAsync(engine, 1440, script: true);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_without_script_on_a_narrow_screen(Engine engine) => TellAsync(engine, 390, script: false);

    private async Task TellAsync(Engine engine, int width, bool script)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        await using var company = new Company(browser, hall, width, script);

        // Monday 2 March: registered, split, accepted; the copy reaches the employer's front desk.
        var (matter, arbitration) = await IsSplitAsync(company);
        await IsAcceptedAsync(company, arbitration);

        // Tuesday 17 March: the ten working days for the defence ended on the 16th; the employer is gone.
        await company.ComesBackOnAsync(new DateOnly(2026, 3, 17));
        await IsNoticedAsync(company, arbitration);

        // Friday 17 April: thirty days from 17 March end on 16 April, and the notice counts as served.
        await company.ComesBackOnAsync(new DateOnly(2026, 4, 17));
        var registrar = await company.AsAsync("suqian");
        await registrar.SeesServiceAsync(arbitration, Notice, "用人单位：已送达");
        await registrar.LooksAgainAsync("notice-published");

        // Monday 27 April: heard without the employer, decided claim by claim.
        await company.ComesBackOnAsync(new DateOnly(2026, 4, 27));
        await IsAwardedAsync(company, arbitration);
        await IsServedAsync(company, arbitration);

        // 27 April plus fifteen days is 12 May: the worker may sue; the employer's terms have not begun.
        registrar = await company.AsAsync("suqian");
        await registrar.SeesRemedyAsync(arbitration, FinalAward, "劳动者", "向人民法院起诉（十五日内）", "2026-05-12", "救济期内");
        await registrar.SeesRemedyAsync(arbitration, FinalAward, "用人单位", "向中级人民法院申请撤销（三十日内）", "公告中", "送达后起算");
        await registrar.LooksAgainAsync("awards-served");

        // Thursday 28 May: thirty days from 27 April end on 27 May. Then fifteen days end on Friday 12 June,
        // thirty on Saturday 27 June, which moves on to Monday.
        await company.ComesBackOnAsync(new DateOnly(2026, 5, 28));
        registrar = await company.AsAsync("suqian");
        await registrar.SeesRemedyAsync(arbitration, OtherAward, "劳动者", "向人民法院起诉（十五日内）", "2026-04-27 送达", "期满未提出");
        await registrar.SeesRemedyAsync(arbitration, OtherAward, "用人单位", "向人民法院起诉（十五日内）", "2026-06-12", "救济期内");
        await registrar.SeesRemedyAsync(arbitration, FinalAward, "用人单位", "向中级人民法院申请撤销（三十日内）", "2026-06-29", "救济期内");
        await registrar.LooksAgainAsync("remedies-open");

        // Tuesday 30 June: nobody acted.
        await company.ComesBackOnAsync(new DateOnly(2026, 6, 30));
        registrar = await company.AsAsync("suqian");
        await registrar.SeesStateAsync(arbitration, "已生效");
        var clerk = await company.AsAsync("zhoumin");
        await clerk.GoAsync(matter);
        await clerk.SeesAsync("清维登〔2026〕1号");
        await clerk.SeesAsync("劳动保障监察　");
        await clerk.SeesAsync("劳动争议仲裁　");
        await clerk.LooksAgainAsync("two-cases");
    }

    private static async Task<(string Matter, string Arbitration)> IsSplitAsync(Company company)
    {
        var clerk = await company.AsAsync("zhoumin");
        await clerk.FillInThreeClaimsAsync();
        await clerk.RegisterAsync();
        var matter = new Uri(clerk.Page.Url).AbsolutePath;
        await clerk.SplitsAsync(("克扣、拖欠工资", "劳动保障监察"), ("未订合同的二倍工资", "劳动人事争议仲裁"), ("经济补偿、赔偿金", "劳动人事争议仲裁"));
        await clerk.HandsOverAsync("劳动保障监察", "监察一大队");
        return (matter, await clerk.HandsOverToArbitrationAsync());
    }

    private static async Task IsAcceptedAsync(Company company, string @case)
    {
        var registrar = await company.AsAsync("suqian");
        await registrar.GoAsync(@case);
        await registrar.SeesAsync("还不能办“受理”：还没有登记仲裁请求，请先按要素登记。");
        await registrar.TakesAsync(
            @case, "登记请求：未签书面合同二倍工资", ("入职日期", "2021-02-26"), ("约定月工资", "6000"), ("请求金额", "24000"));
        await registrar.TakesAsync(
            @case, "登记请求：经济补偿", ("入职日期", "2021-02-26"), ("离职日期", "2026-02-26"), ("解除（终止）前十二个月平均工资", "6000"),
            ("解除（终止）的方式和理由", "单位拖欠工资，劳动者书面通知解除。"), ("请求金额", "30000"));
        await registrar.AcceptsApplicationAsync(@case);
        await (await company.AsAsync("qiumin")).FormsTribunalAsync(@case);
        await registrar.SignsAsync(@case, "仲裁应诉通知书");
        await registrar.HandsToAsync(@case, "仲裁应诉通知书", "用人单位", "前台罗某，负责收件的人");
    }

    private static async Task IsNoticedAsync(Company company, string @case)
    {
        var arbitrator = await company.AsAsync("jiangwenbin");
        await arbitrator.SetsHearingAsync(@case, "2026-04-27");
        await arbitrator.SignsAsync(@case, Notice);
        await (await company.AsAsync("suqian")).HandsToAsync(@case, Notice, "劳动者", Worker);
        var head = await company.AsAsync("qiumin");
        await (await company.AsAsync("suqian")).CannotServeEmployerAsync(@case, Notice);
        await head.SeesOnlyPublicationOfferedAsync(@case, Notice);
        await head.PublishesForEmployerAsync(@case, Notice);

        // Fifteen of the forty-five days have passed; the others wait until the notice counts as served.
        await head.SeesClockAsync("裁决　45 日", "已中止");
    }

    private static async Task IsAwardedAsync(Company company, string @case)
    {
        var arbitrator = await company.AsAsync("jiangwenbin");
        await arbitrator.HearsWithoutRespondentAsync(@case);
        // Twelve minimum wages are 12 × 2,100 = 25,200 yuan: 24,000 is final, 30,000 is not.
        await arbitrator.DecidesAsync(
            @case, "议决本项（终局）", "未签书面合同二倍工资", "24000", "2025年10月至2026年1月没有书面合同。依据《中华人民共和国劳动合同法》第八十二条第一款。");
        await arbitrator.DecidesAsync(
            @case, "议决本项（非终局）", "经济补偿", "30000", "因拖欠工资解除，工作五年。依据《中华人民共和国劳动合同法》第四十六条、第四十七条。");
        await arbitrator.TakesAsync(@case, "作出终局裁决书");
        await arbitrator.TakesAsync(@case, "作出裁决书（非终局）");
        await arbitrator.TakesAsync(@case, "全部请求已裁决");
        await arbitrator.SignsAsync(@case, FinalAward);
        await arbitrator.SignsAsync(@case, OtherAward);
    }

    private static async Task IsServedAsync(Company company, string @case)
    {
        foreach (var award in (string[])[FinalAward, OtherAward])
        {
            var registrar = await company.AsAsync("suqian");
            await registrar.HandsToAsync(@case, award, "劳动者", Worker);
            await registrar.CannotServeEmployerAsync(@case, award);
            await (await company.AsAsync("qiumin")).PublishesForEmployerAsync(@case, award);
        }
    }
}
