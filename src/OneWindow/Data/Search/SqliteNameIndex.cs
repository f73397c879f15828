using Microsoft.EntityFrameworkCore;

namespace OneWindow.Data.Search;

/// <summary>FTS5 without content: the pairs are its words, and its row numbers are those of <c>name_entry</c>.</summary>
internal sealed class SqliteNameIndex : INameIndex
{
    public async Task EnterAsync(OneWindowDb db, string kind, Guid id, string text, CancellationToken cancel)
    {
        await RemoveAsync(db, kind, id, cancel);
        var words = string.Join(' ', Shingles.Of(text));
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into name_entry (kind, id) values ({kind}, {id});
            insert into name_index (rowid, kind, pairs) values (last_insert_rowid(), {KindWord(kind)}, {words});
            """,
            cancel);
    }

    public Task RemoveAsync(OneWindowDb db, string kind, Guid id, CancellationToken cancel) => db.Database.ExecuteSqlAsync(
        $"""
        delete from name_index where rowid = (select number from name_entry where kind = {kind} and id = {id});
        delete from name_entry where kind = {kind} and id = {id};
        """,
        cancel);

    public async Task<IReadOnlyList<Guid>> CandidatesAsync(OneWindowDb db, string kind, string text, int most, CancellationToken cancel)
    {
        var pairs = Shingles.Of(text);
        if (pairs.Count == 0)
        {
            return [];
        }

        // Pairs are letters and digits, so nothing in them can end the quotes.
        var query = $"kind : \"{KindWord(kind)}\" AND pairs : ({string.Join(" AND ", pairs.Select(pair => $"\"{pair}\""))})";
        return await db.Database.SqlQuery<Guid>(
            $"""
            select e.id as "Value" from name_index i join name_entry e on e.number = i.rowid
            where name_index match {query} order by i.rowid desc limit {most}
            """).ToListAsync(cancel);
    }

    /// <summary>The tokenizer would cut a code at its hyphens.</summary>
    private static string KindWord(string kind) => kind.Replace("-", "", StringComparison.Ordinal);
}
