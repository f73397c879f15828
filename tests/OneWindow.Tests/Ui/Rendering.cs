using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OneWindow.Ui;

namespace OneWindow.Tests.Ui;

/// <summary>Renders a component without a server, as the pages would.</summary>
internal static class Rendering
{
    /// <summary>The component's HTML, parsed.</summary>
    /// <param name="parameters">Parameters by name.</param>
    public static async Task<IHtmlDocument> RenderAsync<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        await new HtmlParser().ParseDocumentAsync(await RenderTextAsync(typeof(TComponent), parameters));

    /// <summary>The component's HTML as it is sent.</summary>
    public static async Task<string> RenderTextAsync(Type component, params (string Name, object? Value)[] parameters)
    {
        await using var services = Services();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var values = ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
            return (await renderer.RenderComponentAsync(component, values)).ToHtmlString();
        });
    }

    private static ServiceProvider Services() => new ServiceCollection()
        .AddLogging()
        .AddSingleton<NavigationManager, FixedAddress>()
        .AddSingleton<IHostEnvironment>(new Development())
        .AddUi()
        .BuildServiceProvider();

    private sealed class FixedAddress : NavigationManager
    {
        public FixedAddress() => Initialize("http://localhost/", "http://localhost/cases/42?tab=record");
    }

    private sealed class Development : IHostEnvironment
    {
        public string ApplicationName { get; set; } = "onewindow";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public string EnvironmentName { get; set; } = Environments.Development;
    }
}
