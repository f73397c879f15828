using Npgsql;
using OneWindow.Data.Engines;

namespace OneWindow.Tests.Data.Engines;

/// <summary>Two pools on each of two nodes, and what an administrator needs, fit into PostgreSQL's usual hundred connections.</summary>
public sealed class PostgresPoolTests
{
    [Theory]
    [InlineData("", 24)]
    [InlineData(";Maximum Pool Size=40", 40)]
    [InlineData(";MaxPoolSize=40", 40)]
    public async Task A_pool_is_as_large_as_the_office_says_and_small_where_it_says_nothing(string said, int expected)
    {
        await using var engine = new PostgresEngine("Host=127.0.0.1;Username=onewindow;Database=onewindow" + said, configure: null);

        Assert.Equal(expected, new NpgsqlConnectionStringBuilder(engine.Readers.ConnectionString).MaxPoolSize);
        Assert.Equal(expected, new NpgsqlConnectionStringBuilder(engine.Writers.ConnectionString).MaxPoolSize);
        Assert.Equal(expected - 2, engine.MostWriters);
    }
}
