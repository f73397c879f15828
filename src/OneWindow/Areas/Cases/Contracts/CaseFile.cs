using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>A case as papers and other areas read it.</summary>
/// <param name="Id">The case.</param>
/// <param name="Procedure">The code of the procedure.</param>
/// <param name="ProcedureName">Its Chinese name.</param>
/// <param name="Number">The official number; null before it has one.</param>
/// <param name="Title">What lists call it.</param>
/// <param name="Matter">The matter that led to it.</param>
/// <param name="Employer">The employer.</param>
/// <param name="Unit">The unit that handles it.</param>
/// <param name="State">The code of its state.</param>
/// <param name="StateName">The Chinese label of its state.</param>
/// <param name="OpenedOn">The day it opened.</param>
/// <param name="FiledOn">The day its filing was approved (立案); null before.</param>
/// <param name="HasEnded">Whether it is in its last phase.</param>
/// <param name="LastSequence">The sequence of its latest event.</param>
public sealed record CaseFile(
    CaseId Id, string Procedure, string ProcedureName, string? Number, string Title, MatterId? Matter, EmployerId? Employer,
    UnitId Unit, string State, string StateName, DateOnly OpenedOn, DateOnly? FiledOn, bool HasEnded, long LastSequence)
{
    /// <summary>The employer in the register; null where none is known.</summary>
    public EmployerCard? EmployerCard { get; init; }

    /// <summary>Recorded facts by code, canonical, personal values in clear.</summary>
    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    /// <summary>The post of those who handle it: where officers are named, only they act among their like.</summary>
    public required Post OfficerPost { get; init; }

    /// <summary>Whether somebody holds the officers' post, and others are named.</summary>
    public bool IsOfOthers(ActionContext by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Post == OfficerPost && Officers.Count > 0 && Officers.All(officer => officer.Appointment != by.Appointment.Value);
    }

    /// <summary>Runs of tracks with their facts, personal values in clear.</summary>
    public required IReadOnlyList<TrackRun> Tracks { get; init; }

    /// <summary>The officers in charge, the leading one first; empty before they are named.</summary>
    public required IReadOnlyList<Officer> Officers { get; init; }

    /// <summary>Every step taken, in order: its code, day, post and what was filled in (personal values in clear).</summary>
    public required IReadOnlyList<CaseFileStep> Steps { get; init; }

    /// <summary>Every clock with its due day as counted today; a stopped one keeps the day it was due.</summary>
    public required IReadOnlyList<CaseFileClock> Clocks { get; init; }

    /// <summary>What was said of the steps that were drafted for a head and agreed to, in order.</summary>
    public IReadOnlyList<CaseFileOpinion> Opinions { get; init; } = [];
}

/// <summary>What somebody said of a step that was drafted for a head (审核、会签、审批).</summary>
/// <param name="Step">The code of the step.</param>
/// <param name="Kind">In Chinese: 审核, 会签, 审批.</param>
/// <param name="Outcome">In Chinese: 同意, 不同意, 退回, 转办.</param>
/// <param name="Who">The name of who signed.</param>
/// <param name="StoodInFor">The name of the absent person for whom it was signed; null for none.</param>
/// <param name="Text">Their words.</param>
/// <param name="At">The instant, UTC.</param>
public sealed record CaseFileOpinion(string Step, string Kind, string Outcome, string Who, string? StoodInFor, string Text, DateTime At);

/// <summary>A step as it was taken.</summary>
/// <param name="Sequence">The event's sequence.</param>
/// <param name="Step">The step's code.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="Run">The run of a track; null for none.</param>
/// <param name="On">The day in China.</param>
/// <param name="At">The instant, UTC.</param>
/// <param name="By">The post held by who took it.</param>
/// <param name="Post">The code of the post.</param>
/// <param name="Input">What was filled in, canonical.</param>
public sealed record CaseFileStep(
    long Sequence, string Step, string Name, string? Run, DateOnly On, DateTime At, AppointmentId By, string Post,
    IReadOnlyDictionary<string, string> Input);

/// <summary>A clock of a case.</summary>
/// <param name="Deadline">The deadline's code.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="StartedOn">The day it started.</param>
/// <param name="DueOn">The day it is due; null while it is suspended.</param>
/// <param name="StoppedOn">The day it stopped; null while it runs.</param>
public sealed record CaseFileClock(string Deadline, string Name, DateOnly StartedOn, DateOnly? DueOn, DateOnly? StoppedOn)
{
    /// <summary>The day it was due before any extension; the same as <see cref="DueOn"/> where none was granted.</summary>
    public DateOnly? FirstDueOn { get; init; }

    /// <summary>The day it was due on the day it started, whatever paused, extended or stopped it afterwards.</summary>
    public DateOnly? DueAtStart { get; init; }

    /// <summary>The day it is due with the one extension that the law allows, granted or not; null where it allows none.</summary>
    public DateOnly? ExtendedDueOn { get; init; }
}

/// <summary>For whom a paper is.</summary>
/// <param name="Name">The name.</param>
/// <param name="Side">The code of the side as <c>recipient-side</c> has it: worker, employer, other; null where it is neither's.</param>
public sealed record PaperRecipient(string Name, string? Side);

/// <summary>Reads cases for other areas, and lets the issue of a paper move them.</summary>
public interface ICaseFiles
{
    /// <summary>Reads a case; null when there is none or the person may not see it.</summary>
    Task<CaseFile?> ReadAsync(OneWindowDb db, CaseId id, ActionContext by, CancellationToken cancel);

    /// <summary>Reads several in one statement; those that there are not or that the person may not see are left out.</summary>
    Task<IReadOnlyDictionary<CaseId, CaseFile>> ReadAllAsync(
        OneWindowDb db, IReadOnlyCollection<CaseId> ids, ActionContext by, CancellationToken cancel);

    /// <summary>Records inside the caller's transaction that a paper was issued and is to be served; opens its service track.</summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="id">The case.</param>
    /// <param name="paper">The kind of paper: <c>D-INS-15</c>.</param>
    /// <param name="document">The document.</param>
    /// <param name="recipient">For whom it is; the side is recorded where the procedure asks for it.</param>
    /// <param name="by">Who signed.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>The identifier of the service run, or why the case does not take it.</returns>
    Task<Result<string>> IssuePaperAsync(
        OneWindowDb db, CaseId id, string paper, Guid document, PaperRecipient recipient, ActionContext by, CancellationToken cancel);

    /// <summary>Records inside the caller's transaction that a paper is not served any more; its open service runs end.</summary>
    /// <returns>How many runs were ended, or why the person may not recall it.</returns>
    Task<Result<int>> RecallPaperAsync(
        OneWindowDb db, CaseId id, Guid document, string reason, ActionContext by, CancellationToken cancel);
}

/// <summary>Cases as other areas list them: of a matter, of an employer.</summary>
public interface ICaseDirectory
{
    /// <summary>The cases that a matter led to, oldest first.</summary>
    Task<IReadOnlyList<CaseLine>> OfMatterAsync(MatterId matter, ActionContext by, CancellationToken cancel);

    /// <summary>The cases that the person sees, as a part of another area's query in the same context.</summary>
    IQueryable<CaseRow> Rows(ActionContext by);

    /// <summary>The line of such a row; null where none was joined.</summary>
    CaseLine? LineOf(CaseRow row);

    /// <summary>Of these cases, those that the person sees.</summary>
    Task<IReadOnlyDictionary<CaseId, CaseLine>> SeenAsync(IReadOnlyCollection<CaseId> cases, ActionContext by, CancellationToken cancel);

    /// <summary>
    /// The cases whose papers somebody may sign, as a condition for a query of the same context: those that the person sees,
    /// for an officer only while none is named or he is one of them.
    /// </summary>
    IQueryable<CaseId> SignedBy(ActionContext by);

    /// <summary>
    /// Beside a case which the person sees, in one statement: the one that led to it (null when there is none or the person sees no such
    /// case), those of its matter, oldest first, and the latest of its employer, at most 20; each once and without itself.
    /// </summary>
    /// <param name="case">The case.</param>
    /// <param name="before">The one that led to it; null for none.</param>
    /// <param name="matter">Its matter; null for none.</param>
    /// <param name="employer">Its employer; null for none.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancel">Ends the wait.</param>
    Task<(CaseLine? Before, IReadOnlyList<CaseLine> Siblings)> BesideAsync(
        CaseId @case, CaseId? before, MatterId? matter, EmployerId? employer, ActionContext by, CancellationToken cancel);

    /// <summary>The latest cases of an employer, at most 20.</summary>
    Task<IReadOnlyList<CaseLine>> OfEmployerAsync(EmployerId employer, ActionContext by, CancellationToken cancel);
}

/// <summary>A case in a list.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">The official number; null before it has one.</param>
/// <param name="Title">What lists call it.</param>
/// <param name="ProcedureName">The Chinese name of the procedure.</param>
/// <param name="StateName">The Chinese label of its state.</param>
/// <param name="OpenedOn">The day it opened.</param>
/// <param name="EndedOn">The day it ended; null while it is in hand.</param>
/// <param name="DueOn">The earliest due day of its running clocks.</param>
public sealed record CaseLine(
    CaseId Id, string? Number, string Title, string ProcedureName, string StateName, DateOnly OpenedOn, DateOnly? EndedOn, DateOnly? DueOn);
