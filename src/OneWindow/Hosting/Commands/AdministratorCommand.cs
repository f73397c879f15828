using System.CommandLine;
using OneWindow.Areas.Staff.Appointments.Appoint;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People.AddPerson;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Hosting.Commands;

/// <summary><c>administrator</c>: adds an administrator of the system; the first one cannot be added on a page.</summary>
public static class AdministratorCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Option<string>("--name") { Description = "姓名", HelpName = "姓名", Required = true };
        var signIn = new Option<string>("--sign-in") { Description = "登录名", HelpName = "登录名", Required = true };
        var command = new Command("administrator", "登记一名系统管理员，给出一次性密码（第一名管理员由此登记）") { name, signIn };
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetValue(name)!, parsed.GetValue(signIn)!, stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string name, string signIn, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        await StartUp.PrepareAsync(application.Services, stop);
        await using var scope = application.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var by = new ActionContext(
            PersonId.None, default, Posts.System, default, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

        var added = await services.GetRequiredService<AddPerson>().HandleAsync(new AddPersonCommand(name, signIn), by, stop);
        if (!added.TryGet(out var person, out var refusals))
        {
            return await RefuseAsync(parsed, refusals);
        }

        var units = await services.GetRequiredService<UnitDirectory>().UnitsAsync(stop);
        var unit = units[services.GetRequiredService<Profile>().Units[0].Code];
        var appointed = await services.GetRequiredService<Appoint>().HandleAsync(
            new AppointCommand(person.Person, PostCodes.Administrator, unit.Id, by.Today), by, stop);
        if (!appointed.TryGet(out _, out refusals))
        {
            return await RefuseAsync(parsed, refusals);
        }

        await parsed.InvocationConfiguration.Output.WriteLineAsync(
            $"已登记系统管理员{name.Trim()}（{unit.Name}）。一次性密码：{person.OneTimePassword}　首次登录须修改。".AsMemory(), stop);
        return 0;
    }

    private static async Task<int> RefuseAsync(ParseResult parsed, IReadOnlyList<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync("错误：" + refusal.Message);
        }

        return OneWindowCommands.NotDone;
    }
}
