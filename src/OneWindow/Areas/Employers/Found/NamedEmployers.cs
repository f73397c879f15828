using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;
using OneWindow.Data.Search;

namespace OneWindow.Areas.Employers.Found;

/// <summary>The names of employers in the index, former ones and signs included.</summary>
internal sealed class NamedEmployers : INamed
{
    public string Kind => EmployerRegister.IndexKind;

    public IAsyncEnumerable<NamedText> AllAsync(OneWindowDb db) => db.Set<Employer>().AsNoTracking()
        .OrderBy(employer => employer.Id)
        .AsAsyncEnumerable()
        .Select(employer => new NamedText(employer.Id.Value, TextOf(employer)));

    /// <summary>What tells an employer from others, and the first letters of its pinyin.</summary>
    public static string TextOf(Employer employer) =>
        NameIndex.WithInitials(string.Join(' ', employer.OtherNames.Prepend(employer.Name).Select(EmployerNames.Core)));
}
