using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>Several papers that were served in one way on one day.</summary>
/// <param name="Way">The code of the way (<see cref="WayOfService.Code"/>).</param>
/// <param name="On">The day as typed; left out where the way has none.</param>
/// <param name="Papers">The papers, each with what proves its service.</param>
public sealed record ServePapersCommand(string? Way, string? On, IReadOnlyList<PaperServed> Papers);

/// <summary>One of them.</summary>
/// <param name="Key">Its service.</param>
/// <param name="Typed">What is said of it alone, by the code of the fact: who received it, what proves it.</param>
public sealed record PaperServed(ServiceRun Key, IReadOnlyDictionary<string, string> Typed);

/// <summary>
/// Records the service of several papers in one act. Each is recorded by the step that records a single one, in a transaction of its
/// own: clocks, papers and record are the same, and one that is refused holds none of the others up. Whoever served it meanwhile was
/// first: the run is no longer where the step begins.
/// </summary>
public sealed class ServePapers(TakeStep.TakeStep takeStep, CheckServices check, PapersToServe papers, IPaperBatches batches)
{
    public async Task<Result<PaperBatchId>> HandleAsync(ServePapersCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        if (batches.WrongChoice([.. command.Papers.Select(paper => paper.Key)]) is { } wrong)
        {
            return wrong;
        }

        if (ServingSteps.WaysOf(by.Post).FirstOrDefault(way => way.Code == command.Way) is not { } way)
        {
            return ServingRefusals.NoSuchWay;
        }

        if (await batches.DoneBeforeAsync(BatchKind.Service, by.IdempotencyKey, by, cancel) is { } before)
        {
            return before;
        }

        var steps = command.Papers.Select(paper => ServingRefusals.StepOf(way, command.On, paper)).ToList();
        var faults = (await check.OfAsync(steps, by, cancel)).Zip(command.Papers)
            .SelectMany(found => ServingRefusals.Faults(way, found.Second.Key, found.First)).Distinct().ToList();
        if (faults.Count > 0)
        {
            return Result<PaperBatchId>.Refused(faults);
        }

        var known = await papers.FindAsync([.. command.Papers.Select(paper => paper.Key)], by, cancel);
        var key = by.IdempotencyKey ?? Guid.CreateVersion7().ToString("N");
        List<BatchLine> lines = [];
        foreach (var (paper, step) in command.Papers.Zip(steps))
        {
            var served = await takeStep.HandleAsync(step, by with { IdempotencyKey = $"{key}/{paper.Key}" }, cancel);
            lines.Add(BatchLine.Of(known.GetValueOrDefault(paper.Key)?.Paper ?? default, served, _ => SaysOf(way, command.On, paper)) with
            {
                Run = paper.Key.Run, About = known.GetValueOrDefault(paper.Key)?.Name,
            });
        }

        return await batches.KeepAsync(BatchKind.Service, key, lines, by, cancel);
    }

    private static string SaysOf(WayOfService way, string? on, PaperServed paper) => string.Join(
        '，', new[] { way.Name, way.Step.Serves!.On is null ? null : on?.Trim(), paper.Typed.GetValueOrDefault(way.Step.Serves.Proof.Code)?.Trim() }
            .Where(said => !string.IsNullOrEmpty(said)));
}
