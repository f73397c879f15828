using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using OneWindow.Areas.Exchange.Requests;
using OneWindow.Hosting.Errors;
using OneWindow.Hosting.Settings;
using OneWindow.Hosting.Telemetry;
using OneWindow.Hosting.Web.Files;
using OneWindow.Ui;
using OneWindow.Ui.Frame;

namespace OneWindow.Hosting.Web;

/// <summary>What every request passes through before it reaches a page, and the limits that hold for all.</summary>
internal static class WebSetup
{
    /// <summary>A form is text; a page that takes files says so (<see cref="TakesFilesAttribute"/>) and has the profile's limit.</summary>
    private const long LargestRequestBody = 4 * 1024 * 1024;

    public static void AddWeb(this WebApplicationBuilder builder, OneWindowSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequestBody;
        });

        var services = builder.Services;
        services.Configure<FormOptions>(form => (form.ValueCountLimit, form.ValueLengthLimit) = (2000, 1024 * 1024));

        // Chinese as itself instead of &#x...; is a third of the bytes.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

            // A field that is not known would be lost without a word.
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });

        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "ow-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));

        // Not under https: compressed secrets beside what a visitor sends can be guessed by length (BREACH); a proxy may decide otherwise.
        services.AddResponseCompression(compression => compression.EnableForHttps = false);

        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ProgramWords.Tell);
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddExceptionHandler<FaultHandler>();
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddScoped<IFrameCounter, FrameCounter>();

        if (settings.Proxies.Count > 0)
        {
            services.Configure<ForwardedHeadersOptions>(forwarded =>
            {
                forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                forwarded.KnownIPNetworks.Clear();
                forwarded.KnownProxies.Clear();
                foreach (var proxy in settings.Proxies)
                {
                    forwarded.KnownProxies.Add(proxy);
                }
            });
        }
    }

    public static void UseWeb(this WebApplication application, OneWindowSettings settings)
    {
        if (settings.Proxies.Count > 0)
        {
            application.UseForwardedHeaders();
        }

        var isTraced = TelemetryExport.IsWanted(application.Configuration);
        if (isTraced)
        {
            application.UseStatusOfTrace();
        }

        application.UseSecurityHeaders();
        application.UseHsts();
        application.UseResponseCompression();
        application.UseFaultAnswers();
        application.UseClientAssets();
        application.UseRouting();
        if (isTraced)
        {
            application.UseRouteOfTrace();
        }

        application.UseAuthentication();
        application.UseCountedRequests();
        application.UseAuthorization();
        application.UseRateLimiter();
        application.UseBrokenAddresses();
        application.UseStreamedFiles();
        application.UseAntiforgery();
        application.UseRejectedForms();
        application.UseFrameOfFaults();
        application.UseUnreadableRequests();
    }
}
