using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Data.Mapping;

namespace OneWindow.Areas.Exchange.Requests;

/// <summary>Removes lines older than a year, once a night; the law on network security asks for six months.</summary>
internal sealed class ForgetRequests(WriteDoor door, IJobLeases leases, TimeProvider time, ILogger<ForgetRequests> log) : DailyRound(door, leases, time, log)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(366);
    private readonly WriteDoor _door = door;

    protected override string Kind => "forget-requests";

    protected override TimeSpan BeginsAt => TimeSpan.FromHours(3);

    protected override TimeSpan Pause => TimeSpan.FromMinutes(20);

    protected override Task RunAsync(CancellationToken cancel)
    {
        var before = UtcInstantConverter.ToStored(Time.GetUtcNow().UtcDateTime - Kept);
        return _door.WriteAsync<bool>(
            (db, _) =>
            {
                db.Later($"delete from exchange_request where at < {before}");
                return Task.FromResult<Law.Results.Result<bool>>(true);
            },
            cancel);
    }
}
