using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OneWindow.Data.Engines;

/// <summary>Tells each reading connection to refuse writes and to wait, not fail, while a checkpoint holds the file.</summary>
internal sealed class SqliteReaderPragmas : DbConnectionInterceptor
{
    private const string Pragmas = SqliteEngine.Waits + " pragma query_only = on;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
