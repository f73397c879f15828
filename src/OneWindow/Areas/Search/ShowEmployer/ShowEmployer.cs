using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Search.ShowEmployer;

/// <summary>Asks for the history of an employer.</summary>
/// <param name="Employer">The employer.</param>
/// <param name="After">The last matter of the page before; null for the first page.</param>
public sealed record ShowEmployerCommand(EmployerId Employer, MatterId? After);

/// <summary>An employer's year in figures.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Matters">Matters registered in it.</param>
/// <param name="Open">How many of them are open today.</param>
/// <param name="Cases">Cases opened in it that the reader may see.</param>
/// <param name="Ended">How many of them have ended.</param>
/// <param name="Papers">Numbered papers signed in it.</param>
/// <param name="Owed">What these cases found to be owed.</param>
/// <param name="Paid">What was paid in them.</param>
public sealed record EmployerYear(int Year, int Matters, int Open, int Cases, int Ended, int Papers, Money Owed, Money Paid);

/// <summary>What is known of an employer.</summary>
/// <param name="Card">The employer.</param>
/// <param name="Years">The years in which something was, latest first.</param>
/// <param name="Matters">A page of its matters, latest first.</param>
/// <param name="NextAfter">After which matter the next page begins; null on the last.</param>
/// <param name="Cases">Its cases that the reader may open, latest first.</param>
/// <param name="Papers">The numbered papers of these cases, latest first.</param>
public sealed record EmployerView(
    EmployerCard Card, IReadOnlyList<EmployerYear> Years, IReadOnlyList<MatterLine> Matters, MatterId? NextAfter,
    IReadOnlyList<CaseHistoryLine> Cases, IReadOnlyList<IssuedPaper> Papers);

/// <summary>Brings together what is known of one employer, in four statements.</summary>
public sealed class ShowEmployer(EmployerDirectory employers, EmployerMatters matters, CaseHistories cases, IssuedPapers papers)
{
    /// <summary>Matters on a page.</summary>
    public const int PageSize = 50;

    /// <summary>At most so many cases are listed and counted.</summary>
    public const int MostCases = 200;

    public async Task<Result<EmployerView>> HandleAsync(ShowEmployerCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (await employers.FindAsync(command.Employer, cancel) is not { } card)
        {
            return Refusal.NotFound("no-such-employer", "没有这家用人单位");
        }

        var (years, page) = await matters.ReadAsync(card.Id, command.After, PageSize + 1, cancel);
        var its = await cases.OfEmployerAsync(card.Id, MostCases, by, cancel);
        var issued = await papers.OfCasesAsync([.. its.Select(one => one.Id)], cancel);
        return new EmployerView(
            card, [.. YearsOf(years, its, issued)], [.. page.Take(PageSize)], page.Count > PageSize ? page[PageSize - 1].Id : null, its, issued);
    }

    private static IEnumerable<EmployerYear> YearsOf(
        IReadOnlyList<YearOfMatters> matters, IReadOnlyList<CaseHistoryLine> cases, IReadOnlyList<IssuedPaper> papers) =>
        from year in matters.Select(year => year.Year)
            .Concat(cases.Select(one => one.OpenedOn.Year)).Concat(papers.Select(paper => paper.On.Year)).Distinct().OrderDescending()
        let registered = matters.FirstOrDefault(one => one.Year == year)
        let opened = cases.Where(one => one.OpenedOn.Year == year).ToList()
        select new EmployerYear(
            year, registered?.Matters ?? 0, registered?.Open ?? 0, opened.Count, opened.Count(one => one.EndedOn is not null),
            papers.Count(paper => paper.On.Year == year), Sum(opened.Select(one => one.Owed)), Sum(opened.Select(one => one.Paid)));

    private static Money Sum(IEnumerable<Money?> amounts) => amounts.OfType<Money>().Aggregate(Money.Zero, (sum, one) => sum + one);
}
