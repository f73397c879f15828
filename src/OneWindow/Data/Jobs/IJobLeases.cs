namespace OneWindow.Data.Jobs;

/// <summary>Hands out due jobs, each to one node at a time.</summary>
public interface IJobLeases
{
    /// <summary>
    /// Takes jobs that are due, the longest due first. Whoever holds one does the work and then, in the door and in the same
    /// transaction as its outcome, removes the job (<see cref="JobOutcome"/>); if the node dies, the lease runs out and another takes it.
    /// </summary>
    /// <param name="holder">The node, for whoever looks into the table.</param>
    /// <param name="span">How long the work may take.</param>
    Task<IReadOnlyList<Job>> TakeAsync(string kind, string holder, TimeSpan span, int most, CancellationToken cancel);
}
