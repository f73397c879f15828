using Microsoft.Data.Sqlite;
using OneWindow.Hosting.Commands;

namespace OneWindow.Tests.Hosting;

/// <summary>The command as an office runs it: on a data folder named by the environment. Alone, because the environment is everybody's.</summary>
[Collection(nameof(VerifyCommandTests)), CollectionDefinition(nameof(VerifyCommandTests), DisableParallelization = true)]
public sealed class VerifyCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("onewindow-test-").FullName;

    public VerifyCommandTests() => Environment.SetEnvironmentVariable("ONEWINDOW_DATA", _folder);

    [Fact]
    public async Task It_finds_a_fresh_record_whole_and_names_an_event_that_was_altered()
    {
        var made = await RunAsync("administrator", "--name", "管理员", "--sign-in", "guanliyuan");
        var whole = await RunAsync("verify");
        Alter("update event set payload = replace(payload, '}', ' }')");
        var altered = await RunAsync("verify");

        Assert.Equal(0, made.Exit);
        Assert.Equal(0, whole.Exit);
        Assert.Contains("没有发现问题", whole.Output, StringComparison.Ordinal);
        Assert.Equal(1, altered.Exit);
        Assert.NotEmpty(altered.Error);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("ONEWINDOW_DATA", null);
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] line)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exit = await OneWindowCommands.RunAsync(line, output, error);
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>As somebody with the file could: the triggers that refuse a change are dropped first.</summary>
    private void Alter(string sql)
    {
        var file = Directory.EnumerateFiles(_folder, "*.db").Single();
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"drop trigger event_never_changed; {sql}";
        Assert.True(command.ExecuteNonQuery() > 0);
    }
}
