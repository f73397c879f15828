using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.DirectMatter;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.DirectClerksWork;

/// <summary>What of a clerk's work goes to which window.</summary>
/// <param name="From">The clerk who is away or leaves.</param>
/// <param name="Window">The window; whoever sits there today follows the matters from then on.</param>
/// <param name="Matters">Those chosen; at most <see cref="DirectClerksWork.Most"/> at once.</param>
/// <param name="WithDrafts">Whether the drafts go too.</param>
/// <param name="Reason">Goes into the record of each matter.</param>
public sealed record ClerksWorkDirected(PersonId From, WindowId? Window, IReadOnlyCollection<MatterId> Matters, bool WithDrafts, string? Reason);

/// <summary>What was given.</summary>
/// <param name="To">The name of the clerk who follows it now.</param>
/// <param name="Matters">How many matters.</param>
/// <param name="Drafts">How many drafts.</param>
/// <param name="Gone">How many of the chosen no longer waited with the clerk.</param>
public sealed record ClerksWorkGiven(string To, int Matters, int Drafts, int Gone);

/// <summary>
/// The head of the hall directs the waiting matters and the drafts of a clerk to another window in one act. What was given by mistake is given
/// back the same way.
/// </summary>
public sealed class DirectClerksWork(WriteDoor door, Directing directing, EventStore events)
{
    /// <summary>So many matters at most go at once.</summary>
    public const int Most = 200;

    private static readonly Refusal NothingChosen = Refusal.Invalid(nameof(ClerksWorkDirected.Matters), "nothing-chosen", "请勾选要指派的件。");

    private static readonly Refusal SameClerk = Refusal.Invalid(nameof(ClerksWorkDirected.Window), "same-clerk", "坐在这个窗口的就是本人，请选别的窗口。");

    private static readonly Refusal AllGone = Refusal.Conflict("all-gone", "所选的件已经不在这名受理员手里，请刷新后再看。");

    public Task<Result<ClerksWorkGiven>> HandleAsync(ClerksWorkDirected command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        return door.WriteAsync((db, token) => DirectAsync(db, command, by, token), cancel);
    }

    private async Task<Result<ClerksWorkGiven>> DirectAsync(OneWindowDb db, ClerksWorkDirected command, ActionContext by, CancellationToken cancel)
    {
        if (Directing.RefusedFor(by) is { } refused)
        {
            return refused;
        }

        var chosen = command.Matters.Distinct().Take(Most).ToList();
        if (chosen.Count == 0 && !command.WithDrafts)
        {
            return NothingChosen;
        }

        if (!(await directing.ReadAsync(command.Window, command.Reason, by, cancel)).TryGet(out var direction, out var refusals))
        {
            return Result<ClerksWorkGiven>.Refused(refusals);
        }

        if (direction.Person == command.From)
        {
            return SameClerk;
        }

        var matters = await MattersAsync(db, chosen, command.From, cancel);
        matters.ForEach(db.Touch);
        await directing.GiveAsync(db, matters, direction, by, cancel);
        var drafts = command.WithDrafts ? await GiveDraftsAsync(db, command.From, direction, by, cancel) : 0;
        return matters.Count + drafts == 0 ? AllGone : new ClerksWorkGiven(direction.ClerkName, matters.Count, drafts, chosen.Count - matters.Count);
    }

    private static async Task<List<Matter>> MattersAsync(OneWindowDb db, List<MatterId> chosen, PersonId from, CancellationToken cancel)
    {
        var found = await db.Set<Matter>().Include(matter => matter.Claims)
            .Where(WaitingMatters.Waits).Where(WaitingMatters.IsFollowedBy(from)).Where(matter => chosen.Contains(matter.Id))
            .OrderBy(matter => matter.Id).ToListAsync(cancel);
        return found.FindAll(matter => MatterStep.Direct.RefusedFor(matter) is null);
    }

    private async Task<int> GiveDraftsAsync(OneWindowDb db, PersonId from, Direction to, ActionContext by, CancellationToken cancel)
    {
        var drafts = await db.Set<Draft>().Where(draft => draft.OwnerId == from).OrderBy(draft => draft.Id).Take(Most).ToListAsync(cancel);
        drafts.ForEach(draft => draft.OwnerId = to.Person);
        await events.AppendAllAsync(
            db, "draft", "draft-given",
            drafts.ConvertAll(draft => (draft.Id.Value, (object)new DraftGiven(from.Value, to.Person.Value, to.Reason))), by, cancel);
        return drafts.Count;
    }

    /// <summary>Whose the draft was and is, and why.</summary>
    private sealed record DraftGiven(Guid From, Guid To, string Reason);
}
