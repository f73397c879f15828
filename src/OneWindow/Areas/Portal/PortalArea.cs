using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Portal.AnswerDataRequest;
using OneWindow.Areas.Portal.AnswerRatings;
using OneWindow.Areas.Portal.FileMatter;
using OneWindow.Areas.Portal.Frame;
using OneWindow.Areas.Portal.PartyPapers;
using OneWindow.Areas.Portal.OfEmployers;
using OneWindow.Areas.Portal.PhoneCodes;
using OneWindow.Areas.Portal.Progress;
using OneWindow.Areas.Portal.Rate;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Portal;

/// <summary>The public's pages: filing and following a matter with nothing but a phone.</summary>
public sealed class PortalArea : IArea
{
    public string Name => "Portal";

    public void AddServices(IServiceCollection services, OneWindowSettings settings) => services
        .AddPublicRates()
        .AddScoped<Visitor>()
        .AddScoped<Filings>()
        .AddHostedService<ForgetFilings>()
        .AddScoped<AnswerFromFilings>()
        .AddScoped<SealedCookies>()
        .AddScoped<PhoneCodes.PhoneCodes>()
        .AddScoped<PhoneAccess>()
        .AddScoped<PapersOfWorker>()
        .AddScoped<EmployerAccess>()
        .AddScoped<EmployerCases>()
        .AddScoped<EmployerSays>()
        .AddScoped<ProgressAccess>()
        .AddScoped<OpenMatter>()
        .AddScoped<ProgressReader>()
        .AddScoped<RateStep>()
        .AddScoped<RatingLists>()
        .AddScoped<FollowUpRating>()
        .AddScoped<INavigation, PortalNavigation>();

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapGet(PortalRoutes.View, ViewCookie.Switch).AllowVisitors();
        routes.MapGet(PortalRoutes.Leave, Leave).AllowVisitors();
        routes.MapGet(PortalRoutes.EmployerLeave, LeaveEmployer).AllowVisitors();
    }

    private static RedirectHttpResult LeaveEmployer(EmployerAccess access)
    {
        access.Close();
        return TypedResults.LocalRedirect(PortalRoutes.OfEmployer);
    }

    private static RedirectHttpResult Leave(ProgressAccess access, PhoneAccess phone)
    {
        access.Close();
        phone.Close();
        return TypedResults.LocalRedirect(PortalRoutes.Home);
    }
}
