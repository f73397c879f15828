namespace OneWindow.Data.Search;

/// <summary>FTS5 without content: the pairs are its words, and its row numbers are those of <c>name_entry</c>.</summary>
internal sealed class SqliteNameIndex : INameIndex
{
    public void Enter(OneWindowDb db, string kind, Guid id, string text)
    {
        Remove(db, kind, id);
        var words = string.Join(' ', Shingles.Of(text));
        db.Later(
            $"""
            insert into name_entry (kind, id) values ({kind}, {id});
            insert into name_index (rowid, kind, pairs) values (last_insert_rowid(), {KindWord(kind)}, {words});
            """);
    }

    public void Remove(OneWindowDb db, string kind, Guid id) => db.Later(
        $"""
        delete from name_index where rowid = (select number from name_entry where kind = {kind} and id = {id});
        delete from name_entry where kind = {kind} and id = {id};
        """);

    public NameQuestion? Question(string kind, string text, int most)
    {
        var pairs = Shingles.Asked(text);

        // Pairs are letters and digits, so nothing in them can end the quotes.
        return pairs.Count == 0 ? null : new NameQuestion(
            """
            select e.id as "Value" from name_index i join name_entry e on e.number = i.rowid
            where name_index match {0} order by i.rowid desc limit {1}
            """,
            $"kind : \"{KindWord(kind)}\" AND pairs : ({string.Join(" AND ", pairs.Select(pair => $"\"{pair}\""))})", most);
    }

    /// <summary>The tokenizer would cut a code at its hyphens.</summary>
    private static string KindWord(string kind) => kind.Replace("-", "", StringComparison.Ordinal);
}
