using OneWindow.Areas.Employers.AddEmployer;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Employers.CorrectEmployer;
using OneWindow.Data.Events;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Employers;

/// <summary>Adding, finding and correcting employers.</summary>
public sealed class EmployerTests
{
    /// <summary>A code with a right check character (GB 32100); of nobody.</summary>
    private const string Code = "91990100MA0000000D";

    [Theory, OnSqlite, OnPostgres]
    public async Task An_employer_is_found_by_two_characters_of_its_name_and_by_the_beginning_of_its_code(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = await AddedAsync(hall, new NewEmployer("清源鑫荷餐饮有限公司") { CreditCode = Code, Division = "990103", Address = "南塘路8号" });
        await AddedAsync(hall, new NewEmployer("清源宏拓建筑劳务有限公司"));

        Assert.Equal([id.Value.ToString()], await FoundAsync(hall, "鑫荷"));
        Assert.Equal([id.Value.ToString()], await FoundAsync(hall, Code[..6]));
        Assert.Empty(await FoundAsync(hall, "鑫"));
        Assert.Empty(await FoundAsync(hall, "没有这家"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_code_belongs_to_one_employer(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        await AddedAsync(hall, new NewEmployer("清源鑫荷餐饮有限公司") { CreditCode = Code });

        var second = await hall.Use<AddEmployer>().HandleAsync(new NewEmployer("另一家") { CreditCode = Code }, hall.Clerk(), CancellationToken.None);

        Assert.Equal(("credit-code-taken", "CreditCode"), (second.Refusals[0].Code, second.Refusals[0].Field));
    }

    [Theory, OnSqlite]
    public async Task A_sign_without_an_address_cannot_be_verified_and_is_refused(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);

        var refused = await hall.Use<AddEmployer>().HandleAsync(new NewEmployer("老王烧烤") { KnownBySignOnly = true }, hall.Clerk(), CancellationToken.None);

        Assert.Equal("employer-address-missing", Assert.Single(refused.Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_keeps_what_was_and_the_employer_is_found_by_the_right_name(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = await AddedAsync(hall, new NewEmployer("老王烧烤") { KnownBySignOnly = true, Address = "南塘路8号" });

        var corrected = await CorrectAsync(hall, id, new NewEmployer("清源王记餐饮店") { Address = "南塘路8号" }, "看了营业执照", version: 1);

        Assert.True(corrected.Succeeded);
        Assert.Equal([id.Value.ToString()], await FoundAsync(hall, "王记"));
        await using var db = hall.Database.Read();
        var entries = await EventStore.ReadAsync(db, EmployerRegister.StreamOf(id), 0, 10, CancellationToken.None);
        Assert.Equal(["名称：老王烧烤 → 清源王记餐饮店", "核实：待核实 → 已登记"], entries[^1].Read<EmployerCorrected>().Changes);
    }

    [Theory]
    [InlineData("老王烧烤", "看了营业执照", 1, "nothing-changed")]
    [InlineData("清源王记餐饮店", " ", 1, "correction-reason-missing")]
    [InlineData("", "看了营业执照", 1, "employer-name-missing")]
    [InlineData("清源王记餐饮店", "看了营业执照", 7, "changed-meanwhile")]
    public async Task A_correction_that_cannot_be_made_says_why(string name, string reason, long version, string code)
    {
        await using var hall = await Hall.OpenAsync(Engine.Sqlite);
        var id = await AddedAsync(hall, new NewEmployer("老王烧烤"));

        var refused = await CorrectAsync(hall, id, new NewEmployer(name), reason, version);

        Assert.Equal(code, refused.Refusals[0].Code);
    }

    private static async Task<EmployerId> AddedAsync(Hall hall, NewEmployer employer) =>
        (await hall.Use<AddEmployer>().HandleAsync(employer, hall.Clerk(), CancellationToken.None)).Value;

    private static Task<Law.Results.Result<EmployerId>> CorrectAsync(Hall hall, EmployerId id, NewEmployer right, string reason, long version) =>
        hall.Use<CorrectEmployer>().HandleAsync(new EmployerCorrection(id, right, reason, version), hall.Clerk(), CancellationToken.None);

    private static async Task<IEnumerable<string>> FoundAsync(Hall hall, string typed) =>
        (await hall.Use<EmployerCandidates>().FindAsync(typed, new DateOnly(2026, 3, 2), CancellationToken.None)).Select(candidate => candidate.Value);
}
