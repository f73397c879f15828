using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>Reads what some papers are composed of: a statement for each area, whatever the number of papers.</summary>
internal sealed class ReadSources(ICaseFiles cases, IMatterFiles matters, IssuingUnit issuing)
{
    /// <summary>Reads it.</summary>
    /// <param name="documents">The papers.</param>
    /// <param name="beside">The other papers of their cases.</param>
    /// <param name="numbersOf">The year whose last numbers are wanted; null for none.</param>
    public async Task<PaperSources> OfAsync(
        OneWindowDb db, IReadOnlyList<Document> documents, IReadOnlyList<RelatedPaper> beside, int? numbersOf, ActionContext by, CancellationToken cancel)
    {
        var files = await cases.ReadAllAsync(db, [.. documents.Select(paper => paper.CaseId).OfType<CaseId>().Distinct()], by, cancel);
        // A signed paper is shown as it was signed.
        var drafts = documents.Where(paper => paper.Content is null).ToList();
        var wanted = drafts.Where(paper => paper.CaseId is not null).Select(paper => files.GetValueOrDefault(paper.CaseId!.Value)?.Matter)
            .Concat(documents.Where(paper => paper.CaseId is null).Select(paper => paper.MatterId));
        var read = await matters.ReadAllAsync(db, [.. wanted.OfType<MatterId>().Distinct()], by, cancel);
        var referrals = await MatterReferrals.FindAllAsync(db, [.. drafts.Select(PaperSources.SentAs).OfType<ReferralId>().Distinct()], cancel);
        var office = drafts.Count == 0
            ? new OfficeBook([], new Dictionary<WindowId, string>(), new Dictionary<AppointmentId, StaffName>(), new Dictionary<PersonId, string>(), new Dictionary<NumberSeriesKey, int>())
            : await OfficeAsync(db, drafts, files, read, referrals, numbersOf, cancel);
        return new PaperSources(beside, files, read, referrals, office);
    }

    private async Task<OfficeBook> OfficeAsync(
        OneWindowDb db, List<Document> drafts, IReadOnlyDictionary<CaseId, CaseFile> files, IReadOnlyDictionary<MatterId, MatterFile> read,
        IReadOnlyDictionary<ReferralId, MatterReferral> referrals, int? numbersOf, CancellationToken cancel)
    {
        var posts = drafts.Select(paper => paper.DraftedBy)
            .Concat(files.Values.SelectMany(file => file.Steps).Select(step => step.By))
            .Concat(referrals.Values.SelectMany(ReferralValues.Named)).Distinct().Select(id => (AppointmentId?)id).ToList();
        var clerks = read.Values.Select(matter => (PersonId?)matter.Clerk).Distinct().ToList();
        var series = numbersOf is null ? [] : drafts.Select(paper => DocumentCatalogue.Of(paper.Kind).Series).OfType<string>().Distinct().ToList();
        var units = drafts.Select(paper => paper.CaseId is { } id ? files.GetValueOrDefault(id)?.Unit : paper.UnitId).Distinct().ToList();
        var rows = await (
            from part in db.Parts(5)
            join row in UnitDirectory.Rows(db) on part equals 0 into allUnits
            from unit in allUnits.DefaultIfEmpty()
            join row in WindowDirectory.Rows(db) on part equals 1 into allWindows
            from window in allWindows.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db).Where(row => posts.Contains(row.Id)) on part equals 2 into named
            from name in named.DefaultIfEmpty()
            join row in StaffDirectory.Persons(db).Where(row => clerks.Contains(row.Id)) on part equals 3 into persons
            from person in persons.DefaultIfEmpty()
            join row in Last(db, series, units, numbersOf ?? 0) on part equals 4 into numbers
            from last in numbers.DefaultIfEmpty()
            select new { Unit = unit, Window = window, Name = name, Person = person, last.Series, last.Of, last.Number }).AsNoTracking().ToListAsync(cancel);
        return new OfficeBook(
            [.. rows.Select(row => row.Unit.Entry).OfType<UnitEntry>()],
            rows.Where(row => row.Window.Id is not null).ToDictionary(row => row.Window.Id!.Value, row => row.Window.Name!),
            rows.Where(row => row.Name.Id is not null).ToDictionary(row => row.Name.Id!.Value, row => row.Name.Name!),
            rows.Where(row => row.Person.Id is not null).ToDictionary(row => row.Person.Id!.Value, row => row.Person.Name!),
            rows.Where(row => row.Number is not null).ToDictionary(row => new NumberSeriesKey(row.Of!.Value, row.Series!, numbersOf!.Value), row => row.Number!.Value));
    }

    /// <summary>The last number of each series of a year in the units that may give it.</summary>
    private IQueryable<LastNumber> Last(OneWindowDb db, List<string> series, List<UnitId?> units, int year)
    {
        var heads = issuing.HeadOffices;
        var givers = UnitDirectory.Rows(db).Where(unit => heads.Contains(unit.Code!) || units.Contains(unit.Id));
        // Each looked up by the key of the register; without any series nothing is asked for.
        return series.DefaultIfEmpty(string.Empty)
            .Select(code => givers.Select(unit => new LastNumber
            {
                Of = unit.Id, Series = code,
                Number = db.Set<IssuedNumber>().Where(issued => issued.UnitId == unit.Id && issued.Kind == code && issued.Year == year).Max(issued => (int?)issued.Number),
            }))
            .Aggregate((above, below) => above.Concat(below));
    }

    private sealed record LastNumber
    {
        public UnitId? Of { get; init; }

        public string? Series { get; init; }

        public int? Number { get; init; }
    }
}
