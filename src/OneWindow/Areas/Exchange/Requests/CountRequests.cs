using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Keys;
using OneWindow.Data;
using OneWindow.Data.Engines;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Requests;

/// <summary>
/// Writes down every request of another system before it is handled, and what it was answered after. The lines are what a key's limit is
/// counted by, on every node alike.
/// </summary>
internal sealed class CountRequests(OneWindowDb db, WriteDoor door, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Lets the request on, or answers it with 429.</summary>
    public async Task PassAsync(HttpContext http, KeyInUse key, RequestDelegate next)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var id = await BeginAsync(key.Id, http, now);
        if (await WaitAsync(key, now) is { } wait)
        {
            http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
            await RefusedRequest.AnswerAsync(
                http, StatusCodes.Status429TooManyRequests, Refusal.Forbidden("too-many-requests", $"这个密钥一分钟内最多 {key.PerMinute} 次，请 {wait} 秒后再试。"));
            await EndAsync(id, StatusCodes.Status429TooManyRequests);
            return;
        }

        var status = StatusCodes.Status500InternalServerError;
        try
        {
            await next(http);
            status = http.Response.StatusCode;
        }
        finally
        {
            await EndAsync(id, status);
        }
    }

    private async Task<RequestId> BeginAsync(AccessKeyId key, HttpContext http, DateTime now)
    {
        var request = new OutsideRequest
        {
            Id = RequestId.New(), KeyId = key, At = now, Method = http.Request.Method,
            Route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.Replace(":guid", "", StringComparison.Ordinal) ?? "无此地址",
        };
        _ = (await door.WriteAsync<RequestId>(
            (inside, _) =>
            {
                inside.Add(request);
                return Task.FromResult<Result<RequestId>>(request.Id);
            },
            http.RequestAborted)).Value;
        return request.Id;
    }

    /// <summary>How many seconds to wait; null when the limit is not reached. The request itself is counted, one that was refused is not.</summary>
    private async Task<int?> WaitAsync(KeyInUse key, DateTime now)
    {
        var since = now - Window;
        var counted = db.Set<OutsideRequest>().AsNoTracking()
            .Where(row => row.KeyId == key.Id && row.At > since && row.Status != StatusCodes.Status429TooManyRequests);
        var latest = await counted.OrderByDescending(row => row.At).Take(key.PerMinute + 1).Select(row => row.At).ToListAsync();
        return latest.Count > key.PerMinute ? Math.Max(1, (int)Math.Ceiling((latest[^1] + Window - now).TotalSeconds)) : null;
    }

    private async Task EndAsync(RequestId id, int status)
    {
        try
        {
            _ = await door.WriteAsync<bool>(
                async (inside, token) =>
                {
                    (await inside.Set<OutsideRequest>().SingleAsync(row => row.Id == id, token)).Status = status;
                    return true;
                },
                CancellationToken.None);
        }
        catch (Exception exception) when (StorageOutages.IsBehind(exception))
        {
            // The line stays without an answer, which is what it had.
        }
    }
}

/// <summary>Puts it between knowing who asks and letting them in.</summary>
internal static class CountedRequests
{
    public static void UseCountedRequests(this WebApplication application) => application.Use((http, next) =>
        KeyInUse.Of(http) is { } key && http.Features.Get<IStatusCodeReExecuteFeature>() is null
            ? http.RequestServices.GetRequiredService<CountRequests>().PassAsync(http, key, next)
            : next(http));
}
