using Microsoft.Playwright;
using OneWindow.Browser.Tests.Harness;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Testing;

namespace OneWindow.Browser.Tests.Pages;

/// <summary>Goes through the public pages that open only to whoever proves something: a telephone, a query code, that they act for an employer.</summary>
/// <param name="city">The demonstration city.</param>
/// <param name="page">The phone.</param>
/// <param name="visitor">Looks at what the phone opens.</param>
internal sealed class PublicDoors(RunningApplication city, IPage page, Wanderer visitor)
{
    private const string Who = "visitor";

    private readonly OnPhone _phone = new(page);

    public async Task WalkAsync(string telephone)
    {
        await _phone.GoAsync("/portal/phone");
        await _phone.FillAsync("手机号", telephone);
        await ProvesAsync("/portal/phone/code", "下一步");
        await visitor.WanderAsync(Who, "/portal/phone/matters");

        var (mediated, served) = await PublicCodes.FindAsync(city.Services);
        await OpensAsync(mediated);
        await visitor.WanderAsync(Who, "/portal/matter/mediation", "/portal/matter/payment");
        await OpensAsync(served);
        await _phone.GoAsync("/portal/matter/papers");
        if (await page.Locator("[name='Form.Consent']").CountAsync() > 0)
        {
            await _phone.PressAsync("同意网上收文书");
        }

        await visitor.WanderAsync(Who, (await page.Locator("a[href*='/portal/matter/paper?']").First.GetAttributeAsync("href"))!);

        await _phone.GoAsync("/portal/employer");
        await _phone.FillAsync("统一社会信用代码", DemoDelegates.CreditCode);
        await _phone.FillAsync("经办人手机号", DemoDelegates.Telephone);
        await ProvesAsync("/portal/employer/code", "登录");
        await visitor.WanderAsync(Who, "/portal/employer/papers");
    }

    private async Task ProvesAsync(string address, string next)
    {
        var code = await _phone.AsksForCodeAsync();
        await visitor.WanderAsync(Who, address);
        await _phone.GoAsync(address);
        await _phone.FillAsync("验证码", code);
        await _phone.PressAsync(next);
    }

    private async Task OpensAsync(string code)
    {
        await _phone.GoAsync("/portal/progress");
        await _phone.FillAsync("编号或者查询码", code);
        await _phone.PressAsync("查");
    }
}
