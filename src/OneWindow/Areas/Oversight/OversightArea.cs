using OneWindow.Areas.Oversight.AccessLog;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Oversight;

/// <summary>Supervision of the work itself; for now, of who looks at people's data.</summary>
public sealed class OversightArea : IArea
{
    public string Name => "Oversight";

    public void AddServices(IServiceCollection services, OneWindowSettings settings) => services
        .AddScoped<AccessLogReader>()
        .AddScoped<INavigation, OversightNavigation>();

    public void MapEndpoints(IEndpointRouteBuilder routes) =>
        routes.MapGet(OversightRoutes.AccessLogExport, AccessLogExport.WriteAsync).RequirePost(PostCodes.Administrator);
}
