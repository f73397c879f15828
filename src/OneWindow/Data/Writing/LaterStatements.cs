using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace OneWindow.Data.Writing;

/// <summary>Statements whose answer nobody waits for: they go to the database together, in the order in which they came.</summary>
internal sealed class LaterStatements
{
    private readonly List<FormattableString> _waiting = [];

    public void Add(FormattableString statement) => _waiting.Add(statement);

    /// <summary>Sends what waits, within the transaction of the context; on PostgreSQL it is one message there and back.</summary>
    public async Task SendAsync(DatabaseFacade database, CancellationToken cancel)
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        FormattableString[] sent = [.. _waiting];
        _waiting.Clear();
        if (database.GetDbConnection() is { CanCreateBatch: true } connection)
        {
            await using var batch = BatchOf(connection, sent);
            batch.Transaction = database.CurrentTransaction?.GetDbTransaction();
            await batch.ExecuteNonQueryAsync(cancel);
            return;
        }

        foreach (var statement in sent)
        {
            await database.ExecuteSqlAsync(statement, cancel);
        }
    }

    private static DbBatch BatchOf(DbConnection connection, IEnumerable<FormattableString> statements)
    {
        var batch = connection.CreateBatch();
        foreach (var statement in statements)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = string.Format(
                CultureInfo.InvariantCulture, statement.Format, [.. Enumerable.Range(1, statement.ArgumentCount).Select(number => $"${number}")]);
            foreach (var argument in statement.GetArguments())
            {
                var parameter = command.CreateParameter();
                parameter.Value = argument ?? DBNull.Value;
                command.Parameters.Add(parameter);
            }

            batch.BatchCommands.Add(command);
        }

        return batch;
    }
}
