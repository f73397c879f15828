using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Documents;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Hosting.Statements;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting;

/// <summary>What a page costs in statements of SQL, the frame included: a page over its budget fails.</summary>
public sealed class StatementBudgetTests
{
    [Theory, OnSqlite]
    public async Task The_numbers_of_the_frame_are_one_statement_whatever_areas_there_are(Engine engine)
    {
        var counter = new StatementCounter();
        await using var hall = await CaseHall.OpenAsync(engine, counter);
        var lead = await hall.AsAsync(Posts.HallLead);

        var statements = await counter.OfAsync(() => lead.GetPageAsync("/procedures"));

        var counting = Assert.Single(statements, statement => statement.Contains("COUNT(*)", StringComparison.Ordinal));
        Assert.All(
            (string[])["cases_turn", "messages_reminder", "intake_matter", "intake_claim", "intake_triage_referral", "cases_approval"],
            table => Assert.Contains(table, counting, StringComparison.Ordinal));
    }

    [Theory, OnSqlite]
    public async Task The_preview_of_several_papers_costs_no_more_than_that_of_one(Engine engine)
    {
        var counter = new StatementCounter();
        await using var hall = await CaseHall.OpenAsync(engine, counter);
        await hall.InvestigatingAsync();
        var papers = await hall.AskAsync((OneWindowDb db) => db.Set<Document>().OrderBy(row => row.Id).Select(row => row.Id).Take(3).ToListAsync());
        var inspector = await hall.AsAsync(Posts.LabourInspector);
        await inspector.GetPageAsync(DocumentRoutes.SignPapersOf(papers));

        var one = (await counter.OfAsync(() => inspector.GetPageAsync(DocumentRoutes.SignPapersOf(papers.Take(1))))).Count;
        var three = (await counter.OfAsync(() => inspector.GetPageAsync(DocumentRoutes.SignPapersOf(papers)))).Count;

        Assert.True(one <= EveryPageBudgetTests.Budget, $"{one}");
        Assert.Equal(one, three);
    }
}

/// <summary>Writes down the statements that run while it is asked to.</summary>
public sealed class StatementCounter : DbCommandInterceptor
{
    private readonly Lock _lock = new();
    private List<string>? _written;

    /// <summary>What runs while something is done; only one thing at a time.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Func<Task> act)
    {
        var written = new List<string>();
        Begin(written);
        await act();
        Begin(null);
        return written;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Write(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <summary>Counts every statement of an application.</summary>
    public void Watch(IServiceCollection services) =>
        services.AddSingleton<Action<DbContextOptionsBuilder>>(options => options.AddInterceptors(this));

    private void Begin(List<string>? written)
    {
        lock (_lock)
        {
            _written = written;
        }
    }

    private void Write(DbCommand command)
    {
        lock (_lock)
        {
            _written?.Add(command.CommandText);
        }
    }
}
