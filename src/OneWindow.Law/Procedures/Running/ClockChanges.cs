using System.Globalization;
using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Procedures.Running;

/// <summary>How a step changes the clocks of a case. Whether it may was checked before; here it is only done.</summary>
internal static class ClockChanges
{
    /// <summary>The clocks after a step: stopped, suspended, resumed, extended, taken up again, and then those that it starts.</summary>
    public static IReadOnlyList<CaseClock> Of(Procedure procedure, CaseState state, Step step, StepTaken taken)
    {
        var clocks = state.Clocks
            .Select(clock => Rests(procedure, state, step, taken, clock) ? clock : Change(clock, step, taken))
            .ToList();
        var run = step.Track is null ? null : taken.Run;
        return Start(state with { Clocks = clocks }, step.Starts, run, taken.Input, taken.On);
    }

    /// <summary>Starts clocks on a day, for the case or for one run of a track.</summary>
    public static IReadOnlyList<CaseClock> Start(
        CaseState state, IReadOnlyList<ClockStart> starts, string? run, IReadOnlyDictionary<string, string> input, DateOnly on)
    {
        var clocks = state.Clocks.ToList();
        foreach (var start in starts.Where(start => start.If is not { } wanted
            || (Text(input, state, wanted.Fact) is { } recorded && wanted.Values.Contains(recorded))))
        {
            var from = Day(input, start.From) ?? Day(state.Facts, start.From) ?? on;
            var dueOn = Day(input, start.DueOn) ?? Day(state.Facts, start.DueOn);
            var ledger = ClockLedger.Start(start.Deadline, from, start.StartFact, dueOn).Value;
            var count = clocks.Count(clock => clock.Deadline == start.Deadline.Code) + 1;
            clocks.Add(new CaseClock($"{start.Deadline.Code}-{count}", start.Deadline.Code, run, ledger));
        }

        return clocks;
    }

    /// <summary>Stops what still runs for the case itself when it ends, and for the runs of tracks that end with it.</summary>
    public static IReadOnlyList<CaseClock> StopAllOfCase(
        IReadOnlyList<CaseClock> clocks, IReadOnlySet<string> openRuns, DateOnly on, string fact) =>
    [
        .. clocks.Select(clock => (clock.Track is null || !openRuns.Contains(clock.Track)) && clock.Ledger.Stopped is null
            ? clock with { Ledger = clock.Ledger with { Stopped = new ClockStop(on, fact, ClockOutcome.NoLongerNeeded) } }
            : clock),
    ];

    /// <summary>The day recorded under a fact, or null.</summary>
    public static DateOnly? Day(IReadOnlyDictionary<string, string> facts, Fact? fact) =>
        fact is not null && facts.TryGetValue(fact.Code, out var text)
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string? Text(IReadOnlyDictionary<string, string> input, CaseState state, Fact fact) =>
        input.GetValueOrDefault(fact.Code) ?? state.Facts.GetValueOrDefault(fact.Code);

    /// <summary>A clock that rests for two reasons runs on only when the last is gone: resuming for one changes nothing yet.</summary>
    private static bool Rests(Procedure procedure, CaseState state, Step step, StepTaken taken, CaseClock clock) =>
        clock.Ledger.IsSuspended && !Has(step.Stops, clock)
        && (Has(step.Suspends, clock) || (Has(step.Resumes, clock) && state.Tracks.Any(run =>
            run.Id != taken.Run && procedure.Steps.Any(other =>
                Has(other.Suspends, clock) && other.Track?.Code == run.Track && other.To?.Code == run.State))));

    private static CaseClock Change(CaseClock clock, Step step, StepTaken taken)
    {
        var ledger = clock.Ledger;
        var ofThisRun = step.Track is null || clock.Track is null || clock.Track == taken.Run;
        if (!ofThisRun)
        {
            return clock;
        }

        if (Has(step.Stops, clock) && ledger.Stopped is null)
        {
            ledger = ledger with { Suspensions = Resumed(ledger, taken.On), Stopped = new ClockStop(taken.On, step.Name, ClockOutcome.Done) };
        }
        else if (Has(step.Continues, clock) && ledger.Stopped is not null)
        {
            ledger = ledger with { Stopped = null };
        }
        else if (Has(step.Suspends, clock) && ledger.Stopped is null)
        {
            ledger = ledger with
            {
                Suspensions = [.. ledger.Suspensions, new ClockSuspension(taken.On, null, step.Code, step.Name, step.Basis.Full)],
            };
        }
        else if (Has(step.Resumes, clock) && ledger.Stopped is null)
        {
            ledger = ledger with { Suspensions = Resumed(ledger, taken.On) };
        }
        else if (step.Extends is { Extension.Longest: { } longest } extended && extended.Code == clock.Deadline && ledger.Stopped is null)
        {
            ledger = ledger with { Extensions = [.. ledger.Extensions, new ClockExtension(longest, taken.On, taken.Actor.Post, step.Name)] };
        }

        return ReferenceEquals(ledger, clock.Ledger) ? clock : clock with { Ledger = ledger };
    }

    private static bool Has(IReadOnlyList<Deadline> deadlines, CaseClock clock) =>
        deadlines.Any(deadline => deadline.Code == clock.Deadline);

    private static IReadOnlyList<ClockSuspension> Resumed(ClockLedger ledger, DateOnly on) =>
        ledger.IsSuspended ? [.. ledger.Suspensions.SkipLast(1), ledger.Suspensions[^1] with { ResumedOn = on }] : ledger.Suspensions;
}
