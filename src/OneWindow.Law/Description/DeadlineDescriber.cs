using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures;
using static OneWindow.Law.Description.LawDescriber;

namespace OneWindow.Law.Description;

/// <summary>Describes the time limits of one procedure, with what in it starts and stops them.</summary>
internal sealed class DeadlineDescriber(Procedure procedure, Func<string, string> paperName)
{
    public DeadlineDescription Describe(Deadline deadline) => new(deadline.Code, deadline.Name, Citation(deadline.Basis))
    {
        LengthText = deadline.LengthText,
        Length = deadline.Period?.Length,
        Unit = deadline.Period?.Unit,
        Counting =
        [
            .. deadline.Counting.Rules.Select(rule => new CountingRuleDescription(
                rule.Code, rule.Text, rule.Basis is { } basis ? Citation(basis) : null)),
        ],
        Extension = deadline.Extension is { } extension
            ? new(extension.Longest?.ToString(), Name(extension.Approver), extension.AtMost, Citation(extension.Basis ?? deadline.Basis))
            : null,
        Suspensions = [.. deadline.Suspensions.Select(Ground)],
        Restarts = [.. deadline.Restarts.Select(Ground)],
        ServiceNorm = deadline.ServiceNorm?.ToString(),
        YellowAt = deadline.Warnings.YellowAt,
        OnExpiry = deadline.OnExpiry,
        Whose = deadline.Whose,
        Note = deadline.Note,
        StartedBy = [.. StartedBy(deadline)],
        StoppedBy = [.. procedure.Steps.Where(step => step.Stops.Any(stopped => stopped.Code == deadline.Code)).Select(step => new Named(step.Code, step.Name))],
    };

    private IEnumerable<string> StartedBy(Deadline deadline)
    {
        var opening = procedure.OpeningStarts.Where(Starts).Select(start => $"登记（{start.StartFact}）");
        var steps = procedure.Steps.Where(step => step.Starts.Any(Starts))
            .Select(step => $"{step.Name}（{step.Starts.First(Starts).StartFact}）");
        var deliveries = procedure.OnDelivery.Where(delivery => delivery.Starts.Any(Starts))
            .Select(delivery => $"送达《{paperName(delivery.Paper)}》（{delivery.Starts.First(Starts).StartFact}）");
        return [.. opening, .. steps, .. deliveries];

        bool Starts(ClockStart start) => start.Deadline.Code == deadline.Code;
    }

    private static GroundDescription Ground(ClockGround ground) => new(ground.Code, ground.Name, Citation(ground.Basis));
}
