using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Schema;

/// <summary>What a database really holds, as one sentence per column: <c>idempotency.key text not null</c>.</summary>
internal static class StoredSchema
{
    private const string Sqlite =
        """
        select group_concat(line, char(10)) from (
          select t.name || '.' || c.name || ' ' || lower(c.type) || case when c."notnull" = 1 then ' not null' else '' end as line
          from pragma_table_list t join pragma_table_info(t.name) c
          where t.type = 'table' and t.schema = 'main' and t.name not like 'sqlite\_%' escape '\')
        """;

    private const string Postgres =
        """
        select string_agg(table_name || '.' || column_name || ' ' || data_type || case when is_nullable = 'NO' then ' not null' else '' end, chr(10))
        from information_schema.columns where table_schema = 'public'
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(TestDatabase database)
    {
        var lines = (string?)await database.AskAsync(database.Engine.Name == "sqlite" ? Sqlite : Postgres);
        return (lines ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
