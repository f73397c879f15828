using OneWindow.Data.Engines;

namespace OneWindow.Areas.Messages.SendMessages;

/// <summary>Every few seconds: sends what is due. Each sending is a job under a lease, so several nodes share the work.</summary>
internal sealed partial class SendingRounds(IServiceScopeFactory scopes, TimeProvider time, ILogger<SendingRounds> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                while (await scope.ServiceProvider.GetRequiredService<SendMessages>().RunAsync(stoppingToken) > 0)
                {
                    // What waits longer than one handful goes on at once.
                }
            }
            catch (Exception exception) when (StorageOutages.IsBehind(exception))
            {
                NotSent(exception); // the database is away for a while: nothing is lost, the next round sends it
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "Messages could not be sent; tried again in fifteen seconds")]
    private partial void NotSent(Exception exception);
}
