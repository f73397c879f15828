namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>
/// What happens in a scenario, kept until all stories are told and then done in the order of time: numbers, lists and
/// records come out as if the stories had happened side by side.
/// </summary>
internal sealed class Timeline
{
    private readonly List<Act> _acts = [];

    /// <summary>Puts an act on a day at a time.</summary>
    /// <param name="day">The day in China.</param>
    /// <param name="time">The wall-clock time in China.</param>
    /// <param name="does">What is done then.</param>
    public void Add(DateOnly day, TimeOnly time, Func<CancellationToken, Task> does) => _acts.Add(new Act(day, time, does));

    /// <summary>Does everything, the clock set to each act; every morning begins with what the calendar brings about.</summary>
    public async Task RunAsync(ScenarioClock clock, Func<CancellationToken, Task> eachMorning, CancellationToken cancel)
    {
        DateOnly? before = null;

        // A stable sort: acts of one story at the same time stay in the order in which they were told.
        foreach (var act in _acts.OrderBy(act => act.Day).ThenBy(act => act.Time))
        {
            for (var day = before?.AddDays(1) ?? act.Day; day <= act.Day; day = day.AddDays(1))
            {
                clock.Set(day, new TimeOnly(0, 30));
                await eachMorning(cancel);
            }

            before = act.Day;
            clock.Set(act.Day, act.Time);
            await act.Does(cancel);
        }
    }

    private sealed record Act(DateOnly Day, TimeOnly Time, Func<CancellationToken, Task> Does);
}
