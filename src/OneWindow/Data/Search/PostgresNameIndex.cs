using Microsoft.EntityFrameworkCore;

namespace OneWindow.Data.Search;

/// <summary>A <c>tsvector</c> of the pairs under a GIN index; the kind is one more word, so that one index finds both.</summary>
internal sealed class PostgresNameIndex : INameIndex
{
    public Task EnterAsync(OneWindowDb db, string kind, Guid id, string text, CancellationToken cancel)
    {
        var words = Words(kind, text);
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into name_entry (kind, id, words) values ({kind}, {id}, array_to_tsvector({words}))
            on conflict (kind, id) do update set words = excluded.words
            """,
            cancel);
    }

    public Task RemoveAsync(OneWindowDb db, string kind, Guid id, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"delete from name_entry where kind = {kind} and id = {id}", cancel);

    public async Task<IReadOnlyList<Guid>> CandidatesAsync(OneWindowDb db, string kind, string text, int most, CancellationToken cancel)
    {
        var words = Words(kind, text);
        if (words.Length == 1)
        {
            return [];
        }

        // Words are letters, digits and the kind's own code, so nothing in them can end the quotes.
        var query = string.Join(" & ", words.Select(word => $"'{word}'"));
        return await db.Database.SqlQuery<Guid>(
            $"""select id as "Value" from name_entry where words @@ {query}::tsquery order by id desc limit {most}""").ToListAsync(cancel);
    }

    private static string[] Words(string kind, string text) => ["kind-" + kind, .. Shingles.Of(text)];
}
