using System.Text;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.ImportMatters;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Intake;

public sealed class ImportingTests
{
    private const string Sheet = """
        工单号,标题,内容,来件时间,来电人,联系电话
        1001,工资没发,"三个月工资没发，
        老板不接电话",2026-02-27 10:00:00,张三,13800000001
        1002,,,2026-02-27,,
        1003,路灯不亮,小区路灯坏了一个月,2026-02-27,,
        1004,问一下,失业以后可以领多久的补助,2026-02-27,,

        1005,拖欠工资,拖欠工资两万元,哪天忘了,,
        1006,拖欠工资,拖欠工资两万元,2026-02-27,,123
        """;

    [Theory, OnSqlite, OnPostgres]
    public async Task Good_rows_are_taken_and_bad_ones_come_back_with_their_line_and_reason(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);

        var summary = await ImportAsync(hall, Sheet, new UTF8Encoding(true));

        Assert.Equal((6, 1, 1, 0), (summary.Rows, summary.Matters, summary.Consultations, summary.AlreadyThere));
        Assert.Equal(
            [(4, "1002", "空内容"), (5, "1003", "不属于劳动保障"), (8, "1005", "时间有误"), (9, "1006", "内容有误")],
            summary.NotTaken.Select(row => (row.Line, row.Reference!, row.Kind)));
        await using var db = hall.Database.Read();
        var matter = await db.Set<Matter>().SingleAsync(row => row.SourceReference == "1001");
        Assert.Equal((MatterState.Registered, IntakeSource.Hotline12345, SubmissionKind.Complaint), (matter.State, matter.Source, matter.Kind));
        Assert.Equal(PayClaims.WageArrears.Code, (await db.Set<SuggestedClaim>().FirstAsync(row => row.MatterId == matter.Id)).Type);
        Assert.Empty(await db.Set<Claim>().ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Imported_again_nothing_is_registered_twice(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        await ImportAsync(hall, Sheet, Encoding.UTF8);

        var again = await ImportAsync(hall, Sheet, Encoding.UTF8);

        Assert.Equal((0, 0, 2), (again.Matters, again.Consultations, again.AlreadyThere));
    }

    [Theory, OnSqlite]
    public async Task Rows_without_a_number_are_known_by_what_they_say(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        const string sheet = "内容\n拖欠我三个月工资\n拖欠我三个月工资\n拖欠我四个月工资";

        var summary = await ImportAsync(hall, sheet, Encoding.UTF8);

        Assert.Equal((2, 1), (summary.Matters, summary.AlreadyThere));
    }

    [Theory, OnSqlite]
    public async Task A_sheet_in_the_encoding_of_old_offices_is_read(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        var summary = await ImportAsync(hall, Sheet, Encoding.GetEncoding("GB18030"));

        Assert.Equal(1, summary.Matters);
    }

    [Theory, OnSqlite]
    public async Task A_sheet_without_a_narrative_says_which_columns_it_has(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);

        var refused = await Assert.ThrowsAsync<SheetException>(() => ImportAsync(hall, "编号,备注\n1,无", Encoding.UTF8));

        Assert.Contains("编号、备注", refused.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task A_column_can_be_mapped_by_hand(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);

        var summary = await ImportAsync(hall, "编号,备注\n1,拖欠工资", Encoding.UTF8, new() { ["备注"] = "narrative" });

        Assert.Equal(1, summary.Matters);
    }

    private static async Task<ImportSummary> ImportAsync(Hall hall, string sheet, Encoding encoding, Dictionary<string, string>? columns = null)
    {
        var file = Path.Combine(hall.Database.Settings.Folder, $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(file, sheet, encoding);
        return await hall.Use<ImportMatters>().HandleAsync(
            new SheetToImport(file, IntakeSource.Hotline12345, columns ?? []), CancellationToken.None);
    }
}
