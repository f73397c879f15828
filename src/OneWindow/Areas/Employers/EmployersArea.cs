using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Employers.Delegates;
using OneWindow.Areas.Employers.Delegates.AddDelegate;
using OneWindow.Areas.Employers.Delegates.WithdrawDelegate;
using OneWindow.Areas.Employers.FindEmployers;
using OneWindow.Areas.Employers.Found;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Search;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Employers;

/// <summary>The register of employers.</summary>
public sealed class EmployersArea : IArea
{
    public string Name => "Employers";

    public void AddServices(IServiceCollection services, OneWindowSettings settings) => services
        .AddScoped<EmployerDirectory>()
        .AddSingleton<EmployerRegister>()
        .AddScoped<FindEmployers.FindEmployers>()
        .AddScoped<EmployerCandidates>()
        .AddScoped<AddEmployer.AddEmployer>()
        .AddScoped<CorrectEmployer.CorrectEmployer>()
        .AddScoped<EmployerDelegates>()
        .AddScoped<IEmployerDelegates>(services => services.GetRequiredService<EmployerDelegates>())
        .AddScoped<AddDelegate>()
        .AddScoped<WithdrawDelegate>()
        .AddScoped<ISearched, FoundEmployers>()
        .AddSingleton<INamed, NamedEmployers>()
        .AddScoped<INavigation, EmployersNavigation>();

    public void MapEndpoints(IEndpointRouteBuilder routes) => routes.MapGet(EmployerRoutes.Candidates, EmployerEndpoints.CandidatesAsync)
        .RequirePost(EmployerPosts.Readers);
}
