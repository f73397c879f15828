using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Hosting.Probes;

/// <summary>
/// What a supervisor and a load balancer ask. Alive: the process answers; one that does not should be started anew. Ready: work can be done
/// here; one that is not should be sent nobody, and comes back by itself.
/// </summary>
internal static class HealthEndpoints
{
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Live, () => TypedResults.Text("alive")).AllowVisitors();
        routes.MapGet(Ready, ReadyAsync).AllowVisitors();
    }

    private static async Task<JsonHttpResult<Readiness>> ReadyAsync(ReadinessProbe probe, CancellationToken cancel)
    {
        var found = await probe.LookAsync(cancel);
        return TypedResults.Json(found, statusCode: found.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
