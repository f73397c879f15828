using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Approvals;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Cases.ReadCase;

/// <summary>One thing of a case: of all these one is there.</summary>
/// <param name="Case">The case.</param>
/// <param name="Employer">Beside the case: its employer in the register.</param>
/// <param name="Personal">A personal value that it records.</param>
/// <param name="Entry">An event.</param>
/// <param name="Said">What was said of a draft that was agreed to.</param>
internal sealed record CaseFilePart(Case? Case, EmployerCard? Employer, CasePersonalValue? Personal, EventEntry? Entry, SaidOfDraft? Said);

/// <summary>What one person said of a draft.</summary>
internal sealed record SaidOfDraft(Approval Draft, ApprovalPart Part, string AskedName, string DoneName);

/// <summary>Reads cases with all that a paper tells of them in one statement: a row for each thing, of a part of its own.</summary>
internal static class CaseFileParts
{
    private const int MostEvents = 2000;

    public static async Task<List<CaseFilePart>> ReadAsync(
        OneWindowDb db, IReadOnlyCollection<CaseId> ids, ActionContext by, CancellationToken cancel)
    {
        var streams = ids.Select(id => id.Value).ToList();
        var opened = db.OpenedBy(ids, by);
        var values = db.Set<CasePersonalValue>().Where(row => ids.Contains(row.CaseId));
        var entries = db.Set<EventEntry>().Where(row => row.StreamKind == CaseEvents.StreamKind && streams.Contains(row.StreamId) && row.Sequence <= MostEvents);
        var said = from draft in db.Set<Approval>()
                   where ids.Contains(draft.CaseId) && draft.State == ApprovalState.Agreed
                   join part in db.Set<ApprovalPart>() on draft.Id equals part.ApprovalId
                   where part.Round == draft.Round && part.DoneAt != null && (part.Outcome == ApprovalOutcome.Agreed || part.Outcome == ApprovalOutcome.Objected)
                   select new { Draft = draft, Part = part };
        var rows = await (
            from part in db.Parts(4)
            join row in opened on part equals 0 into cases
            from one in cases.DefaultIfEmpty()
            join row in EmployerDirectory.Rows(db) on one.EmployerId equals row.Id into employers
            from employer in employers.DefaultIfEmpty()
            join row in values on part equals 1 into personal
            from value in personal.DefaultIfEmpty()
            join row in said on part equals 2 into opinions
            from opinion in opinions.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db) on (AppointmentId?)opinion.Part.AppointmentId equals row.Id into asked
            from askedName in asked.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db) on opinion.Part.DoneAs equals row.Id into done
            from doneName in done.DefaultIfEmpty()
            join row in entries on part equals 3 into happened
            from entry in happened.DefaultIfEmpty()
            select new
            {
                Case = one, Employer = employer, Value = value, opinion.Draft, opinion.Part, Asked = askedName, Done = doneName, Entry = entry,
            }).AsNoTracking().ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new CaseFilePart(
                row.Case, row.Employer.Card, row.Value, row.Entry,
                row.Draft is null ? null : new SaidOfDraft(row.Draft, row.Part, row.Asked.Person ?? string.Empty, row.Done.Person ?? string.Empty))),
        ];
    }
}
