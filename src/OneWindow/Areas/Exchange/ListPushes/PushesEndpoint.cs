using OneWindow.Areas.Exchange.Changes;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Mapping;

namespace OneWindow.Areas.Exchange.ListPushes;

/// <summary>How far a push to the asking system is.</summary>
/// <param name="Id">Which.</param>
/// <param name="Address">Where it is sent.</param>
/// <param name="Kinds">Which changes, as codes.</param>
/// <param name="State">running, paused or ended.</param>
/// <param name="Reason">Why it is paused or ended; null while it runs.</param>
/// <param name="Cursor">The number in the feed up to which everything was told.</param>
/// <param name="Last">The last number in the feed.</param>
/// <param name="Failures">How often the next change has failed.</param>
/// <param name="Fault">Why; null where it did not.</param>
/// <param name="NextAt">When it is tried again, UTC; null where nothing failed.</param>
/// <param name="SentAt">When something was last taken, UTC; null for never.</param>
/// <param name="DeadLetters">How many changes were given up and wait for a person.</param>
public sealed record PushAnswer(
    Guid Id, string Address, IReadOnlyList<string> Kinds, string State, string? Reason, long Cursor, long Last, int Failures, string? Fault, DateTime? NextAt, DateTime? SentAt, int DeadLetters);

/// <summary>All pushes to the asking system.</summary>
public sealed record PushesAnswer(IReadOnlyList<PushAnswer> Pushes);

/// <summary>Tells a system how its own pushes are.</summary>
internal static class PushesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/pushes", ListAsync).RequirePost(ChangesEndpoint.Readers).OpenTo(ApiScope.ReadChanges)
        .Tells("推送进度", "给本系统的各项推送：推到哪里，最近一次为什么没有送到，几条等人处理。推送由管理员在“其他系统”里加；怎样接收见接口文档“推送”。")
        .Example(
            null, new PushesAnswer([new(ApiSamples.Push, "https://hotline.example/onewindow", ["matter"], "running", null, 17, 17, 0, null, null,
                new DateTime(2026, 10, 14, 1, 30, 0, DateTimeKind.Utc), 0)]));

    private static async Task<PushesAnswer> ListAsync(PushesReader reader, CurrentActor actor, CancellationToken cancel) => new(
        [.. (await reader.OfAsync(actor.Get().Person, cancel)).Select(row => new PushAnswer(
            row.Push.Id.Value, row.Push.Address, row.Push.Kinds, StableCode(row.Push.State), row.Push.StateReason, row.Push.Cursor, row.Last, row.Push.Failures,
            row.Push.Fault, row.Push.NextAt, row.Push.SentAt, row.Dead))]);

    private static string StableCode(PushState state) => Spelling.Hyphenated(state.ToString());
}
