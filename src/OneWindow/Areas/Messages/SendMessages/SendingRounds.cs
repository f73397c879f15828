using OneWindow.Data.Jobs;

namespace OneWindow.Areas.Messages.SendMessages;

/// <summary>Every few seconds: sends what is due. Each sending is a job under a lease, so several nodes share the work.</summary>
internal sealed class SendingRounds(IServiceScopeFactory scopes, TimeProvider time, ILogger<SendingRounds> log) : Rounds(time, log)
{
    protected override TimeSpan Pause => TimeSpan.FromSeconds(15);

    protected override async Task LookAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        while (await scope.ServiceProvider.GetRequiredService<SendMessages>().RunAsync(cancel) > 0)
        {
            // What waits longer than one handful goes on at once.
        }
    }
}
