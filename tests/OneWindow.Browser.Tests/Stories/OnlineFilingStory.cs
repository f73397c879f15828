using OneWindow.Browser.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Browser.Tests.Stories;

/// <summary>A worker files wage arrears with two photos on a phone, comes back next day, asks, and reads the answer of the hall.</summary>
public sealed class OnlineFilingStory(SystemBrowser browser) : IClassFixture<SystemBrowser>
{
    [Theory, OnSqlite, OnPostgres]
    public Task A_worker_files_on_a_phone_and_follows_it(Engine engine) => TellAsync(engine, script: true, elder: false);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_with_scripts_off(Engine engine) => TellAsync(engine, script: false, elder: false);

    [Theory, OnSqlite]
    public Task It_goes_the_same_way_in_large_type(Engine engine) => TellAsync(engine, script: true, elder: true);

    private async Task TellAsync(Engine engine, bool script, bool elder)
    {
        await using var hall = await DemoHall.OpenAsync(engine);
        var phone = await browser.OpenAsync(hall.Address, 390, script);
        var worker = new OnlineWorker(phone);
        if (elder)
        {
            await phone.GotoAsync("/portal");
            await worker.FollowAsync("长辈版");
        }

        await worker.FillInAsync();
        await phone.ShouldBeSoundAsync(script);
        var code = await worker.SendAsync();
        await phone.ShouldBeSoundAsync(script);
        await worker.FollowAsync("查进度");
        await worker.FollowAsync("看完了，退出");

        await worker.FollowAsync("我投诉过，查进度");
        await phone.GetByLabel("编号或者查询码").FillAsync("2026-1");
        await phone.GetByLabel("手机号最后四位").FillAsync("6613");
        await worker.PressAsync("查");
        await worker.SeesAsync("您的事办到哪了");
        await worker.FollowAsync("问一句、催一下");
        await phone.GetByLabel("您要问什么").FillAsync("什么时候有结果？");
        await phone.GetByLabel("查询码").FillAsync(code);
        await worker.PressAsync("发出");
        await worker.SeesAsync("已发出。");

        await using var company = new Company(browser, hall, 1440, script);
        var lead = await company.AsAsync("xuwenjing");
        await lead.GoAsync("/reminders");
        await lead.SeesAsync("当事人网上留言，等答复");
        await lead.GoAsync("/matters");
        await lead.FollowAsync("清维登〔2026〕1号");
        await lead.SeesAsync("什么时候有结果？");
        await lead.FollowAsync("给当事人留言");
        await lead.FillAsync("留言", "这周内交给监察，到时告诉您。");
        await lead.PressAsync("给当事人留言");

        await phone.GotoAsync("/portal/matter");
        await worker.SeesAsync("这周内交给监察，到时告诉您。");
        await phone.ShouldBeSoundAsync(script);
        await worker.FollowAsync("评一评办得怎么样");
        await worker.ChooseAsync("不满意");
        await phone.GetByLabel("想说的话").FillAsync("答复慢了");
        await worker.PressAsync("提交");
        await worker.SeesAsync("谢谢您的评价。");
        await lead.GoAsync("/ratings?waiting=true");
        await lead.SeesAsync("答复慢了");
    }
}
