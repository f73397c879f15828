using System.Net;
using System.Text.RegularExpressions;
using OneWindow.Law.Offices;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Exchange;

/// <summary>The pages on which an administrator lets other systems in.</summary>
public sealed partial class KeyPagesTests
{
    private const string Name = "12345热线平台";

    [Fact]
    public async Task A_system_is_let_in_gets_a_key_that_is_shown_once_and_loses_it_again()
    {
        await using var world = await KeyWorld.OpenAsync();
        var admin = world.Administrator;

        var system = await SentAsync(await (await PostedForm.OpenAsync(admin, "/exchange/systems/new", "add-system"))
            .With("Form.Name", Name).With("Form.Post", PostCodes.WindowClerk).With("Form.Unit", await UnitAsync(admin)).SendAsync());
        Assert.Equal(system, await SentAsync(await (await PostedForm.OpenAsync(admin, $"{system}/keys/new", "issue-key"))
            .With("Form.Scopes", "matters:read").With("Form.PerMinute", "5").SendAsync()));
        var first = await admin.GetStringAsync(system);
        var again = await admin.GetStringAsync(system);
        var secret = Secret().Match(first).Value;

        Assert.DoesNotMatch(Secret(), again);
        Assert.Equal(HttpStatusCode.NotFound, (await world.With(secret).GetAsync("/api/v1/matters/01980000-0000-7000-8000-000000000006")).StatusCode);
        Assert.Contains(Name, await admin.GetStringAsync("/exchange/systems"), StringComparison.Ordinal);

        await (await PostedForm.OpenAsync(admin, Renewing().Match(again).Value, "renew-key")).SendAsync();
        Assert.Matches(Secret(), await admin.GetStringAsync(system));
        await (await PostedForm.OpenAsync(admin, Withdrawing().Matches(again)[0].Value, "withdraw-key")).With("Form.Reason", "密钥泄露").SendAsync();

        Assert.Contains("密钥泄露", WebUtility.HtmlDecode(await admin.GetStringAsync(system)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await world.With(secret).GetAsync("/api/v1/matters/01980000-0000-7000-8000-000000000006")).StatusCode);
    }

    [Fact]
    public async Task What_lacks_is_said_at_its_field_and_what_was_typed_stays()
    {
        await using var world = await KeyWorld.OpenAsync();
        var system = $"/exchange/systems/{(await world.SystemAsync(Name)).Value}";

        var named = await (await PostedForm.OpenAsync(world.Administrator, "/exchange/systems/new", "add-system")).With("Form.Name", Name).SendAsync();
        var limited = await (await PostedForm.OpenAsync(world.Administrator, $"{system}/keys/new", "issue-key")).With("Form.PerMinute", "很多").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, named.StatusCode);
        Assert.Equal(["已经有名为“12345热线平台”的系统。", "请从列出的岗位里选：其他系统只收件、办窗口的事，不作决定。", "请选择单位。"], Reception.Errors(await Reception.PageAsync(named)).Select(error => error.Message));
        var page = await Reception.PageAsync(limited);
        Assert.Equal(["请至少选一项范围。", "每分钟次数写 1 到 600 的整数。"], Reception.Errors(page).Select(error => error.Message));
        Assert.All(Reception.Errors(page), error => Assert.True(error.LeadsToField, error.Message));
        Assert.Equal("很多", page.QuerySelector("[name='Form.PerMinute']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/exchange/systems")]
    [InlineData("/exchange/systems/new")]
    [InlineData("/exchange/requests")]
    public async Task Only_an_administrator_comes_in(string page)
    {
        await using var world = await KeyWorld.OpenAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await (await world.Application.SignInAsAsync(Posts.HallLead)).GetAsync(page)).StatusCode);
    }

    [Fact]
    public async Task The_interface_is_told_on_pages_with_a_form_to_try_it()
    {
        await using var world = await KeyWorld.OpenAsync();
        var clerk = await world.Application.SignInAsAsync(Posts.WindowClerk);

        var list = await clerk.GetStringAsync("/exchange/api");
        var one = await clerk.GetStringAsync("/exchange/api/post-matters");

        Assert.Contains("登记诉求", list, StringComparison.Ordinal);
        Assert.Contains("data-api=\"POST /api/v1/matters\"", one, StringComparison.Ordinal);
        Assert.Contains("claims[].amountFen", one, StringComparison.Ordinal);
        Assert.Contains("安小兰", one, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync("/exchange/api/no-such")).StatusCode);
    }

    private static async Task<string> UnitAsync(HttpClient admin) =>
        (await Reception.PageAsync(await admin.GetAsync("/exchange/systems/new"))).QuerySelectorAll("[name='Form.Unit'] option").Single(option => option.TextContent.Contains("服务大厅", StringComparison.Ordinal)).GetAttribute("value")!;

    private static async Task<string> SentAsync(HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode == HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    [GeneratedRegex("ow_[A-Za-z0-9_-]{43}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("/exchange/systems/[0-9a-f-]+/keys/[0-9a-f-]+/renew", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Renewing();

    [GeneratedRegex("/exchange/systems/[0-9a-f-]+/keys/[0-9a-f-]+/withdraw", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Withdrawing();
}
