using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>A reminder with what it is about, as far as the reader may open it.</summary>
/// <param name="Subject">The title of the case, or the number of the matter; null where the reader may not see it in this post.</param>
/// <param name="Number">The official number of the case; null for none.</param>
/// <param name="Href">Its page.</param>
/// <param name="IsOver">Whether the case has ended since.</param>
public sealed record ReminderLine(
    ReminderId Id, ReminderColour Colour, string What, DateOnly? DueOn, DateTime ToldAt, DateTime? ReadAt, string? Subject, string? Number, string? Href, bool IsOver);

/// <summary>Reads the reminders of a person, the latest first, paged by key: three queries, whatever their number.</summary>
public sealed class ReminderList(OneWindowDb db, ICaseDirectory cases, PersonSearch matters)
{
    public const int PageSize = 30;

    /// <summary>A page after a key, and whether there is more.</summary>
    public async Task<(IReadOnlyList<ReminderLine> Lines, bool HasMore)> PageAsync(
        bool readToo, ReminderId? after, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        var found = db.Set<Reminder>().AsNoTracking().Where(reminder => reminder.PersonId == by.Person);
        found = readToo ? found : found.Where(reminder => reminder.ReadAt == null);
        found = after is { } last ? found.Where(reminder => reminder.Id < last) : found;
        var rows = await found.OrderByDescending(reminder => reminder.Id).Take(PageSize + 1).ToListAsync(cancel);
        var page = rows.Take(PageSize).ToList();
        var seen = await cases.SeenAsync([.. page.Select(row => row.CaseId).OfType<CaseId>()], by, cancel);
        var numbers = await matters.NumbersAsync([.. page.Select(row => row.MatterId).OfType<MatterId>()], cancel);
        return ([.. page.Select(row => LineOf(row, seen, numbers, by))], rows.Count > PageSize);
    }

    private static ReminderLine LineOf(
        Reminder row, IReadOnlyDictionary<CaseId, CaseLine> cases, IReadOnlyDictionary<MatterId, string> matters, ActionContext by)
    {
        var one = row.CaseId is { } id ? cases.GetValueOrDefault(id) : null;
        if (row.HandOverId is { } handOver)
        {
            return new ReminderLine(row.Id, row.Colour, row.What, row.DueOn, row.ToldAt, row.ReadAt, "移交记录", null, WorkHandOverLinks.Of(handOver), IsOver: false);
        }

        if (row.Key.StartsWith(RemindOfArrivals.Begins, StringComparison.Ordinal))
        {
            return new ReminderLine(row.Id, row.Colour, row.What, row.DueOn, row.ToldAt, row.ReadAt, "来件线路", null, WaitingArrivals.ListFor(by.Post), IsOver: false);
        }

        var href = row.ApprovalId is { } draft ? ApprovalLinks.Of(draft)
            : one is not null ? $"/cases/{one.Id.Value:D}"
            : row.MatterId is { } matter ? MatterLinks.Of(matter, by.Post) : null;
        var subject = one?.Title
            ?? (row.ApprovalId is not null ? "送审件" : null)
            ?? (row.MatterId is { } about ? matters.GetValueOrDefault(about) : null);
        return new ReminderLine(row.Id, row.Colour, row.What, row.DueOn, row.ToldAt, row.ReadAt, subject, one?.Number, href, one?.EndedOn is not null);
    }
}
