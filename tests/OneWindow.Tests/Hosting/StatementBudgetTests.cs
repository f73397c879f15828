using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Intake;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting;

/// <summary>What a page costs in statements of SQL, the frame included: a page over its budget fails.</summary>
public sealed class StatementBudgetTests
{
    /// <summary>What any page may cost.</summary>
    private const int Budget = 6;

    /// <summary>Pages that cost more still, with what they cost now: mend one and take it off; none is added.</summary>
    private static readonly Dictionary<string, int> Debts = new(StringComparer.Ordinal)
    {
        ["/papers/{id}"] = 11,
    };

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

    // Every paper is composed from the record by the reader that signing asks; what a paper costs is what it costs on its own page.
    [Theory, OnSqlite]
    public async Task The_preview_of_several_papers_costs_no_more_than_reading_each(Engine engine)
    {
        const int frame = 3, ofPaper = 8;
        var counter = new StatementCounter();
        await using var hall = await CaseHall.OpenAsync(engine, counter);
        await hall.InvestigatingAsync();
        var papers = await hall.AskAsync((OneWindowDb db) => db.Set<Document>().OrderBy(row => row.Id).Select(row => row.Id).Take(3).ToListAsync());
        var inspector = await hall.AsAsync(Posts.LabourInspector);
        await inspector.GetPageAsync(DocumentRoutes.SignPapersOf(papers));

        var one = (await counter.OfAsync(() => inspector.GetPageAsync(DocumentRoutes.SignPapersOf(papers.Take(1))))).Count;
        var three = (await counter.OfAsync(() => inspector.GetPageAsync(DocumentRoutes.SignPapersOf(papers)))).Count;

        Assert.True(one <= frame + ofPaper, $"{one}");
        Assert.True(three <= frame + (3 * ofPaper), $"{three}");
    }

    [Theory, OnSqlite]
    public async Task No_page_costs_more_than_its_budget(Engine engine)
    {
        var counter = new StatementCounter();
        await using var hall = await CaseHall.OpenAsync(engine, counter);
        var @case = (await hall.InvestigatingAsync()).Value;
        var paper = await hall.AskAsync((OneWindowDb db) => db.Set<Document>().OrderBy(row => row.Id).Select(row => row.Id.Value).FirstAsync());
        var (clerk, by) = await hall.PersonAsync(Posts.WindowClerk);
        var matter = (await hall.AskAsync((RegisterMatter register) => register.HandleAsync(Hall.WageComplaint(), by, default))).Value.Id.Value;
        Dictionary<string, int> costs = new(StringComparer.Ordinal);

        await MeasureAsync(
            await hall.AsAsync(Posts.LabourInspector), "/", "/cases", "/services", "/approvals", "/absences", "/papers", "/reminders", "/procedures",
            $"/cases/{@case}", $"/cases/{@case}?tab=papers", $"/cases/{@case}/steps/record-check", $"/papers/{paper}", "/search?q=餐饮");
        await MeasureAsync(clerk, "/matters", "/matters/today", "/matters/new", $"/matters/{matter}", $"/matters/{matter}/choose", "/employers", "/messages");
        await MeasureAsync(await hall.AsAsync(Posts.HallLead), "/hall", "/hall/direct", $"/hall/direct?clerk={by.Person.Value}", $"/matters/{matter}/direct");

        var wrong = costs.Where(page => Debts.TryGetValue(page.Key, out var debt) ? page.Value != debt : page.Value > Budget)
            .Select(page => $"{page.Key}: {page.Value}");
        Assert.True(!wrong.Any(), string.Join(Environment.NewLine, wrong));

        async Task<int> CostAsync(HttpClient client, string page) => (await counter.OfAsync(() => client.GetPageAsync(page))).Count;

        async Task MeasureAsync(HttpClient client, params string[] pages)
        {
            foreach (var page in pages)
            {
                await client.GetPageAsync(page);
                var name = new[] { @case, paper, matter }.Aggregate(page, (text, id) => text.Replace(id.ToString(), "{id}", StringComparison.Ordinal));
                // What the application does beside it (sending messages) only adds; the lesser of two is the page's own.
                costs[name] = Math.Min(await CostAsync(client, page), await CostAsync(client, page));
            }
        }
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
