namespace OneWindow.Data.Search;

/// <summary>A <c>tsvector</c> of the pairs under a GIN index; the kind is one more word, so that one index finds both.</summary>
internal sealed class PostgresNameIndex : INameIndex
{
    public void Enter(OneWindowDb db, string kind, Guid id, string text) => db.Later(
        $"""
        insert into name_entry (kind, id, words) values ({kind}, {id}, array_to_tsvector({Words(kind, Shingles.Of(text))}))
        on conflict (kind, id) do update set words = excluded.words
        """);

    public void Remove(OneWindowDb db, string kind, Guid id) => db.Later($"delete from name_entry where kind = {kind} and id = {id}");

    public NameQuestion? Question(string kind, string text, int most)
    {
        var words = Words(kind, Shingles.Asked(text));

        // Words are letters, digits and the kind's own code, so nothing in them can end the quotes. The kind is asked for as a column, too:
        // what very many have is then read in the order of the key until there is enough, and not found whole and sorted.
        return words.Length == 1 ? null : new NameQuestion(
            """select found as "Value" from names_with({2}, {0}::tsquery, {1}) as found""",
            string.Join(" & ", words.Select(word => $"'{word}'")), most, kind);
    }

    private static string[] Words(string kind, IReadOnlyList<string> pairs) => ["kind-" + kind, .. pairs];
}
