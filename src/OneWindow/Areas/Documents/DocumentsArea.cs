using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;

namespace OneWindow.Areas.Documents;

/// <summary>Registers the area: official papers from draft to service.</summary>
public sealed class DocumentsArea : IArea
{
    public string Name => "Documents";

    public void AddServices(IServiceCollection services, OneWindowSettings settings)
    {
        services.AddSingleton<DraftPapers.DraftPapers>();
        services.AddSingleton<IDraftPapers>(provider => provider.GetRequiredService<DraftPapers.DraftPapers>());
        services.AddScoped<ICasePapers, ListPapers.CasePapers>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
