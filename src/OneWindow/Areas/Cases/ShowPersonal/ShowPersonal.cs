using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.ShowCase;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.ShowPersonal;

/// <summary>Asks to see the personal values of a case in full.</summary>
/// <param name="Case">The case.</param>
/// <param name="Reason">Why, in the person's words.</param>
public sealed record ShowPersonalCommand(CaseId Case, string? Reason);

/// <summary>A personal value in full.</summary>
/// <param name="Fact">The code of the fact.</param>
/// <param name="Text">The clear text.</param>
public sealed record PersonalText(string Fact, string Text);

/// <summary>Shows the personal values of a case in full. Showing is an act: it is recorded with its reason before anything is shown.</summary>
public sealed class ShowPersonal(WriteDoor door, EventStore events, PersonalValues personal)
{
    private const int LongestReason = 200;

    public Task<Result<IReadOnlyList<PersonalText>>> HandleAsync(ShowPersonalCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        var reason = (command.Reason ?? string.Empty).Trim();
        return reason.Length switch
        {
            0 => Task.FromResult<Result<IReadOnlyList<PersonalText>>>(Refusal.Invalid("Reason", "required", "请写明查看的理由")),
            > LongestReason => Task.FromResult<Result<IReadOnlyList<PersonalText>>>(
                Refusal.Invalid("Reason", "too-long", $"理由最多 {LongestReason} 字")),
            _ => door.WriteAsync((db, token) => ShowAsync(db, command.Case, reason, by, token), cancel),
        };
    }

    private async Task<Result<IReadOnlyList<PersonalText>>> ShowAsync(
        OneWindowDb db, CaseId id, string reason, ActionContext by, CancellationToken cancel)
    {
        var one = await db.Set<Case>().Include(found => found.Officers).AsTracking().FirstOrDefaultAsync(found => found.Id == id, cancel);
        if (one is null || !CaseAccess.MaySee(one, by))
        {
            return CaseAccess.NoSuchCase;
        }

        await CaseEvents.AppendAsync(events, db, one, CaseEvents.PersonalShown, new PersonalShown(reason), by, cancel);
        var clear = await personal.RevealAsync(db, id, cancel);
        return Result<IReadOnlyList<PersonalText>>.Of(
            [.. one.Standing.Facts.Where(fact => clear.ContainsKey(fact.Value)).Select(fact => new PersonalText(fact.Key, clear[fact.Value]))]);
    }
}
