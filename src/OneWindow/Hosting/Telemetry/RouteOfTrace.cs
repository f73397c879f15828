using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace OneWindow.Hosting.Telemetry;

/// <summary>
/// Says in the trace of a request which route it took and how it was answered; ASP.NET Core leaves both out. A route is a pattern without
/// values: <c>/matters/{matter:guid}</c>. Names of tags are those of the OpenTelemetry conventions.
/// </summary>
internal static class RouteOfTrace
{
    private const string Route = "http.route";
    private const string Method = "http.request.method";
    private const string Status = "http.response.status_code";

    /// <summary>To be used first: the answer is known when everybody else is done.</summary>
    public static void UseStatusOfTrace(this WebApplication application) => application.Use(async (context, next) =>
    {
        await next(context);
        context.Features.Get<IHttpActivityFeature>()?.Activity.SetTag(Status, context.Response.StatusCode);
    });

    /// <summary>To be used after routing.</summary>
    public static void UseRouteOfTrace(this WebApplication application) => application.Use((context, next) =>
    {
        if (context.Features.Get<IHttpActivityFeature>() is { Activity: var activity } && !IsPageOfFault(context)
            && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern })
        {
            // Pages and endpoints write it with and without the first slash.
            var route = "/" + pattern.TrimStart('/');
            activity.SetTag(Route, route);
            activity.SetTag(Method, context.Request.Method);
            activity.DisplayName = $"{context.Request.Method} {route}";
        }

        return next(context);
    });

    /// <summary>The page that tells of a fault is drawn within the request that failed, and that one keeps its route.</summary>
    private static bool IsPageOfFault(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
