using System.Net;
using System.Text.RegularExpressions;
using OneWindow.Areas.Intake.ImportMatters;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.UploadSheet;
using OneWindow.Hosting.Web.Files;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>The sheet of an office without a line, or of days on which it was broken.</summary>
public sealed class SheetTests
{
    private static readonly Line Line = WageArrearsCluePlatform.Declared;

    [Theory, OnSqlite, OnPostgres]
    public async Task After_the_line_itself_the_sheet_registers_what_is_new_and_no_more(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        await LineWorld.SendAsync(await world.SenderAsync(Line), Line, Enumerable.Range(0, 4).Select(index => world.Good(Line, index)));
        var rows = Enumerable.Range(0, 10).Select(index => world.Message(Line, index)).ToList();
        rows[9]["reporterMobile"] = "123";

        var first = await UploadAsync(world, TemplateSheet.Of(Line, rows));
        var again = await UploadAsync(world, TemplateSheet.Of(Line, rows));

        // Ten rows: four known by the line, one broken, five new.
        Assert.Contains("已读 10 行", first, StringComparison.Ordinal);
        Assert.Contains("5 件", first, StringComparison.Ordinal);
        Assert.Equal(9, await world.MattersAsync(Line));
        Assert.Contains("0 件", again, StringComparison.Ordinal);
        var states = await world.StatesAsync(Line);
        Assert.Equal((9, 1, 14), (states[ArrivalState.Registered], states[ArrivalState.Waiting], states[ArrivalState.Known]));
        var known = await LineWorld.SendAsync(await world.SenderAsync(Line, "后来接通的平台"), Line, world.Good(Line, 8));
        Assert.Equal("known", known[0].State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Looked_at_first_it_tells_what_would_become_of_each_row_and_keeps_nothing(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        await LineWorld.SendAsync(await world.SenderAsync(Line), Line, world.Good(Line, 0), world.Good(Line, 1));
        var rows = Enumerable.Range(0, 101).Select(index => world.Message(Line, index)).ToList();
        rows[5]["reporterMobile"] = "1390013661";

        // One order stands twice in the sheet, in another batch of a hundred: rows 2 to 102, and 103.
        rows.Add(world.Message(Line, 7));
        var looked = await UploadAsync(world, TemplateSheet.Of(Line, rows), look: true);
        Assert.Equal((2, 2), (await world.MattersAsync(Line), (await world.StatesAsync(Line)).Values.Sum()));
        var taken = await UploadAsync(world, TemplateSheet.Of(Line, rows));

        // 102 rows: two known by the line, one twice, one broken, 98 new.
        Assert.Contains("先看 102 行，还没有登记", looked, StringComparison.Ordinal);
        Assert.Contains("手机号应为 11 位", looked, StringComparison.Ordinal);
        Assert.Equal((98, 3, 1), Counts(looked, "会新登记"));
        Assert.Equal((98, 3, 1), Counts(taken, "新登记"));
        Assert.Equal(100, await world.MattersAsync(Line));
    }

    [Theory, OnSqlite]
    public async Task The_template_has_every_column_and_says_how_to_fill_it(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        foreach (var line in DeclaredLines.All)
        {
            var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
            try
            {
                await File.WriteAllBytesAsync(file, await (await world.HallAsync()).GetByteArrayAsync(LineRoutes.Template(line)));
                Assert.Equal(line.Fields.Select(field => field.Heading), Assert.Single(SheetReader.Read(file)).Cells);
            }
            finally
            {
                File.Delete(file);
            }
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await world.HallAsync()).GetAsync("/lines/sheet/no-such-line.xlsx")).StatusCode);
    }

    [Theory, OnSqlite]
    public async Task A_sheet_that_is_none_is_refused_in_words(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);

        Assert.Contains("打不开", await UploadAsync(world, "这不是表格"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("这几列，请用本线路的模板", await UploadAsync(world, Workbook.Of(new WorkbookSheet("表", [["姓名", "电话"], ["张三", "1"]]))), StringComparison.Ordinal);
        Assert.Contains("只有表头", await UploadAsync(world, TemplateSheet.Of(Line, [])), StringComparison.Ordinal);
        Assert.Contains("请选哪条线路", await UploadAsync(world, TemplateSheet.Of(Line, []), line: ""), StringComparison.Ordinal);
        Assert.Contains("请选表格", await UploadAsync(world, file: null), StringComparison.Ordinal);
        Assert.Equal(0, await world.MattersAsync(Line));
    }

    /// <summary>New, known and waiting, as the page counts them.</summary>
    private static (int New, int Known, int Waiting) Counts(string page, string heading) =>
        (Count(page, heading), Count(page, "先前已登记或者已收到"), Count(page, "待处理"));

    private static int Count(string page, string label) =>
        int.Parse(Regex.Match(page, label + @"\s*(\d+) 件", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> UploadAsync(LineWorld world, byte[]? file, string line = "wage-arrears-clues", bool look = false)
    {
        var form = (await PostedForm.OpenAsync(await world.HallAsync(), "/lines/sheet", "sheet")).With("Form.Line", line);
        form = look ? form.With("Form.Look", "true") : form;
        using var answer = await (file is null ? form : form.WithFile("Form.File", "来件.xlsx", file)).SendAsync();
        return (await FormClient.ParseAsync(answer)).Body!.TextContent;
    }
}
