using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Search;

namespace OneWindow.Areas.Cases.Found;

/// <summary>The titles of cases in the index of names.</summary>
internal sealed class NamedCases : INamed
{
    public const string IndexKind = "case";

    public string Kind => IndexKind;

    public IAsyncEnumerable<NamedText> AllAsync(OneWindowDb db) => db.Set<Case>().AsNoTracking()
        .OrderBy(one => one.Id)
        .Select(one => new { one.Id, one.Title })
        .AsAsyncEnumerable()
        .Select(one => new NamedText(one.Id.Value, one.Title));
}
