using System.Globalization;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>What became of one case, told in the order in which it happened.</summary>
internal sealed class CaseStory(Timeline timeline, Stage stage, WorkingDays days, StoryHours hours, DateOnly opened, Procedure procedure)
{
    private DateOnly _day = opened;

    /// <summary>Where the story is played.</summary>
    public Stage Stage => stage;

    /// <summary>The case; set when it opens.</summary>
    public CaseId Case { get; set; }

    /// <summary>What follows happens on this day: so many working days ago.</summary>
    public CaseStory On(int workingDaysAgo)
    {
        _day = days.Ago(workingDaysAgo);
        return this;
    }

    /// <summary>A day as forms take it: so many working days after the latest one, or before it with a negative number.</summary>
    public string Day(int workingDaysAhead) =>
        (workingDaysAhead < 0 ? days.Ago(-workingDaysAhead) : days.Ahead(workingDaysAhead)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day on which the story stands, as forms take it.</summary>
    public string Today => _day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Somebody takes a step; of a track, in its latest run.</summary>
    /// <param name="who">The sign-in name.</param>
    /// <param name="code">The code of the step.</param>
    /// <param name="typed">What is filled in, by the code of the fact.</param>
    public CaseStory Takes(string who, string code, params (Fact Fact, string Value)[] typed) =>
        Then(async cancel =>
        {
            var input = typed.ToDictionary(entry => entry.Fact.Code, entry => entry.Value, StringComparer.Ordinal);
            await TakeAsync(who, code, input, cancel);
        });

    /// <summary>Somebody takes a step that names officers; the first one leads.</summary>
    public CaseStory TakesNaming(string who, string code, IReadOnlyList<string> officers, params (Fact Fact, string Value)[] typed) =>
        Then(async cancel =>
        {
            var input = typed.ToDictionary(entry => entry.Fact.Code, entry => entry.Value, StringComparer.Ordinal);
            var named = officers.Select(officer => stage.As(officer, procedure.Officer)).ToList();
            var known = await stage.AskAsync((StaffDirectory staff) => staff.OfficersAsync(procedure.Officer.Code, named[0].Today, cancel));
            input[procedure.Officers.Code] = OfficerList.Write(
                named.Select(officer => known.Single(holder => holder.Appointment == officer.Appointment.Value)));
            await TakeAsync(who, code, input, cancel);
        });

    /// <summary>A paper of the case is filled in and signed; what has to be served is then to be served.</summary>
    /// <param name="kind">The code of the paper.</param>
    /// <param name="who">The sign-in name of who signs.</param>
    public CaseStory Signed(string kind, string who) => Then(cancel => new PaperDesk(stage).SignAsync(Case, kind, who, cancel));

    /// <summary>What else happens on the day.</summary>
    public CaseStory Then(Func<CancellationToken, Task> does)
    {
        timeline.Add(_day, hours.Next(_day), does);
        return this;
    }

    private async Task TakeAsync(string who, string code, IReadOnlyDictionary<string, string> typed, CancellationToken cancel)
    {
        var step = procedure.FindStep(code) ?? throw new InvalidOperationException($"No step {code}.");
        var by = stage.As(who, step.By);
        var command = new TakeStepCommand(Case, code, await RunOfAsync(step, by, cancel), typed, Seen: null);
        await stage.DoAsync((TakeStep take) => take.HandleAsync(command, by, cancel));
    }

    private async Task<string?> RunOfAsync(Step step, ActionContext by, CancellationToken cancel)
    {
        if (step.Track is null || step.From.Count == 0)
        {
            return null;
        }

        var file = await stage.AskAsync(async (ICaseFiles files, OneWindowDb db) => await files.ReadAsync(db, Case, by, cancel));
        return file!.Tracks.Last(run => run.Track == step.Track.Code && step.From.Any(state => state.Code == run.State)).Id;
    }
}
