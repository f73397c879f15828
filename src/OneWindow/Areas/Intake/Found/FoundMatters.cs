using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Data;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Intake.Found;

/// <summary>Matters in the search: by number, query code, employer, place, names that are not sealed, and words of the narrative.</summary>
internal sealed class FoundMatters(OneWindowDb db, INameIndex names) : ISearched
{
    public FoundKind Kind => FoundKind.Matter;

    public bool IsOpenTo(Post post) => IntakePosts.Readers.Contains(post.Code);

    public async Task<IReadOnlyList<FoundLine>> FindAsync(
        SearchText text, Guid? after, int most, ActionContext by, CancellationToken cancel)
    {
        var matters = db.Set<Matter>().AsNoTracking();
        var code = text.AsCode;
        var found = db.MattersFound(names, text);
        if (after is { } last)
        {
            var key = new MatterId(last);
            var on = matters.Where(matter => matter.Id == key).Select(matter => matter.RegisteredOn);
            found = found.Where(matter => matter.RegisteredOn < on.First() || (matter.RegisteredOn == on.First() && matter.Id < key));
        }

        var parties = db.PartiesFor(by.Person);
        var employers = EmployerDirectory.Rows(db);
        var rows = await found.OrderByDescending(matter => matter.RegisteredOn).ThenByDescending(matter => matter.Id).Take(most)
            .Select(matter => new Row(
                matter.Id, matter.Number, matter.QueryCode, matter.RegisteredOn, matter.State, employers.Where(one => one.Id == matter.EmployerId).Select(one => one.Name).FirstOrDefault(), matter.EmployerAsNamed,
                matter.WorkPlace, matter.Narrative, matters.Any(one => one.QueryCode == code && one.MergedIntoId == matter.Id),
                parties.Where(party => party.MatterId == matter.Id).OrderBy(party => party.Ordinal).Select(party => party.Name).ToList()))
            .ToListAsync(cancel);
        return [.. rows.Select(row => Line(row, row.Employer, text))];
    }

    private static FoundLine Line(Row row, string? employer, SearchText text)
    {
        var isExact = text.Numbers.Contains(row.Number) || row.QueryCode == text.AsCode || row.IsKept;
        var people = row.People.Count switch
        {
            0 => "当事人不公开",
            1 => row.People[0],
            _ => $"{row.People[0]}等 {row.People.Count} 人",
        };
        return new(row.Id.Value, employer ?? row.EmployerAsNamed ?? "单位不明", IntakeRoutes.Show(row.Id), WhyOf(row, employer, text))
        {
            Number = row.Number, Meta = $"{people}　{row.RegisteredOn.InTable()} 登记　{row.State.Name()}", IsExact = isExact,
        };
    }

    private static string WhyOf(Row row, string? employer, SearchText text) => row switch
    {
        _ when text.Numbers.Contains(row.Number) => "编号",
        _ when row.QueryCode == text.AsCode => "查询码",
        _ when row.IsKept => "并入的重复登记的查询码",
        _ when text.StandsIn(employer) || text.StandsIn(row.EmployerAsNamed) => "单位",
        _ when row.People.Find(text.StandsIn) is { } name => $"当事人 {name}",
        _ when text.StandsIn(row.WorkPlace) => $"工作地点 {row.WorkPlace}",
        _ => $"内容 {Around(row.Narrative, text.Words)}",
    };

    /// <summary>Some words of the narrative, which is masked, about the place where the text stands.</summary>
    private static string Around(string narrative, string words)
    {
        const int before = 8, length = 30;
        var at = narrative.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        var start = Math.Max(0, at - before);
        var part = narrative.ReplaceLineEndings(" ").Substring(start, Math.Min(length, narrative.Length - start));
        return $"{(start > 0 ? "…" : string.Empty)}{part}{(start + length < narrative.Length ? "…" : string.Empty)}";
    }

    private sealed record Row(
        MatterId Id, string Number, string QueryCode, DateOnly RegisteredOn, MatterState State, string? Employer, string? EmployerAsNamed,
        string? WorkPlace, string Narrative, bool IsKept, List<string> People);
}
