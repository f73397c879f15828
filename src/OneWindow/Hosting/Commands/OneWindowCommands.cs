using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Connections;
using OneWindow.Data.Migrations;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Settings;

namespace OneWindow.Hosting.Commands;

/// <summary>The command line: one file per command, <c>serve</c> when none is named.</summary>
public static class OneWindowCommands
{
    /// <summary>The exit code of a command that was understood but could not be done.</summary>
    public const int NotDone = 1;

    /// <summary>The exit code of a command line that makes no sense.</summary>
    public const int WrongUsage = 2;

    /// <summary>Runs a command line and returns its exit code: 0 done, 1 not done, 2 not understood.</summary>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        // Help and messages of the command line come in the language of the office, whatever the machine's is.
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

        var parsed = CreateRoot().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors)
            {
                await error.WriteLineAsync("错误：" + wrong.Message);
            }

            await error.WriteLineAsync("用法见：onewindow --help");
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception wrong) when (wrong is ProfileException or SettingsException or SchemaException)
        {
            await error.WriteLineAsync("错误：" + wrong.Message);
            return NotDone;
        }
        catch (DbException wrong)
        {
            await error.WriteLineAsync("错误：数据库不能用。" + wrong.Message);
            return NotDone;
        }
        catch (IOException wrong) when (wrong.InnerException is AddressInUseException)
        {
            await error.WriteLineAsync("错误：地址已被占用。换一个：onewindow serve --urls http://127.0.0.1:端口");
            return NotDone;
        }
    }

    private static RootCommand CreateRoot()
    {
        var root = new RootCommand("一窗（OneWindow）：劳动者维权一站式平台。不写命令时等于 serve。");
        root.Add(ServeCommand.AsDefaultOf(root));
        root.Add(MigrateCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(InitCommand.Create());
        root.Add(AdministratorCommand.Create());
        root.Add(SeedCommand.Create());
        root.Add(LawCommand.Create());
        root.Add(VerifyCommand.Create());
        root.Add(BackupCommand.Create());
        root.Add(RestoreCommand.Create());
        root.Add(RotateKeysCommand.Create());
        root.Add(DoctorCommand.Create());
        root.Add(PersonalDataCommand.Create());
        return root;
    }
}
