using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Data;
using OneWindow.Data.Search;

namespace OneWindow.Areas.Publicity;

/// <summary>What is public, in the index by which the public finds it.</summary>
internal sealed class FoundTexts : INamed
{
    public string Kind => PublicTexts.IndexKind;

    public IAsyncEnumerable<NamedText> AllAsync(OneWindowDb db) => db.Set<Publication>().AsNoTracking()
        .Where(text => text.State == PublicationState.Public).OrderBy(text => text.Id)
        .AsAsyncEnumerable().Select(text => new NamedText(text.Id.Value, TextOf(text)));

    public static string TextOf(Publication text) => string.Join('\n', new[] { text.Title, text.Body, text.Basis }.OfType<string>());
}
