using OneWindow.Law.Clocks;

namespace OneWindow.Law.Procedures;

/// <summary>What a locality may set in a procedure: service norms and warnings beside the statutory terms, never its shape.</summary>
/// <param name="Deadlines">The deadlines as the locality sets them, by code.</param>
public sealed record ProcedureOverlay(IReadOnlyDictionary<string, Deadline> Deadlines)
{
    /// <summary>Lays the overlay over a procedure: the same declaration, with the locality's deadlines in the places of the national ones.</summary>
    public Procedure Over(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return procedure with
        {
            OpeningStarts = [.. procedure.OpeningStarts.Select(Local)],
            OnDelivery = [.. procedure.OnDelivery.Select(delivery => delivery with { Starts = [.. delivery.Starts.Select(Local)] })],
            Steps =
            [
                .. procedure.Steps.Select(step => step with
                {
                    Starts = [.. step.Starts.Select(Local)],
                    Stops = [.. step.Stops.Select(Local)],
                    Suspends = [.. step.Suspends.Select(Local)],
                    Resumes = [.. step.Resumes.Select(Local)],
                    Continues = [.. step.Continues.Select(Local)],
                    Extends = step.Extends is { } extended ? Local(extended) : null,
                }),
            ],
        };
    }

    private ClockStart Local(ClockStart start) => start with { Deadline = Local(start.Deadline) };

    private Deadline Local(Deadline deadline) => Deadlines.GetValueOrDefault(deadline.Code, deadline);
}
