using Microsoft.Data.Sqlite;
using OneWindow.Bench.Loading;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>What SQLite says of its own file, FTS5 of its index of names among it, and whether that index finds what is entered.</summary>
internal static class SqliteCheck
{
    private const int Corrupt = 11;

    // FTS5 checks the parts of its index that this connection knew when it last searched or wrote; what others have written since makes a sound index
    // look malformed. A search learns the parts anew, and in one transaction with the check they stay what they are.
    public static async Task<IReadOnlyList<string>> FaultsAsync(StoredRows rows)
    {
        await rows.ExecuteAsync("savepoint looked");
        try
        {
            var unfound = await UnfoundAsync(rows);
            var said = await rows.QueryAsync("""
                select integrity_check from pragma_integrity_check union all select 'broken reference in ' || "table" from pragma_foreign_key_check
                """);
            return
            [
                .. said.Select(row => (string)row[0]!).Where(line => line != "ok"),
                .. unfound,
            ];
        }
        finally
        {
            await rows.ExecuteAsync("release looked");
        }
    }

    private static async Task<IReadOnlyList<string>> UnfoundAsync(StoredRows rows)
    {
        try
        {
            return [.. (await rows.QueryAsync("""
                select id from name_entry where kind = 'matter' and number not in (select rowid from name_index where name_index match 'kind : "matter"')
                """)).Select(row => $"{row[0]} is not in the name index")];
        }
        catch (SqliteException torn) when (torn.SqliteErrorCode == Corrupt)
        {
            return [$"the name index cannot be searched: {torn.Message}"];
        }
    }
}
