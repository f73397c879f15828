using System.Globalization;
using System.Threading.RateLimiting;

namespace OneWindow.Areas.Portal;

/// <summary>
/// How much one address may send to the public pages: a site full of workers behind one connection can file, a flood cannot. Only what is
/// sent counts, looking does not. Each node counts for itself; guessing is counted in the database (<see cref="Staff.Contracts.GuessGuards"/>).
/// </summary>
public static class PublicRates
{
    public const string Policy = "public";

    private const int SentForms = 240;
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(10);

    public static IServiceCollection AddPublicRates(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = Within.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Policy, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new SlidingWindowRateLimiterOptions { PermitLimit = SentForms, Window = Within, SegmentsPerWindow = 10 })
            : RateLimitPartition.GetNoLimiter(string.Empty));
    });
}
