using System.CommandLine;
using OneWindow.Hosting.Areas;

namespace OneWindow.Hosting.Commands;

/// <summary><c>serve</c>: runs the web application until it is told to stop.</summary>
public static class ServeCommand
{
    /// <summary>The address when none is given: this machine only.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The command; it is also what the root does when no command is named.</summary>
    public static Command AsDefaultOf(RootCommand root)
    {
        var urls = new Option<string>("--urls")
        {
            Description = "监听的地址，多个用分号隔开",
            HelpName = "地址",
            DefaultValueFactory = _ => DefaultUrl,
        };
        var serve = new Command("serve", "启动网站（默认命令）") { urls };
        serve.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetValue(urls) ?? DefaultUrl, stop));
        root.Add(urls);
        root.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetValue(urls) ?? DefaultUrl, stop));
        return serve;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string urls, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Compose(builder => builder.WebHost.UseUrls(urls));
        var warmed = StartUp.WarmUpAsync(application.Services); // a processor of its own, so it begins first
        application.Map();
        await Task.WhenAll(warmed, StartUp.PrepareAsync(application.Services, stop));
        await application.StartAsync(stop);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(
            $"一窗已启动：{string.Join("，", application.Urls)}　按 Ctrl+C 停止".AsMemory(), stop);
        await application.WaitForShutdownAsync(stop);
        return 0;
    }
}
