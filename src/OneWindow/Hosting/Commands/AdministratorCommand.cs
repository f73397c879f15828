using System.CommandLine;
using OneWindow.Areas.Staff.People.RegisterAdministrator;
using OneWindow.Hosting.Areas;

namespace OneWindow.Hosting.Commands;

/// <summary><c>administrator</c>: adds an administrator of the system, for example when the only one forgot the password. <c>init</c> adds the first.</summary>
public static class AdministratorCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Option<string>("--name") { Description = "姓名", HelpName = "姓名", Required = true };
        var signIn = new Option<string>("--sign-in") { Description = "登录名", HelpName = "登录名", Required = true };
        var command = new Command("administrator", "登记一名系统管理员，给出一次性密码（第一名由 init 登记）") { name, signIn };
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetValue(name)!, parsed.GetValue(signIn)!, stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string name, string signIn, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        await StartUp.PrepareAsync(application.Services, stop);
        await using var scope = application.Services.CreateAsyncScope();
        var registered = await scope.ServiceProvider.GetRequiredService<RegisterAdministrator>()
            .HandleAsync(new RegisterAdministratorCommand(name, signIn), application.Services.ActingSystem(), stop);
        if (!registered.TryGet(out var administrator, out var refusals))
        {
            return await parsed.RefuseAsync(refusals);
        }

        await parsed.SayAsync(
            $"已登记系统管理员{administrator.Name}（{administrator.Unit}）。一次性密码：{administrator.OneTimePassword}　首次登录须修改。");
        return 0;
    }
}
