using System.CommandLine;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Hosting.Commands;

/// <summary>How every command speaks, and as whom it acts.</summary>
internal static class CommandOutput
{
    /// <summary>Tells the refusals and gives the exit code.</summary>
    public static async Task<int> RefuseAsync(this ParseResult parsed, IReadOnlyList<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync("错误：" + refusal.Message);
        }

        return OneWindowCommands.NotDone;
    }

    /// <summary>Tells one reason and gives the exit code.</summary>
    public static async Task<int> RefuseAsync(this ParseResult parsed, string reason)
    {
        await parsed.InvocationConfiguration.Error.WriteLineAsync("错误：" + reason);
        return OneWindowCommands.NotDone;
    }

    /// <summary>Writes a line.</summary>
    public static Task SayAsync(this ParseResult parsed, string line) => parsed.InvocationConfiguration.Output.WriteLineAsync(line);

    /// <summary>Asks whoever sits there, or reads the next line of what was piped in; null at its end.</summary>
    public static async Task<string?> AskAsync(this ParseResult parsed, string question)
    {
        await parsed.InvocationConfiguration.Output.WriteAsync(question);
        return await Console.In.ReadLineAsync();
    }

    /// <summary>Nobody of the staff: whoever runs the command has the machine.</summary>
    public static ActionContext ActingSystem(this IServiceProvider services) => new(
        PersonId.None, default, Posts.System, default, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
}
