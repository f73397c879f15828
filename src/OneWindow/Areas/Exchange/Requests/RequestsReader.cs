using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Data;

namespace OneWindow.Areas.Exchange.Requests;

/// <summary>What the log is narrowed to.</summary>
internal sealed record RequestFilter(SystemId? System, bool RefusedOnly);

/// <summary>A line of the log.</summary>
internal sealed record RequestLine(RequestId Id, DateTime At, SystemId System, string Name, string Hint, string Method, string Route, int? Status);

/// <summary>Reads what other systems asked for, the latest first, in pages that follow the key.</summary>
internal sealed class RequestsReader(OneWindowDb db)
{
    public const int PageSize = 50;

    /// <summary>The lines after one, and the systems to choose from.</summary>
    public async Task<(IReadOnlyList<RequestLine> Lines, bool More)> PageAsync(RequestFilter filter, RequestId? after, CancellationToken cancel)
    {
        var requests = db.Set<OutsideRequest>().AsNoTracking();
        requests = after is { } last ? requests.Where(row => row.Id < last) : requests;
        requests = filter.RefusedOnly ? requests.Where(row => row.Status == null || row.Status >= StatusCodes.Status400BadRequest) : requests;
        var lines = await (
            from request in requests
            join key in db.Set<AccessKey>() on request.KeyId equals key.Id
            join system in db.Set<OutsideSystem>() on key.SystemId equals system.Id
            where filter.System == null || system.Id == filter.System
            orderby request.Id descending
            select new RequestLine(request.Id, request.At, system.Id, system.Name, key.Hint, request.Method, request.Route, request.Status))
            .Take(PageSize + 1).ToListAsync(cancel);
        return ([.. lines.Take(PageSize)], lines.Count > PageSize);
    }

    /// <summary>Every system by name, to choose from.</summary>
    public Task<List<KeyValuePair<SystemId, string>>> SystemsAsync(CancellationToken cancel) => db.Set<OutsideSystem>().AsNoTracking()
        .OrderBy(system => system.Name).Select(system => new KeyValuePair<SystemId, string>(system.Id, system.Name)).ToListAsync(cancel);

    /// <summary>What an answer means, in a word.</summary>
    public static string WordOf(int? status) => status switch
    {
        null => "没有答复",
        < 300 => "办了",
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => "不许",
        StatusCodes.Status404NotFound => "没有",
        StatusCodes.Status409Conflict or StatusCodes.Status412PreconditionFailed => "别人先办",
        StatusCodes.Status429TooManyRequests => "太频繁",
        < 500 => "没有办",
        _ => "系统出错",
    };

    /// <summary>As the address carries the last line of a page.</summary>
    public static string Text(RequestId id) => id.Value.ToString("N", CultureInfo.InvariantCulture);
}
