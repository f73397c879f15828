using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.ShowCase;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Personal data of a case that are given out, recorded before anything is given: the access log lists them with every other showing.</summary>
public sealed class CaseDisclosures(EventStore events)
{
    private const int LongestReason = 200;

    /// <summary>Records inside the caller's transaction that somebody takes personal data of a case along.</summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="id">The case.</param>
    /// <param name="what">What is given, in Chinese: 下载卷宗.</param>
    /// <param name="reason">Why, in the person's words; the field <c>Reason</c> of the form.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>The place of the entry in the record of the case; refused without a reason, or where the person may not open the case.</returns>
    public async Task<Result<long>> RecordAsync(OneWindowDb db, CaseId id, string what, string? reason, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(by);
        if (TypedText.Clean(reason) is not { } why)
        {
            return Refusal.Invalid("Reason", "required", "请写明用途");
        }

        if (why.Length > LongestReason)
        {
            return Refusal.Invalid("Reason", "too-long", $"用途最多 {LongestReason} 字");
        }

        if (await db.OpenedBy(id, by).AsTracking().FirstOrDefaultAsync(cancel) is not { } one)
        {
            return CaseAccess.NoSuchCase;
        }

        var recorded = await CaseEvents.AppendAsync(events, db, one, CaseEvents.PersonalShown, new PersonalShown(why, what), by, cancel);
        return recorded.Sequence;
    }

    /// <summary>Whether an entry records that this person, acting as now, was given this, not longer ago than that.</summary>
    public static async Task<bool> IsRecordedAsync(
        OneWindowDb db, CaseId id, long sequence, string what, TimeSpan within, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(by);
        var entry = (await EventStore.ReadAsync(db, CaseEvents.StreamOf(id), sequence - 1, 1, cancel)).FirstOrDefault();
        return entry is { Kind: CaseEvents.PersonalShown } && entry.Sequence == sequence && entry.AppointmentId == by.Appointment
            && by.At - entry.At <= within && entry.Read<PersonalShown>().What == what;
    }
}
