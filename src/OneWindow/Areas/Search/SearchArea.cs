using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Search.FillIndex;
using OneWindow.Areas.Search.FindAnything;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Search;

/// <summary>The search over everything, and what is known of one person or employer on one page.</summary>
public sealed class SearchArea : IArea
{
    public string Name => "Search";

    public void AddServices(IServiceCollection services, OneWindowSettings settings) => services
        .AddSingleton<SearchReader>()
        .AddSingleton<SealedQuestion>()
        .AddSingleton<PersonalLookups>()
        .AddScoped<FindAnything.FindAnything>()
        .AddScoped<ShowPerson.ShowPerson>()
        .AddScoped<ShowEmployer.ShowEmployer>()
        .AddScoped<IStartTask, FillNameIndex>();

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapPost(FrameRoutes.AskSearch, AskEndpoint.Ask).RequirePost();
}
