using Npgsql;
using OneWindow.Data;
using OneWindow.Data.Engines;
using OneWindow.Data.Migrations;

namespace OneWindow.Testing.Databases;

/// <summary>An empty database with the schema, made once for each engine and process, and copied for each test.</summary>
internal static class SchemaTemplate
{
    private static readonly Lazy<Task<byte[]>> SqliteFile = new(MakeSqliteAsync);
    private static readonly Lazy<Task<string>> PostgresName = new(MakePostgresAsync);

    /// <summary>Copies the template; the settings name the copy.</summary>
    public static async Task<DataSettings> CopyAsync(Engine engine, string folder)
    {
        if (engine == Engine.Sqlite)
        {
            var settings = new DataSettings(folder);
            await File.WriteAllBytesAsync(settings.SqliteFile, await SqliteFile.Value);
            return settings;
        }

        var name = $"test_{Guid.CreateVersion7():N}";
        await OnServerAsync($"create database {name} template {await PostgresName.Value}");
        return new DataSettings(folder, ConnectionTo(name));
    }

    /// <summary>Drops the copy, if it lies on the server.</summary>
    public static Task DropAsync(DataSettings settings) => settings.PostgresConnectionString is { } connection
        ? OnServerAsync($"drop database {new NpgsqlConnectionStringBuilder(connection).Database} with (force)")
        : Task.CompletedTask;

    private static async Task<byte[]> MakeSqliteAsync()
    {
        var settings = new DataSettings(Directory.CreateTempSubdirectory("onewindow-template-").FullName);
        await MigrateAsync(settings);
        var file = await File.ReadAllBytesAsync(settings.SqliteFile);
        Directory.Delete(settings.Folder, recursive: true);
        return file;
    }

    private static async Task<string> MakePostgresAsync()
    {
        var name = $"template_{Guid.CreateVersion7():N}";
        await OnServerAsync($"create database {name}");
        await MigrateAsync(new DataSettings("", ConnectionTo(name)));
        return name;
    }

    private static async Task MigrateAsync(DataSettings settings)
    {
        // Closed again at once: SQLite then folds its log into the file, and PostgreSQL copies only what nobody uses.
        await using var engine = DatabaseEngine.For(settings);
        await new Migrator(engine, new FixedTime()).ApplyAsync(CancellationToken.None);
    }

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = database }.ConnectionString;

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
