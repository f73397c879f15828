using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.People.RegisterAdministrator;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Settings;

namespace OneWindow.Hosting.Commands;

/// <summary>
/// <c>init</c>: sets up a real office on an empty database: schema, units, windows, keys, the first administrator. Every part
/// may be there already, so that a crash half-way is mended by running it again.
/// </summary>
public static class InitCommand
{
    private const string InventedProvince = "99";
    private const string UnfilledTemplate = "000000";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Option<string?>("--name") { Description = "第一名系统管理员的姓名（不写则询问）", HelpName = "姓名" };
        var signIn = new Option<string?>("--sign-in") { Description = "他的登录名（不写则询问）", HelpName = "登录名" };
        var command = new Command("init", "在空的数据库上设置一个真实单位：结构、单位、窗口、密钥、第一名管理员；没有演示数据") { name, signIn };
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetValue(name), parsed.GetValue(signIn), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string? name, string? signIn, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        var services = application.Services;
        var (settings, profile) = (services.GetRequiredService<OneWindowSettings>(), services.GetRequiredService<Profile>());
        if (WrongProfile(profile.Locality) is { } wrong)
        {
            return await parsed.RefuseAsync(wrong);
        }

        var applied = await StartUp.PrepareAsync(services, stop);
        await using var scope = services.CreateAsyncScope();
        var people = await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Person>().AsNoTracking()
            .Select(person => new { person.Name, person.SignInName, Appointed = person.Appointments.Any() }).Take(2).ToListAsync(stop);
        if (people.Count > 1 || people.Exists(person => person.Appointed))
        {
            return await parsed.RefuseAsync(
                $"{settings.Data.DatabaseName} 里已有数据，没有改动。init 只用于空的数据库；再登记一名管理员用 onewindow administrator。");
        }

        // Somebody without a post: a crash came between the two acts of registering.
        if (people is [var begun])
        {
            (name, signIn) = (name ?? begun.Name, signIn ?? begun.SignInName);
            if (name.Trim() != begun.Name || SignInName.Normalise(signIn) != begun.SignInName)
            {
                return await parsed.RefuseAsync($"上次设置到一半，管理员写的是{begun.Name}（登录名 {begun.SignInName}）。请用同样的姓名和登录名再运行一次。");
            }
        }

        name ??= await parsed.AskAsync("第一名系统管理员的姓名：");
        signIn ??= await parsed.AskAsync("他的登录名（小写字母和数字）：");
        _ = services.GetRequiredService<KeyRing>();
        var registered = await scope.ServiceProvider.GetRequiredService<RegisterAdministrator>()
            .HandleAsync(new RegisterAdministratorCommand(name, signIn), services.ActingSystem(), stop);
        if (!registered.TryGet(out var administrator, out var refusals))
        {
            return await parsed.RefuseAsync(refusals);
        }

        await parsed.SayAsync(
            $"""
            {profile.Locality.Name}已设置好：
              本地配置  {settings.ProfilePath}
              数据库    {settings.Data.DatabaseName}，结构 {(applied.Count == 0 ? "已是最新" : $"执行 {applied.Count} 个文件")}
              单位      {profile.Units.Count} 个，窗口 {profile.Windows.Count} 个
              密钥      {settings.Data.Keys}
              管理员    {administrator.Name}（{administrator.Unit}），登录名 {administrator.SignInName}，一次性密码 {administrator.OneTimePassword}　首次登录须修改

            接下来：
              1. 现在就把密钥文件夹另存一份，与数据库的备份分开放。密钥丢了，加密的身份号码、电话再也打不开。
              2. onewindow doctor　检查这台机器还缺什么。
              3. onewindow serve　启动；管理员登录后登记人员、任岗位、录证件、排窗口。
              4. 每天定时 onewindow backup 目录　（见 docs/operations/backup.md）。
            """);
        return 0;
    }

    private static string? WrongProfile(Locality locality) => locality.DivisionCode switch
    {
        UnfilledTemplate => "本地配置还是模板：请把 profiles/template.yaml 另存为本地的文件，填好后用 ONEWINDOW_PROFILE 指明它。",
        _ when locality.DivisionCode.StartsWith(InventedProvince, StringComparison.Ordinal) =>
            $"{locality.Name}是虚构的演示城市。请把 profiles/template.yaml 另存为本地的文件，填好后用 ONEWINDOW_PROFILE 指明它。",
        _ => null,
    };
}
