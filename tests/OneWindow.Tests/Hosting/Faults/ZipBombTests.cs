using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Parser;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting.Faults;

/// <summary>
/// Archives that unpack to 10 GB, handed in as evidence: kept as they came or refused, and never unpacked. Workbooks that are
/// imported have tests of their own; who opens archives at all, the architecture tests hold.
/// </summary>
public sealed class ZipBombTests
{
    public static TheoryData<Engine, string, string> Archives
    {
        get
        {
            var all = new TheoryData<Engine, string, string>();
            foreach (var engine in new[] { Engine.Sqlite, Engine.Postgres })
            {
                all.Add(engine, "工资约定.docx", "word/document.xml");
                all.Add(engine, "考勤表.xlsx", "xl/sharedStrings.xml");
                all.Add(engine, "聊天记录.zip", "all.txt");
            }

            return all;
        }
    }

    [Theory, MemberData(nameof(Archives))]
    public async Task A_bomb_among_the_evidence_is_kept_byte_for_byte_and_goes_out_as_it_came(Engine engine, string name, string part)
    {
        var bomb = ZipBomb.TenGigabytes(part);
        Assert.Equal(10L * 1024 * 1024 * 1024, Unpacked(bomb));
        await using var hall = await StaffHall.OpenAsync(engine);
        var clerk = await hall.Application.SignInAsAsync(Posts.WindowClerk);
        var inspector = await hall.Application.SignInAsAsync(Posts.LabourInspector, "inspection-first");
        var @case = await CaseAsync(clerk);

        var added = await (await PostedForm.OpenAsync(clerk, $"{@case}/add-evidence", "evidence"))
            .With("Form.Kind", "electronicdata").With("Form.Origin", "employer").WithFile("Form.Files", name, bomb).SendAsync();
        var row = new HtmlParser().ParseDocument(await clerk.GetStringAsync(added.Headers.Location)).QuerySelector("#evidence tbody tr")!;
        var file = await clerk.GetAsync(row.QuerySelector("a.ow-title")!.GetAttribute("href"));
        var taking = await (await PostedForm.OpenAsync(inspector, $"{@case}/dossier", "dossier")).With("Form.Reason", "送审").SendAsync();
        using var dossier = new ZipArchive(await (await inspector.GetAsync(taking.Headers.Location)).Content.ReadAsStreamAsync(), ZipArchiveMode.Read);

        Assert.Equal(HttpStatusCode.Found, added.StatusCode);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(bomb, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(bomb.Length, dossier.Entries.Single(entry => entry.FullName.EndsWith(name, StringComparison.Ordinal)).Length);
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(hall.Application.DataFolder, "evidence"), "*", SearchOption.AllDirectories));
        Assert.Equal(bomb.Length, new FileInfo(kept).Length);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_bomb_under_the_name_of_a_photo_is_refused_and_nothing_of_it_stays(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var clerk = await hall.Application.SignInAsAsync(Posts.WindowClerk);

        var answer = await (await PostedForm.OpenAsync(clerk, "/matters/new", "register")).With("Form.Act", "upload")
            .WithFile("Form.Files", "照片.jpg", ZipBomb.TenGigabytes("word/document.xml")).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("内容和扩展名不符", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.GetFiles(hall.Application.DataFolder, "*", SearchOption.AllDirectories), file => file.Contains("evidence", StringComparison.Ordinal));
    }

    private static long Unpacked(byte[] bomb)
    {
        using var zip = new ZipArchive(new MemoryStream(bomb), ZipArchiveMode.Read);
        return zip.Entries.Sum(entry => entry.Length);
    }

    /// <summary>The address of a complaint that inspection has accepted.</summary>
    private static async Task<string> CaseAsync(HttpClient clerk)
    {
        var answer = await (await PostedForm.OpenAsync(clerk, "/matters/new", "register"))
            .With("Form.Parties[0].Name", "吴秀兰").With("Form.Parties[0].Telephone", "13800136613")
            .With("Form.EmployerQuery", "鑫荷餐饮").With("Form.WorkDivision", "990103").With("Form.Narrative", "7月工资没发。")
            .With("Form.Claims[0].Type", "wage-arrears").With("Form.Channels", "inspection").With("Form.Act", "register").SendAsync();
        var matter = answer.Headers.Location!.OriginalString;
        await (await PostedForm.OpenAsync(clerk, $"{matter}/accept/inspection", "accept")).SendAsync();
        return new HtmlParser().ParseDocument(await clerk.GetStringAsync(matter)).QuerySelector("#cases a")!.GetAttribute("href")!;
    }
}
