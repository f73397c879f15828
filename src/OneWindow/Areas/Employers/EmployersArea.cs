using OneWindow.Areas.Employers.Contracts;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;

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
        .AddScoped<CorrectEmployer.CorrectEmployer>();

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
