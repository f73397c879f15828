using OneWindow.Areas.Exchange.OpenApi;
using OneWindow.Areas.Exchange.ShowApi;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Exchange;

/// <summary>Other systems: the interface and its text.</summary>
internal sealed class ExchangeArea : IArea
{
    public string Name => "Exchange";

    public void AddServices(IServiceCollection services, OneWindowSettings settings)
    {
        services.AddApiText();
        services.AddScoped<ReadApi>();
        services.AddScoped<INavigation, ExchangeNavigation>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapOpenApi(ExchangeRoutes.Document).AllowVisitors();
}
