using System.Globalization;
using OneWindow.Bench.Loading;

namespace OneWindow.Bench.Measuring;

/// <summary>Counts what PostgreSQL was asked, by <c>pg_stat_statements</c>; SQLite has no such thing and is asked the same.</summary>
internal sealed class StatementCounter(StoredRows rows)
{
    private const string Real = "query !~* '^(begin|commit|rollback|set|savepoint|release|reset|discard|select pg_stat)' and query !~* 'pg_stat_statements'";

    public async Task BeginAsync()
    {
        if (rows.IsPostgres)
        {
            await rows.ExecuteAsync("create extension if not exists pg_stat_statements; select pg_stat_statements_reset()");
        }
    }

    /// <summary>Statements for each request, begin and commit not counted; null on SQLite.</summary>
    public async Task<double?> EndAsync(long requests) => rows.IsPostgres && requests > 0
        ? Convert.ToDouble((await rows.QueryAsync($"select coalesce(sum(calls), 0)::float8 from pg_stat_statements where {Real}"))[0][0], CultureInfo.InvariantCulture) / requests
        : null;

    /// <summary>What took most of the database's time.</summary>
    public async Task<IEnumerable<string>> SlowestAsync() => (await rows.QueryAsync(
        $"""
        select round(mean_exec_time::numeric, 2)::text || ' ms × ' || calls || ': ' || left(regexp_replace(query, '\s+', ' ', 'g'), 160)
        from pg_stat_statements where {Real} order by total_exec_time desc limit 4
        """)).Select(row => (string)row[0]!);
}
