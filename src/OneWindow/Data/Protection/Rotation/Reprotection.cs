using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace OneWindow.Data.Protection.Rotation;

/// <summary>
/// Protects stored values anew under the youngest keys, some rows at a time, past the entities: their versions stay as they
/// are, so that nobody at work is told that somebody acted first.
/// </summary>
internal sealed class Reprotection(WriteDoor door, PersonalData personal, KeyRing ring)
{
    /// <summary>How many values of a column are not yet under the youngest keys.</summary>
    public async Task<long> LeftAsync(OneWindowDb db, ProtectedColumn column, CancellationToken cancel)
    {
        await using var command = Command(db, $"select count(*) from {column.Table} where {Old(column)}");
        return await CountAsync(command, cancel);
    }

    /// <summary>How many values of a column need a key.</summary>
    public static async Task<long> UsesAsync(OneWindowDb db, ProtectedColumn column, SecretKey key, CancellationToken cancel)
    {
        await using var command = Command(
            db, $"select count(*) from {column.Table} where {column.Cipher} like '{key.Id}.%' or {column.Lookup} like '{key.Id}.%'");
        return await CountAsync(command, cancel);
    }

    /// <summary>Protects the next rows after a key, in one transaction.</summary>
    /// <param name="after">The key of the last row of the step before; null to begin.</param>
    /// <returns>The key of the last row, to go on with; null when there was none left.</returns>
    public async Task<(object? Last, int Rows)> StepAsync(ProtectedColumn column, object? after, int most, CancellationToken cancel)
    {
        var result = await door.WriteAsync<(object?, int)>(
            async (db, token) =>
            {
                var rows = await NextAsync(db, column, after, most, token);
                foreach (var (key, cipher) in rows)
                {
                    await StoreAsync(db, column, key, cipher, token);
                }

                return (rows.Count == 0 ? null : rows[^1].Key, rows.Count);
            },
            cancel);
        return result.Value;
    }

    private async Task<List<(object Key, string Cipher)>> NextAsync(
        OneWindowDb db, ProtectedColumn column, object? after, int most, CancellationToken cancel)
    {
        await using var command = Command(
            db,
            $"""
            select {column.Key}, {column.Cipher} from {column.Table}
            where {Old(column)} {(after is null ? "" : $"and {column.Key} > @after")}
            order by {column.Key} limit {most}
            """);
        if (after is not null)
        {
            Add(command, "after", after);
        }

        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<(object, string)>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add((reader.GetValue(0), reader.GetString(1)));
        }

        return rows;
    }

    private async Task StoreAsync(OneWindowDb db, ProtectedColumn column, object key, string cipher, CancellationToken cancel)
    {
        var anew = personal.Protect(column.Field, personal.Reveal(column.Field, new ProtectedText(cipher, null)));

        // Whoever changed the value meanwhile has protected it under the youngest keys already.
        await using var command = Command(
            db, $"update {column.Table} set {column.Cipher} = @anew, {column.Lookup} = @lookup where {column.Key} = @key and {column.Cipher} = @before");
        Add(command, "anew", anew.Cipher);
        Add(command, "lookup", (object?)anew.Lookup ?? DBNull.Value);
        Add(command, "key", key);
        Add(command, "before", cipher);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private string Old(ProtectedColumn column)
    {
        var (personalKey, lookup) = (ring.Current(KeyPurpose.PersonalData).Id, ring.Current(KeyPurpose.Lookup).Id);
        return $"({column.Cipher} not like '{personalKey}.%' or {column.Lookup} not like '{lookup}.%')";
    }

    private static async Task<long> CountAsync(DbCommand command, CancellationToken cancel) =>
        Convert.ToInt64(await command.ExecuteScalarAsync(cancel), System.Globalization.CultureInfo.InvariantCulture);

    private static DbCommand Command(OneWindowDb db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
