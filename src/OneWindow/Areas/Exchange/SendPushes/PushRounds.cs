using OneWindow.Data.Jobs;

namespace OneWindow.Areas.Exchange.SendPushes;

/// <summary>Every few seconds: sends on what other systems are to be told. Each push is a job under a lease, so several nodes share the work.</summary>
internal sealed class PushRounds(IServiceScopeFactory scopes, TimeProvider time, ILogger<PushRounds> log) : Rounds(time, log)
{
    protected override TimeSpan Pause => TimeSpan.FromSeconds(5);

    protected override async Task LookAsync(CancellationToken cancel)
    {
        while (await OnceAsync(cancel) > 0)
        {
            // What waits longer than one handful goes on at once.
        }
    }

    /// <summary>One look; tells how many pushes were worked on.</summary>
    internal async Task<int> OnceAsync(CancellationToken cancel)
    {
        IReadOnlyList<Job> jobs;
        await using (var scope = scopes.CreateAsyncScope())
        {
            jobs = await scope.ServiceProvider.GetRequiredService<PushRound>().TakeAsync(cancel);
        }

        // Side by side, so that one that does not answer holds up none of the others.
        await Task.WhenAll(jobs.Select(job => DeliverAsync(job, cancel)));
        return jobs.Count;
    }

    private async Task DeliverAsync(Job job, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeliverPush>().RunAsync(job, cancel);
    }
}
