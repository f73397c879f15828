using System.Text.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Intake.Lines.ReceiveArrivals;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Portal;

namespace OneWindow.Tests.Operations;

[Collection(nameof(Office))]
public sealed class PersonalDataCommandTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_is_told_what_is_held_about_them_and_who_saw_it_and_the_answer_is_recorded(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await Office.InitAsync();
        await using (var application = await Office.ServeAsync())
        {
            await WorkedDay.RegisterAsync(application.Services, "吴秀兰", "13800136613", "7月 4600");
            await WorkedDay.RegisterAsync(application.Services, "马德福", "13900139017", "8月 5200");
        }

        var first = await AskAsync("13800136613");
        var second = await AskAsync("138-0013-6613", "--json");

        Assert.Equal((0, ""), (first.Exit, first.Error));
        Assert.Contains("姓名：吴秀兰", first.Output, StringComparison.Ordinal);
        Assert.Contains("电话：13800136613", first.Output, StringComparison.Ordinal);
        Assert.Contains("证据材料：工资条.txt", first.Output, StringComparison.Ordinal);
        Assert.Contains("没有人看过", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("马德福", first.Output, StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(second.Output);
        Assert.Equal("本人3月2日书面申请", answer.RootElement.GetProperty("seen")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task What_a_line_sent_about_them_is_told_too()
    {
        await using var office = await Office.OpenAsync(Engine.Sqlite);
        await Office.InitAsync();
        await using (var application = await Office.ServeAsync())
        {
            await using var scope = application.Services.CreateAsyncScope();
            var (line, by) = (Hotline12345.Declared, await WorkedDay.ClerkAsync(scope.ServiceProvider));
            var message = InventedArrivals.Of(line, 7, by.At.AddHours(-1));
            message["category"] = "说不清";
            _ = (await scope.ServiceProvider.GetRequiredService<ReceiveArrivals>().HandleAsync(
                line, [ArrivedText.Of(line, InventedArrivals.Written(message))], ArrivalWay.Interface, by, default)).Value;
        }

        var told = await AskAsync("13900000007");
        using var written = JsonDocument.Parse((await AskAsync("13900000007", "--json")).Output);

        Assert.Contains("12345热线来件 QY202610140001-0007", told.Output, StringComparison.Ordinal);
        Assert.Contains("- 来电号码：13900000007", told.Output, StringComparison.Ordinal);
        Assert.Contains("- 对方发来的原样：{", told.Output, StringComparison.Ordinal);
        Assert.Equal("本人3月2日书面申请", written.RootElement.GetProperty("messages")[0].GetProperty("seen")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task What_they_left_half_way_online_is_told_too()
    {
        await using var office = await Office.OpenAsync(Engine.Sqlite);
        await Office.InitAsync();
        await using (var application = await Office.ServeAsync())
        {
            var worker = new OnlineWorker(new HttpClient(new CookieHandler(application.GetTestServer().CreateHandler())) { BaseAddress = new Uri("http://localhost") });
            await worker.BeginAsync();
            await worker.TellOfEmployerAsync();
            await worker.TellOfSelfAsync();
        }

        var told = await AskAsync("13800136613");
        using var written = JsonDocument.Parse((await AskAsync("13800136613", "--json")).Output);

        Assert.Contains("## 网上没有提交的填报（", told.Output, StringComparison.Ordinal);
        Assert.Contains("- 经过：端盘子，三个月没发钱。\n", told.Output, StringComparison.Ordinal);
        Assert.Contains("- 文件：工资条.png\n", told.Output, StringComparison.Ordinal);
        Assert.Equal("吴秀兰", written.RootElement.GetProperty("filings")[0].GetProperty("answers").GetProperty("姓名").GetString());
    }

    [Fact]
    public async Task What_is_no_number_is_refused_and_a_number_that_nobody_has_finds_nothing()
    {
        await using var office = await Office.OpenAsync(Engine.Sqlite);
        await Office.InitAsync();

        var wrong = await AskAsync("吴秀兰");
        var nobody = await AskAsync("13700137025");

        Assert.Equal(1, wrong.Exit);
        Assert.Contains("请写 18 位公民身份号码", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("没有存有这个号码的登记", nobody.Output, StringComparison.Ordinal);
    }

    private static Task<(int Exit, string Output, string Error)> AskAsync(string of, params string[] more) =>
        Office.RunAsync(["personal-data", "--of", of, "--reason", "本人3月2日书面申请", .. more]);
}
