using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Oversight.AccessLog;

/// <summary>Somebody saw a person's data in full.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Officer">Who, with post and unit.</param>
/// <param name="IsCase">Whether in a case; else in a matter.</param>
/// <param name="Number">The number of the case or matter.</param>
/// <param name="What">What was shown.</param>
/// <param name="Reason">Why, in the officer's words.</param>
public sealed record Showing(DateTime At, StaffName Officer, bool IsCase, string Number, string What, string Reason);

/// <summary>Reads who saw which person's data, when and why: from the events themselves, so nothing can be left out of it.</summary>
public sealed class AccessLogReader(OneWindowDb db, StaffDirectory staff, PersonSearch people, CaseNumbering cases)
{
    /// <summary>How many lines a page has.</summary>
    public const int PageSize = 50;

    private const string Shown = "personal-shown";
    private const string CaseStream = "case";
    private static readonly StaffName Machine = new("系统管理命令", "系统", "本机");

    /// <summary>A page, the latest first.</summary>
    /// <param name="filter">What is asked for; null for everything.</param>
    /// <param name="after">The last line of the page before; null for the first page.</param>
    /// <param name="most">How many lines.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The lines, and the key of the last when there are more.</returns>
    public async Task<(IReadOnlyList<Showing> Lines, AccessLogKey? Next)> PageAsync(
        AccessLogFilter filter, AccessLogKey? after, int most, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var found = await FilteredAsync(filter, cancel);
        if (after is { At: var at, Stream: var stream, Sequence: var sequence })
        {
            found = found.Where(entry => entry.At < at
                || (entry.At == at && (entry.StreamId < stream || (entry.StreamId == stream && entry.Sequence < sequence))));
        }

        var entries = await found.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.StreamId).ThenByDescending(entry => entry.Sequence)
            .Take(most + 1).ToListAsync(cancel);
        var next = entries.Count > most ? entries[most - 1] : null;
        return (await LinesAsync([.. entries.Take(most)], cancel), next is null ? null : new AccessLogKey(next.At, next.StreamId, next.Sequence));
    }

    private async Task<IQueryable<EventEntry>> FilteredAsync(AccessLogFilter filter, CancellationToken cancel)
    {
        var found = db.Set<EventEntry>().Where(entry => entry.Kind == Shown);
        if (filter.FirstDay is { } first)
        {
            var from = ChinaTime.BeginningOf(first);
            found = found.Where(entry => entry.At >= from);
        }

        if (filter.LastDay is { } last && last < DateOnly.MaxValue)
        {
            var until = ChinaTime.BeginningOf(last.AddDays(1));
            found = found.Where(entry => entry.At < until);
        }

        if (!string.IsNullOrWhiteSpace(filter.Officer))
        {
            var officers = await staff.PersonsNamedAsync(filter.Officer.Trim(), cancel);
            found = found.Where(entry => officers.Contains(entry.PersonId));
        }

        if (!string.IsNullOrWhiteSpace(filter.Number))
        {
            var number = filter.Number.Trim();
            Guid?[] streams = [(await people.FindAsync(number, cancel))?.Value, (await cases.FindAsync(number, cancel))?.Value];
            found = found.Where(entry => streams.Contains(entry.StreamId));
        }

        if (!string.IsNullOrWhiteSpace(filter.Person))
        {
            var matters = await people.MattersOfAsync(filter.Person, filter.OwnRequest, cancel);
            List<Guid> streams = [.. matters.Select(id => id.Value), .. (await cases.OfMattersAsync(matters, cancel)).Select(id => id.Value)];
            found = found.Where(entry => streams.Contains(entry.StreamId));
        }

        return found;
    }

    private async Task<IReadOnlyList<Showing>> LinesAsync(IReadOnlyList<EventEntry> entries, CancellationToken cancel)
    {
        var names = await staff.NamesAsync([.. entries.Select(entry => entry.AppointmentId)], cancel);
        var matters = await people.NumbersAsync([.. entries.Select(entry => new MatterId(entry.StreamId))], cancel);
        var numbers = await cases.NumbersAsync([.. entries.Select(entry => new CaseId(entry.StreamId))], cancel);
        return
        [
            .. from entry in entries
               let isCase = entry.StreamKind == CaseStream
               let payload = entry.Read<ShownPayload>()
               select new Showing(
                   entry.At, names.GetValueOrDefault(entry.AppointmentId, Machine), isCase,
                   (isCase ? numbers.GetValueOrDefault(new CaseId(entry.StreamId)) : matters.GetValueOrDefault(new MatterId(entry.StreamId))) ?? "未编号",
                   payload.What ?? "查看案件中的完整个人信息", payload.Why ?? payload.Reason ?? string.Empty),
        ];
    }

    /// <summary>What matters and cases record of a showing.</summary>
    private sealed record ShownPayload(string? What, string? Why, string? Reason);
}
