using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Search.ShowPerson;

/// <summary>Asks for what is known of a person.</summary>
/// <param name="Party">A party that the person is.</param>
/// <param name="Reason">Why; needed where it shows more than the reader's own matters. Null to learn whether it is.</param>
public sealed record ShowPersonCommand(PartyId Party, string? Reason);

/// <summary>What is known of a person.</summary>
/// <param name="History">The person, masked, and the matters.</param>
/// <param name="Cases">The cases of these matters that the reader may open.</param>
/// <param name="NeedsReason">Whether nothing but the head may be shown until a reason is given.</param>
public sealed record PersonView(PersonHistory History, IReadOnlyList<CaseHistoryLine> Cases, bool NeedsReason);

/// <summary>
/// Brings together what is known of one person. Who sees more than the matters that he registered or handles gives a reason,
/// and the showing is recorded with the matter from which it was asked (docs/adr/0006).
/// </summary>
public sealed class ShowPerson(PersonHistories histories, CaseHistories cases, WriteDoor door)
{
    /// <summary>The longest reason, in characters.</summary>
    public const int LongestReason = 200;

    private static readonly Refusal NoSuchPerson = Refusal.NotFound("no-such-person", "没有这位当事人，或者不由您查看");

    public async Task<Result<PersonView>> HandleAsync(ShowPersonCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (await histories.FindAsync(command.Party, by, cancel) is not { } history)
        {
            return NoSuchPerson;
        }

        if (history.Matters.Any(matter => !matter.IsOwn))
        {
            if (command.Reason is null)
            {
                return new PersonView(history, [], NeedsReason: true);
            }

            if (RefusalOf(TypedText.Clean(command.Reason)) is { } refusal)
            {
                return refusal;
            }

            var recorded = await door.WriteAsync<bool>(
                async (db, token) =>
                {
                    await histories.RecordShownAsync(db, history, TypedText.Clean(command.Reason)!, by, token);
                    return true;
                },
                cancel);
            if (!recorded.Succeeded)
            {
                return Result<PersonView>.Refused(recorded.Refusals);
            }
        }

        return new PersonView(history, await cases.OfMattersAsync([.. history.Matters.Select(matter => matter.Id)], by, cancel), NeedsReason: false);
    }

    private static Refusal? RefusalOf(string? reason) => reason switch
    {
        null => Refusal.Invalid("Reason", "required", "请写明查看的理由"),
        { Length: > LongestReason } => Refusal.Invalid("Reason", "too-long", $"理由最多 {LongestReason} 字"),
        _ => null,
    };
}
