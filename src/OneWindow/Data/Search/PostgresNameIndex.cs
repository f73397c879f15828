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

    public NameQuestion? Question(string kind, string text, int most)
    {
        var words = Words(kind, text);

        // Words are letters, digits and the kind's own code, so nothing in them can end the quotes.
        return words.Length == 1 ? null : new NameQuestion(
            """select id as "Value" from name_entry where words @@ {0}::tsquery order by id desc limit {1}""",
            string.Join(" & ", words.Select(word => $"'{word}'")), most);
    }

    private static string[] Words(string kind, string text) => ["kind-" + kind, .. Shingles.Of(text)];
}
