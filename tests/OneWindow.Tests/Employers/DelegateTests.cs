using System.Net;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Employers.Delegates.AddDelegate;
using OneWindow.Areas.Employers.Delegates.WithdrawDelegate;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Employers;

/// <summary>Who acts for an employer on the public pages: registered with a letter of authority, found by code and telephone, and closed out when it ends.</summary>
public sealed class DelegateTests
{
    private const string Code = "91990102MAAY4CL124";
    private const string Telephone = "19909902288";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_delegate_is_found_while_the_authority_lasts_and_by_nothing_else(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var employer = await EmployerAsync(hall, Code);
        var until = (await ByAsync(hall)).Today.AddDays(10);

        var added = await AddAsync(hall, new(employer, "方建平", "199 0990 2288", "授权委托书", $"{until:yyyy-MM-dd}"));
        var twice = await AddAsync(hall, new(employer, "方建平", Telephone, "授权委托书", null));

        Assert.True(added.Succeeded);
        Assert.Equal("delegate-known", Assert.Single(twice.Refusals).Code);
        Assert.Equal("方建平", (await FindAsync(hall, Code, Telephone, until))!.Name);
        Assert.Null(await FindAsync(hall, Code, Telephone, until.AddDays(1)));
        Assert.Null(await FindAsync(hall, Code, "19909902289", until));
        Assert.Null(await FindAsync(hall, "91990102MAAY4CL125", Telephone, until));
        // The code of another employer, as good as the right one.
        var other = await EmployerAsync(hall, "91990104MAB5K3F12D");
        Assert.Null(await FindAsync(hall, "91990104MAB5K3F12D", Telephone, until));
        Assert.Equal("no-such-delegate", Assert.Single((await hall.AskAsync((WithdrawDelegate withdraw) => WithdrawAsync(hall, withdraw, new(other, added.Value, "不是我们的")))).Refusals).Code);

        var withdrawn = await hall.AskAsync((WithdrawDelegate withdraw) => WithdrawAsync(hall, withdraw, new(employer, added.Value, "单位撤回授权")));
        var again = await hall.AskAsync((WithdrawDelegate withdraw) => WithdrawAsync(hall, withdraw, new(employer, added.Value, "再停一次")));

        Assert.True(withdrawn.Succeeded);
        Assert.Equal("no-such-delegate", Assert.Single(again.Refusals).Code);
        Assert.Null(await FindAsync(hall, Code, Telephone, until));
        Assert.Null(await hall.AskAsync((IEmployerDelegates delegates) => delegates.ReadAsync(added.Value, until, default)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_wrong_is_named_at_its_field_and_an_employer_without_a_code_has_none(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var employer = await EmployerAsync(hall, null);

        var empty = await AddAsync(hall, new(employer, " ", "0371-66881234", "", "去年"));
        var past = await AddAsync(hall, new(employer, "方建平", Telephone, "授权委托书", "2020-01-01"));
        var without = await AddAsync(hall, new(employer, "方建平", Telephone, "授权委托书", null));

        Assert.Equal(["Name", "Telephone", "Basis", "UntilDay"], empty.Refusals.Select(refusal => refusal.Field));
        Assert.Equal("UntilDay", Assert.Single(past.Refusals).Field);
        Assert.Equal("delegate-without-code", Assert.Single(without.Refusals).Code);
    }

    [Fact]
    public async Task The_page_registers_shows_masked_and_stops()
    {
        await using var hall = await CaseHall.OpenAsync(Engine.Sqlite);
        var employer = await EmployerAsync(hall, Code);
        var clerk = await hall.AsAsync(Posts.WindowClerk);
        var address = $"/employers/{employer.Value}/delegates";

        var wrong = await (await PostedForm.OpenAsync(clerk, address, "add-delegate")).With("Form.Name", "方建平").With("Form.Telephone", "12").With("Form.Basis", "授权委托书").SendAsync();
        await (await PostedForm.OpenAsync(clerk, address, "add-delegate")).With("Form.Name", "方建平").With("Form.Telephone", Telephone).With("Form.Basis", "授权委托书").SendAsync();
        var page = await Reception.PageAsync(await clerk.GetAsync(address));
        var stop = page.QuerySelector("a[href$='/withdraw']")!.GetAttribute("href")!;
        await (await PostedForm.OpenAsync(clerk, stop, "withdraw-delegate")).With("Form.Reason", "人已离职").SendAsync();
        var after = await clerk.GetStringAsync(address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("方建平", (await Reception.PageAsync(wrong)).QuerySelector("[name='Form.Name']")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Contains("199****2288", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Telephone, page.Body.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("人已离职", after, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(stop)).StatusCode);
    }

    private static async Task<EmployerId> EmployerAsync(CaseHall hall, string? code)
    {
        var by = await ByAsync(hall);
        return (await hall.AskAsync((Areas.Employers.AddEmployer.AddEmployer add) => add.HandleAsync(new NewEmployer("清源市宏泰建筑劳务有限公司") { CreditCode = code }, by, default))).Value;
    }

    private static async Task<ActionContext> ByAsync(CaseHall hall) => (await hall.PersonAsync(Posts.WindowClerk)).By with { At = hall.Time.UtcNow };

    private static async Task<Result<DelegateId>> AddAsync(CaseHall hall, DelegateToAdd command)
    {
        var by = await ByAsync(hall);
        return await hall.AskAsync((AddDelegate add) => add.HandleAsync(command, by, default));
    }

    private static async Task<Result<DelegateId>> WithdrawAsync(CaseHall hall, WithdrawDelegate withdraw, DelegateToWithdraw command) =>
        await withdraw.HandleAsync(command, await ByAsync(hall), default);

    private static Task<DelegateCard?> FindAsync(CaseHall hall, string code, string telephone, DateOnly on) =>
        hall.AskAsync((IEmployerDelegates delegates) => delegates.FindAsync(code, telephone, on, default));
}
