using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases.HandOver;
using OneWindow.Areas.Cases.HandOver.HandOverWork;
using OneWindow.Areas.Cases.HandOver.RecallHandOver;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Bench.Measuring;

/// <summary>
/// Hands the open cases of an inspector over in one act, in the program itself: what the preview, the act and its undoing take. First the
/// cases of all inspectors are gathered with one of them, which also compiles code and fills caches.
/// </summary>
internal static class HandOverTimes
{
    public static async Task<string> MeasureAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OneWindowDb>();
        var head = await db.Set<Appointment>().FirstAsync(held => held.Post == Posts.InspectionHead.Code && held.UntilDay == null);
        var by = new ActionContext(head.PersonId, head.Id, Posts.InspectionHead, head.UnitId, DateTime.UtcNow);
        var work = scope.ServiceProvider.GetRequiredService<OpenWorkOf>();
        var officers = await work.OfficersAsync(work.HeadedBy(by)!, by, CancellationToken.None);
        var holders = await scope.ServiceProvider.GetRequiredService<StaffDirectory>()
            .HoldersAsync(Posts.LabourInspector.Code, unit: null, by.Today, CancellationToken.None);
        var able = holders.Where(holder => holder.IsCertified(by.Today)).Select(holder => holder.Appointment).ToList();
        var from = officers.Where(officer => able.Contains(officer.Id)).MaxBy(officer => officer.Cases)!.Id;
        foreach (var officer in officers.Where(officer => officer.Id != from && able.Contains(officer.Id)))
        {
            await GatherAsync(services, new HandOverChosen(officer.Id, [from]), by);
        }

        return await OnceAsync(services, new HandOverChosen(from, [.. able.Where(holder => holder != from).Take(2)]), by);
    }

    private static async Task GatherAsync(IServiceProvider services, HandOverChosen chosen, ActionContext by)
    {
        var (preview, _, _) = await TimedAsync(services, (PreviewHandOver use) => use.HandleAsync(chosen, by, CancellationToken.None));
        if (preview.Ready.Count > 0)
        {
            await TimedAsync(services, (HandOverWork use) => use.HandleAsync(CommandOf(chosen, preview), by, CancellationToken.None));
        }
    }

    private static HandOverCommand CommandOf(HandOverChosen chosen, HandOverPreview preview) => new(
        chosen.From!.Value, [.. preview.Ready.Select(one => new CaseForSuccessor(one.Id, one.Suggested!.To.Appointment, one.Seen))], "测速", NoConflict: true);

    private static async Task<string> OnceAsync(IServiceProvider services, HandOverChosen chosen, ActionContext by)
    {
        by = by with { At = DateTime.UtcNow };
        var (preview, previewing, _) = await TimedAsync(services, (PreviewHandOver use) => use.HandleAsync(chosen, by, CancellationToken.None));
        var command = CommandOf(chosen, preview);
        var (id, acting, busy) = await TimedAsync(services, (HandOverWork use) => use.HandleAsync(command, by, CancellationToken.None));
        var recall = new RecallCommand(id, "测速", NoConflict: true, Seen: null);
        var (outcome, undoing, _) = await TimedAsync(services, (RecallHandOver use) => use.HandleAsync(recall, by, CancellationToken.None));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{command.Cases.Count} cases handed over: preview {previewing:0.0} s, act {acting:0.0} s ({busy:0.0} s of the program's processor), "
            + $"undo {undoing:0.0} s ({outcome.Returned} went back)");
    }

    private static async Task<(T, double, double)> TimedAsync<TUse, T>(IServiceProvider services, Func<TUse, Task<Result<T>>> use)
        where TUse : notnull
    {
        await using var scope = services.CreateAsyncScope();
        var (started, busy) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = await use(scope.ServiceProvider.GetRequiredService<TUse>());
        return result.TryGet(out var value, out var refusals)
            ? (value, Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - busy).TotalSeconds)
            : throw new InvalidOperationException(string.Join('；', refusals.Select(refusal => refusal.Message).Take(3)));
    }
}
