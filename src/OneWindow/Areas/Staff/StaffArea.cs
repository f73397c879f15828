using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using OneWindow.Areas.Staff.Access;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Passwords;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Areas.Staff.Units;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Settings;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Staff;

/// <summary>Persons, posts, units and windows; who is signed in, and what they may open.</summary>
internal sealed class StaffArea : IArea
{
    public string Name => "Staff";

    public void AddServices(IServiceCollection services, OneWindowSettings settings)
    {
        AddAccess(services);

        services.AddSingleton(provider => SignInRules.From(provider.GetRequiredService<Profile>().SignIn));
        services.AddSingleton<PasswordHashes>();
        services.AddScoped<SignIn>();
        services.AddScoped<SignInGuards>();
        services.AddScoped<OpenSession>();
        services.AddScoped<SessionReader>();
        services.AddScoped<TouchSession>();
        services.AddScoped<SwitchPost>();
        services.AddScoped<RevokeSession>();

        services.AddScoped<StaffDirectory>();
        services.AddScoped<IStaffDirectory>(provider => provider.GetRequiredService<StaffDirectory>());
        services.AddScoped<UnitDirectory>();
        services.AddScoped<IStartTask, SynchroniseUnits>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes) => SessionEndpoints.Map(routes);

    private static void AddAccess(IServiceCollection services)
    {
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, configureOptions: null);
        services.AddSingleton<IAuthorizationHandler, DeclaredAccess>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new DeclaredAccess()).Build());

        services.AddScoped<CurrentActor>();
        services.AddScoped<ICurrentActor>(provider => provider.GetRequiredService<CurrentActor>());
        services.AddScoped<IFrameSource, StaffFrameSource>();
        services.AddScoped<INavigation, StaffNavigation>();
    }
}
