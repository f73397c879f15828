namespace OneWindow.Hosting.Areas;

/// <summary>
/// What an area does after the schema is up to date and before the first request: bring stored things in line with the
/// locality profile. It runs at every start and on every node, so doing it again changes nothing.
/// </summary>
public interface IStartTask
{
    /// <summary>Does it.</summary>
    Task RunAsync(CancellationToken cancel);
}
