using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Reads matters for other areas, and lets a case tell what became of the claims it carried.</summary>
public interface IMatterFiles
{
    /// <summary>Reads a matter; null when there is none.</summary>
    Task<MatterFile?> ReadAsync(OneWindowDb db, MatterId id, ActionContext by, CancellationToken cancel);

    /// <summary>Reads several in one statement; those that there are not are left out.</summary>
    Task<IReadOnlyDictionary<MatterId, MatterFile>> ReadAllAsync(
        OneWindowDb db, IReadOnlyCollection<MatterId> ids, ActionContext by, CancellationToken cancel);

    /// <summary>Names persons as handlers inside the caller's transaction: they may then see a sealed reporter. One query for all.</summary>
    Task NameHandlersAsync(OneWindowDb db, IReadOnlyCollection<(MatterId Matter, PersonId Person)> named, CancellationToken cancel);

    /// <summary>
    /// Inside the caller's transaction: a case has ended. The matter closes when no other case of it runs and every claim had
    /// a way; the record says which case and how it ended.
    /// </summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="id">The matter.</param>
    /// <param name="case">The case that ended.</param>
    /// <param name="othersRun">Whether another case of the matter still runs.</param>
    /// <param name="how">How it ended, in Chinese: 结案，已改正.</param>
    /// <param name="by">Who ended it.</param>
    /// <param name="cancel">Ends the work.</param>
    Task<Result<MatterState>> CaseEndedAsync(
        OneWindowDb db, MatterId id, CaseId @case, bool othersRun, string how, ActionContext by, CancellationToken cancel);

    /// <summary>
    /// Inside the caller's transaction: the claims of a case come back to the window, where they are advised on anew and choose another way.
    /// </summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="id">The matter.</param>
    /// <param name="case">The case that carried them.</param>
    /// <param name="prior">What the triage rules read of it from now on.</param>
    /// <param name="how">What happened, in Chinese: 调解不成，终止.</param>
    /// <param name="by">Who returned them.</param>
    /// <param name="cancel">Ends the work.</param>
    Task<Result<MatterState>> ClaimsReturnedAsync(
        OneWindowDb db, MatterId id, CaseId @case, PriorProceeding prior, string how, ActionContext by, CancellationToken cancel);

    /// <summary>
    /// Inside the caller's transaction: a case that had ended is taken up again, with the claims that came back from it. Refused where one of
    /// them has gone another way meanwhile.
    /// </summary>
    Task<Result<MatterState>> CaseReopenedAsync(OneWindowDb db, MatterId id, CaseId @case, ActionContext by, CancellationToken cancel);
}
