using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Data;
using OneWindow.Data.Search;

namespace OneWindow.Areas.Intake.Found;

/// <summary>The matters that a text leads to, the same in the search over everything and in the ledger.</summary>
internal static class FoundByText
{
    /// <summary>So many are searched by words; more means that the words say too little.</summary>
    private const int MostNamed = 2000;

    /// <summary>
    /// By official number; else by query code (that of a double registration leads to the one that is kept) and by words. Every
    /// way is read by an index of its own.
    /// </summary>
    public static IQueryable<Matter> MattersFound(this OneWindowDb db, INameIndex names, SearchText text)
    {
        var matters = db.Set<Matter>().AsNoTracking();
        var (numbers, code) = (text.Numbers, text.AsCode);
        if (numbers.Count > 0)
        {
            return matters.Where(matter => numbers.Contains(matter.Number));
        }

        var named = names.Named<Matter>(db, MatterSearchText.Kind, text.Words, MostNamed).Select(matter => matter.Id);
        var found = matters.Where(one => one.QueryCode == code).Select(one => one.MergedIntoId ?? one.Id).Concat(named);
        return matters.Where(matter => found.Contains(matter.Id));
    }
}
