using System.Globalization;
using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Procedures.Guards;

/// <summary>What must hold before a step may be taken: a condition over recorded facts, with its article.</summary>
/// <param name="Code">A stable key: <c>two-officers</c>.</param>
/// <param name="Otherwise">Said in Chinese when it does not hold: what is missing and what to do.</param>
/// <param name="Holds">The condition.</param>
/// <param name="Basis">The article; null for a rule of the office.</param>
public sealed record Guard(string Code, string Otherwise, Func<GuardView, bool> Holds, Citation? Basis)
{
    /// <summary>Whether it reads what is being filled in now, and so can only be judged when the step is taken.</summary>
    public bool ReadsInput { get; init; }
}

/// <summary>What a guard may look at.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Case">The case as it stands before the step.</param>
/// <param name="Run">The run of the track that the step moves; null for a step of the phases.</param>
/// <param name="Input">What is being filled in, in canonical form; empty while only availability is asked.</param>
/// <param name="Actor">Who acts.</param>
/// <param name="On">The day of the act.</param>
/// <param name="Calendar">The calendar in use.</param>
public sealed record GuardView(
    Procedure Procedure, CaseState Case, TrackRun? Run, IReadOnlyDictionary<string, string> Input,
    Actor Actor, DateOnly On, WorkCalendar Calendar)
{
    /// <summary>A fact's value: what is being filled in, else what the track run or the case has recorded; empty for nothing.</summary>
    public string Text(Fact fact) =>
        Input.TryGetValue(fact.Code, out var typed) ? typed
        : Run is not null && Run.Facts.TryGetValue(fact.Code, out var ofRun) ? ofRun
        : Case.Facts.GetValueOrDefault(fact.Code, string.Empty);

    /// <summary>A recorded day, or null.</summary>
    public DateOnly? Day(Fact fact) => Text(fact) is { Length: > 0 } text
        ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    /// <summary>Whether a yes-or-no fact was answered with yes; false also when it was not answered.</summary>
    public bool IsYes(Fact fact) => Text(fact) == "yes";

    /// <summary>The officers recorded under a fact.</summary>
    public IReadOnlyList<Officer> Officers(Fact fact) => OfficerList.Parse(Text(fact));

    /// <summary>Whether a clock of this deadline is running or paused and its due day has passed.</summary>
    public bool HasLapsed(Deadline deadline) => Case.Clocks.Any(clock =>
        clock.Deadline == deadline.Code
        && (Run is null || clock.Track is null || clock.Track == Run.Id)
        && StateOf(clock) == ClockState.Overdue);

    /// <summary>Whether the latest clock of this deadline was stopped only after its due day.</summary>
    public bool StoppedAfterDue(Deadline deadline) =>
        Case.Clocks.LastOrDefault(clock => clock.Deadline == deadline.Code) is { } last
        && StateOf(last) is ClockState.Overdue or ClockState.MetLate;

    /// <summary>A recorded amount in fen; 0 when none is recorded.</summary>
    public long Fen(Fact fact) => long.TryParse(Text(fact), CultureInfo.InvariantCulture, out var fen) ? fen : 0;

    /// <summary>A recorded number; 0 when none is recorded.</summary>
    public int Number(Fact fact) => int.TryParse(Text(fact), CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Whether a clock of this deadline runs, and is not paused or stopped.</summary>
    public bool IsRunning(Deadline deadline) => Case.Clocks.Any(clock => clock.Deadline == deadline.Code && clock.Ledger is { Stopped: null, IsSuspended: false });

    /// <summary>Whether a paper of this kind has been delivered to some party.</summary>
    public bool IsDelivered(string paper) => Case.Tracks.Any(run =>
        run.Track == ServiceTrack.Definition.Code && run.Subject == paper && run.State == ServiceTrack.Delivered.Code);

    /// <summary>Whether some run of the track is open.</summary>
    public bool HasOpen(Track track) => Case.OpenRuns(Procedure).Any(run => run.Track == track.Code);

    private ClockState StateOf(CaseClock clock) =>
        clock.Ledger.Read(Procedure.DeadlineOf(clock.Deadline), Calendar, On).State;
}
