using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Data;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Cases.Found;

/// <summary>Cases in the search: by number and by parts of the title.</summary>
internal sealed class FoundCases(OneWindowDb db, INameIndex names, ProcedureBook procedures) : ISearched
{
    private const int MostNamed = 2000;

    public FoundKind Kind => FoundKind.Case;

    public bool IsOpenTo(Post post) => post.Reads();

    public async Task<IReadOnlyList<FoundLine>> FindAsync(
        SearchText text, Guid? after, int most, ActionContext by, CancellationToken cancel)
    {
        var found = text.Numbers is { Count: > 0 } numbers
            ? db.Set<Case>().AsNoTracking().Where(one => numbers.Contains(one.Number!))
            : names.Named<Case>(db, NamedCases.IndexKind, text.Words, MostNamed);
        if (after is { } last)
        {
            var key = new CaseId(last);
            var on = db.Set<Case>().Where(one => one.Id == key).Select(one => one.OpenedOn);
            found = found.Where(one => one.OpenedOn < on.First() || (one.OpenedOn == on.First() && one.Id < key));
        }

        var rows = await found.Where(CaseAccess.SeenBy(by)).OrderByDescending(one => one.OpenedOn).ThenByDescending(one => one.Id).Take(most)
            .Select(one => new { one.Id, one.Number, one.Title, one.Procedure, one.ProcedureVersion, one.State, one.OpenedOn, one.EndedOn })
            .ToListAsync(cancel);
        return
        [
            .. from row in rows
               let procedure = procedures.Of(row.Procedure, row.ProcedureVersion)
               let ended = row.EndedOn is { } endedOn ? $"　{endedOn.InTable()} 办结" : string.Empty
               let byNumber = row.Number is not null && text.Numbers.Contains(row.Number)
               select new FoundLine(row.Id.Value, row.Title, CaseRoutes.Of(row.Id), byNumber ? "案号" : "案件名称")
               {
                   Number = row.Number,
                   Meta = $"{procedure.Name}　{procedure.StateOf(row.State).Name}　{row.OpenedOn.InTable()} 收到{ended}",
                   IsExact = byNumber,
               },
        ];
    }
}
