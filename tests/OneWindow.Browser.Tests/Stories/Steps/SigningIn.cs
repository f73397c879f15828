using OneWindow.Browser.Tests.Harness;
using OneWindow.Hosting.Scenarios.Demo;

namespace OneWindow.Browser.Tests.Stories.Steps;

internal static class SigningIn
{
    /// <summary>Signs in with the password of the demonstration and arrives at the workbench.</summary>
    public static async Task SignInAsync(this Colleague colleague, string signInName)
    {
        await colleague.GoAsync("/sign-in");
        await colleague.FillAsync("登录名", signInName);
        await colleague.FillAsync("密码", DemoPeople.Password);
        await colleague.PressAsync("登录");
        await colleague.SeesHeadingAsync("工作台");
    }
}
