using Microsoft.EntityFrameworkCore;
using OneWindow.Data;

namespace OneWindow.Tests.Data.Schema;

/// <summary>How SQLite goes about a query, in its own words.</summary>
internal static class QueryPlans
{
    /// <summary>The steps of its plan, the outermost first.</summary>
    public static async Task<IReadOnlyList<string>> PlanOfAsync<T>(this OneWindowDb db, IQueryable<T> query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        command.CommandText = "explain query plan " + command.CommandText;
        await using var plan = await command.ExecuteReaderAsync();
        List<string> steps = [];
        while (await plan.ReadAsync())
        {
            steps.Add(plan.GetString(3));
        }

        return steps;
    }
}
