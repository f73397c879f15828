using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Numbers;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Numbers;

public sealed class NumberSeriesTests
{
    private const string Format = "清人社监立字〔{yyyy}〕第{n:0000}号";

    private static readonly NumberSeriesKey Filings = new(new UnitId(Guid.CreateVersion7()), "inspection-case", 2026);
    private static readonly Refusal NotNow = Refusal.NotAllowed("not-now", "现在不能办理。");

    [Theory, OnSqlite, OnPostgres]
    public async Task Numbers_begin_at_one_in_each_series_and_read_as_the_profile_says(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        Assert.Equal("清人社监立字〔2026〕第0001号", await TakeAsync(database, Filings));
        Assert.Equal("清人社监立字〔2026〕第0002号", await TakeAsync(database, Filings));
        Assert.Equal("清人社监立字〔2027〕第0001号", await TakeAsync(database, Filings with { Year = 2027 }));
        Assert.Equal("清人社监立字〔2026〕第0001号", await TakeAsync(database, Filings with { Kind = "extension" }));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_numbers_of_one_work_follow_each_other(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var numbers = Numbers(database);

        var taken = await database.Door.WriteAsync<int[]>(
            async (db, cancel) => new[]
            {
                (await numbers.NextAsync(db, Filings, Format, cancel)).Number,
                (await numbers.NextAsync(db, Filings, Format, cancel)).Number,
            },
            CancellationToken.None);

        Assert.Equal([1, 2], taken.Value);
        Assert.Equal([1, 2], await RegisterAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sixty_writers_of_whom_a_third_are_refused_leave_no_gap_and_no_double(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => Task.Run(() => database.Door.WriteAsync<int>(
            async (db, cancel) =>
            {
                var issued = await Numbers(database).NextAsync(db, Filings, Format, cancel);
                return number % 3 == 0 ? NotNow : issued.Number;
            },
            CancellationToken.None))));

        Assert.Equal(20, answers.Count(answer => !answer.Succeeded && answer.Refusals[0] == NotNow));
        Assert.Equal(Enumerable.Range(1, 40), answers.Where(answer => answer.Succeeded).Select(answer => answer.Value).Order());
        Assert.Equal(Enumerable.Range(1, 40), await RegisterAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_void_number_stays_with_its_reason_and_is_never_issued_again(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await TakeAsync(database, Filings);

        await database.Door.WriteAsync<string>(
            (db, _) =>
            {
                NumberSeries.Register(db, Filings).Single().Void("打印错误，作废", database.Time.UtcNow);
                return Task.FromResult<Result<string>>("");
            },
            CancellationToken.None);

        Assert.Equal("清人社监立字〔2026〕第0002号", await TakeAsync(database, Filings));
        await using var db = database.Read();
        Assert.Equal(["打印错误，作废", null], NumberSeries.Register(db, Filings).Select(number => number.VoidReason));
    }

    [Theory]
    [InlineData("清〔{yyyy}〕{n}号", "清〔2026〕7号")]
    [InlineData("清〔{yyyy}〕第{n:0000}号", "清〔2026〕第0007号")]
    [InlineData("{n:00}", "07")]
    public void A_format_is_filled_in(string format, string text) => Assert.Equal(text, NumberFormat.Write(format, 2026, 7));

    [Theory]
    [InlineData("清〔{yyyy}〕号")]
    [InlineData("清〔{year}〕{n}号")]
    [InlineData("清〔{yyyy}〕{n:x}号")]
    public void A_format_without_a_number_or_with_an_unknown_place_is_a_fault(string format) =>
        Assert.Throws<FormatException>(() => NumberFormat.Write(format, 2026, 7));

    private static NumberSeries Numbers(TestDatabase database) => (NumberSeries)database.Services.GetService(typeof(NumberSeries))!;

    private static async Task<string> TakeAsync(TestDatabase database, NumberSeriesKey series) => (await database.Door.WriteAsync<string>(
        async (db, cancel) => (await Numbers(database).NextAsync(db, series, Format, cancel)).Text, CancellationToken.None)).Value;

    private static async Task<List<int>> RegisterAsync(TestDatabase database)
    {
        await using var db = database.Read();
        return [.. NumberSeries.Register(db, Filings).Select(number => number.Number)];
    }
}
