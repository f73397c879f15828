using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Areas.Cases;

/// <summary>
/// One run of one procedure. Its <see cref="Standing"/> is kept beside its events and can be rebuilt from them; the other
/// columns repeat what lists filter and sort by.
/// </summary>
public sealed class Case : IVersioned
{
    /// <summary>Stands for the due day where nothing is due: such cases come last in a list by due day.</summary>
    public static readonly DateOnly NeverDue = DateOnly.MaxValue;

    public required CaseId Id { get; init; }

    /// <summary>The code of the procedure.</summary>
    public required string Procedure { get; init; }

    /// <summary>The version of the procedure under which the case began; it keeps it.</summary>
    public required int ProcedureVersion { get; init; }

    /// <summary>The official number (案号); null until the step that takes it.</summary>
    public string? Number { get; set; }

    /// <summary>What lists call it: 清源宏拓建筑劳务有限公司拖欠工资案.</summary>
    public required string Title { get; set; }

    public required MatterId? MatterId { get; init; }

    public required EmployerId? EmployerId { get; init; }

    /// <summary>The case that this one follows up or belongs to; null for none.</summary>
    public required CaseId? FollowsId { get; init; }

    /// <summary>The unit that handles it.</summary>
    public required UnitId UnitId { get; set; }

    /// <summary>The code of the phase.</summary>
    public required string Phase { get; set; }

    /// <summary>The code of the state.</summary>
    public required string State { get; set; }

    /// <summary>The officer who leads (主办); null before officers are named.</summary>
    public AppointmentId? LeadId { get; set; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>The day it ended; null while it is in hand.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>The earliest due day of its running clocks; null when none runs.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>The code of the deadline that is due on <see cref="DueOn"/>.</summary>
    public string? DueDeadline { get; set; }

    /// <summary>The day on which its yellow light goes on; null when no clock runs.</summary>
    public DateOnly? WarnOn { get; set; }

    /// <summary>The first day on which a clock that only reminds (<see cref="Law.Clocks.ExpiryConsequence.ReminderOnly"/>) does so; null when none runs.</summary>
    public DateOnly? RemindOn { get; set; }

    /// <summary>The due day of every running clock, by the clock's identifier.</summary>
    public IReadOnlyDictionary<string, DateOnly> DueDays { get; set; } = new Dictionary<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>The calendar by which the due days were counted; a newer one recounts them.</summary>
    public required string CalendarVersion { get; set; }

    /// <summary>Whether it is closed for good and needs nobody any more (归档): a final state of its procedure.</summary>
    public bool Filed { get; set; }

    /// <summary>How many of its signed papers wait for somebody to record their service.</summary>
    public int PapersToServe { get; set; }

    /// <summary>The sequence of its latest event: what a form was made from.</summary>
    public long LastSequence { get; private set; }

    /// <summary>The hash of that event, so that the next one is linked to it without being read; null in rows older than this column.</summary>
    public byte[]? LastHash { get; private set; }

    /// <summary>The whole state: facts, tracks, clocks.</summary>
    public required CaseState Standing { get; set; }

    /// <summary>Whose turn it is, by post.</summary>
    public List<CaseTurn> Turns { get; } = [];

    /// <summary>The officers in charge.</summary>
    public List<CaseOfficer> Officers { get; } = [];

    public long Version { get; set; }

    /// <summary>Keeps the place of its latest event.</summary>
    public void KeepHead(EventEntry latest)
    {
        ArgumentNullException.ThrowIfNull(latest);
        (LastSequence, LastHash) = (latest.Sequence, latest.Hash);
    }
}

/// <summary>What a post is expected to do next with a case: a line of that post's work list.</summary>
public sealed class CaseTurn
{
    public required CaseId CaseId { get; init; }

    /// <summary>The code of the post.</summary>
    public required string Post { get; init; }

    /// <summary>The code of the step.</summary>
    public required string Step { get; set; }

    /// <summary>The run of the track that the step moves; null for a step of the phases.</summary>
    public string? Run { get; set; }

    /// <summary>The due day of the case, so that one index gives the list of a post; <see cref="Case.NeverDue"/> when none.</summary>
    public DateOnly DueOn { get; set; } = Case.NeverDue;

    /// <summary>Whether somebody leads the case: then it is theirs, and not everybody's at the post.</summary>
    public bool Led { get; set; }
}

/// <summary>An officer in charge of a case, with what the officer's lists sort and filter by.</summary>
public sealed class CaseOfficer
{
    public required CaseId CaseId { get; init; }

    public required AppointmentId AppointmentId { get; init; }

    /// <summary>The due day of the case; <see cref="Case.NeverDue"/> when none.</summary>
    public DateOnly DueOn { get; set; } = Case.NeverDue;

    /// <summary>The day on which the yellow light of that due day goes on; null when no clock runs.</summary>
    public DateOnly? WarnOn { get; set; }

    /// <summary>Whether it is the officers' turn.</summary>
    public bool HasTurn { get; set; }

    /// <summary>Whether the case has ended.</summary>
    public bool Ended { get; set; }

    /// <summary>Whether the case is filed, too.</summary>
    public bool Filed { get; set; }
}

/// <summary>A recorded value that tells about a natural person, kept out of events and state, which refer to it.</summary>
public sealed class CasePersonalValue
{
    public required Guid Id { get; init; }

    public required CaseId CaseId { get; init; }

    /// <summary>The code of the fact.</summary>
    public required string Fact { get; init; }

    public required Data.Protection.ProtectedText Value { get; set; }
}
