using System.IO.Compression;
using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.DownloadDossier;
using OneWindow.Areas.Documents.KeepScan;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>卷宗下载: what is in the ZIP, what is named without a file, and what its list of hashes proves.</summary>
public sealed class DossierTests
{
    private const string Order = "劳动保障监察限期改正指令书";
    private static readonly byte[] Signed = [.. "%PDF-1.7 signed"u8];
    private static readonly byte[] Slip = [0xFF, 0xD8, 0xFF, 1, 2, 3];

    [Theory, OnSqlite, OnPostgres]
    public async Task The_dossier_holds_papers_scans_evidence_course_and_index_in_the_order_of_the_file(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await SignedAsync(world);
        await ScanAsync(world, order);
        await EvidenceAsync(world, EvidenceOwner.Of(id), "工资条.jpg");

        var files = await DossierOfAsync(world, id, world.By(Posts.LabourInspector));

        var number = (await world.StoredAsync(order)).Number;
        var drafts = (await world.KindsAsync(id, Areas.Documents.DocumentStatus.Draft)).Count;
        Assert.Equal(
        [
            "000 卷宗目录.docx", $"001 {Order} {number}.docx", $"002 {Order}（签字扫描件）.pdf",
            $"{3 + drafts:D3} 工资条.jpg", $"{4 + drafts:D3} 办理经过.docx", "校验清单.txt",
        ], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Signed, files[$"002 {Order}（签字扫描件）.pdf"]);
        Assert.Equal(Slip, files[$"{3 + drafts:D3} 工资条.jpg"]);
        Assert.Contains("足额支付2月工资", TextOf(files[$"001 {Order} {number}.docx"]), StringComparison.Ordinal);
        Assert.Contains("存入扫描件", TextOf(files[$"{4 + drafts:D3} 办理经过.docx"]), StringComparison.Ordinal);
        Assert.Contains("未签发", TextOf(files["000 卷宗目录.docx"]), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_list_of_hashes_names_every_other_file_and_says_which_is_not_what_was_kept(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await SignedAsync(world);
        await ScanAsync(world, order);
        var kept = Convert.ToHexStringLower(SHA256.HashData(Signed));
        var stored = Directory.GetFiles(world.Cases.Database.Settings.Evidence, kept, SearchOption.AllDirectories).Single();
        await File.WriteAllBytesAsync(stored, [.. "%PDF-1.7 forged"u8]);

        var files = await DossierOfAsync(world, id, world.By(Posts.LabourInspector));

        var lines = System.Text.Encoding.UTF8.GetString(files["校验清单.txt"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            files.Where(file => file.Key != "校验清单.txt").Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Value))}  {file.Key}").Order(StringComparer.Ordinal),
            lines.Where(line => line[0] != '#').Order(StringComparer.Ordinal));
        Assert.Contains($"# 下一个文件与收存时不同，收存时的校验值是 {kept}", lines);
    }

    [LibreOfficeFact]
    public async Task All_papers_come_as_one_PDF_besides_where_that_is_wanted()
    {
        await using var world = await PaperWorld.CreateAsync(Engine.Sqlite);
        var (id, _) = await SignedAsync(world);

        var files = await DossierOfAsync(world, id, world.By(Posts.LabourInspector), new PdfConverter(NullLogger<PdfConverter>.Instance));

        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(files["卷宗（全部文书）.pdf"][..5]), StringComparison.Ordinal);
        Assert.Contains("卷宗（全部文书）.pdf", System.Text.Encoding.UTF8.GetString(files["校验清单.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_PDF_fails_a_note_stands_in_its_place_and_everything_else_is_there()
    {
        await using var world = await PaperWorld.CreateAsync(Engine.Sqlite);
        var (id, _) = await SignedAsync(world);

        var files = await DossierOfAsync(world, id, world.By(Posts.LabourInspector), new PdfConverter(program: null, TimeSpan.FromSeconds(1), NullLogger<PdfConverter>.Instance));

        Assert.Contains("这次没有生成", System.Text.Encoding.UTF8.GetString(files["没有生成PDF.txt"]), StringComparison.Ordinal);
        Assert.Contains("000 卷宗目录.docx", files.Keys);
        Assert.Contains("校验清单.txt", files.Keys);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_void_paper_is_named_as_void_and_its_file_is_left_out(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, order) = await SignedAsync(world);
        Assert.True((await world.VoidAsync(order, world.By(Posts.InspectionHead), "金额有误")).Succeeded);

        var files = await DossierOfAsync(world, id, world.By(Posts.LabourInspector));

        var index = TextOf(files["000 卷宗目录.docx"]);
        Assert.Contains("作废：金额有误", index, StringComparison.Ordinal);
        Assert.Contains((await world.StoredAsync(order)).Number!, index, StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys, name => name.Contains(Order, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Evidence_that_is_gone_withdrawn_or_not_for_the_reader_is_named_with_the_reason(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var (id, _) = await SignedAsync(world);
        var matter = MatterId.New();
        await EvidenceAsync(world, EvidenceOwner.Of(matter), "聊天记录.jpg");
        await EvidenceAsync(world, EvidenceOwner.Of(id), "考勤表.jpg", "交错了");

        var read = await PlanAsync(world, id, matter, world.By(Posts.LabourInspector));
        var notForReader = await PlanAsync(world, id, matter, world.By(Posts.Archivist));
        Directory.Delete(world.Cases.Database.Settings.Evidence, recursive: true);
        var gone = await PlanAsync(world, id, matter, world.By(Posts.LabourInspector));

        Assert.Equal([(true, null), (false, "已撤回：交错了")], read);
        Assert.Equal([(false, "您的岗位不能查看，未附"), (false, "已撤回：交错了")], notForReader);
        Assert.Equal([(false, "原件没有找到，未附，请报告系统管理员"), (false, "已撤回：交错了")], gone);
    }

    private static async Task<IReadOnlyList<(bool HasFile, string? Remark)>> PlanAsync(PaperWorld world, CaseId id, MatterId matter, ActionContext by)
    {
        var file = await FileAsync(world, id, by) with { Matter = matter };
        var parts = await world.Cases.AskAsync<DossierPlan, IReadOnlyList<DossierPart>>(plan => plan.OfAsync(file, by, default));
        return [.. parts.Where(part => part.Name.EndsWith(".jpg", StringComparison.Ordinal)).Select(part => (part.File is not null, part.Remark))];
    }

    private static async Task<CaseFile> FileAsync(PaperWorld world, CaseId id, ActionContext by)
    {
        await using var db = world.Cases.Database.Read();
        return (await world.Cases.AskAsync<ICaseFiles, CaseFile?>(cases => cases.ReadAsync(db, id, by, default)))!;
    }

    /// <summary>The files of a dossier by name.</summary>
    /// <param name="converter">With what a PDF is made; null where none is wanted.</param>
    private static async Task<Dictionary<string, byte[]>> DossierOfAsync(PaperWorld world, CaseId id, ActionContext by, PdfConverter? converter = null)
    {
        var file = await FileAsync(world, id, by);
        using var written = new MemoryStream();
        using (converter)
        {
            await using var scope = world.Cases.Database.NewScope();
            var dossier = converter is null
                ? scope.ServiceProvider.GetRequiredService<WriteDossier>()
                : ActivatorUtilities.CreateInstance<WriteDossier>(scope.ServiceProvider, converter);
            await dossier.WriteAsync(written, file, converter is not null, by, default);
        }

        using var zip = new ZipArchive(written, ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var opened = entry.Open();
            opened.CopyTo(content);
            return content.ToArray();
        }, StringComparer.Ordinal);
    }

    private static string TextOf(byte[] word)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }

    private static async Task<(CaseId Case, DocumentId Order)> SignedAsync(PaperWorld world)
    {
        var (id, order) = await world.OrderedAsync();
        var head = world.By(Posts.InspectionHead);
        await world.FillAllAsync(order, head);
        Assert.True((await world.SignAsync(order, head)).Succeeded);
        return (id, order);
    }

    private static async Task ScanAsync(PaperWorld world, DocumentId paper)
    {
        using var arrived = await ArrivedAsync(world, Signed);
        Assert.True((await world.Cases.AskAsync<KeepScan, Result<Areas.Documents.ScanId>>(
            keep => keep.HandleAsync(new(paper, arrived), world.By(Posts.LabourInspector), default))).Succeeded);
    }

    private static async Task EvidenceAsync(PaperWorld world, EvidenceOwner owner, string name, string? withdrawn = null)
    {
        using var arrived = await ArrivedAsync(world, Slip);
        var stored = await world.Cases.AskAsync<EvidenceStore, StoredFile>(store => Task.FromResult(store.Keep(arrived)));
        var by = world.By(Posts.LabourInspector);
        await world.Cases.Database.Door.WriteAsync<int>(
            (db, _) =>
            {
                db.Add(new Evidence
                {
                    Id = EvidenceId.New(), MatterId = owner.Matter, CaseId = owner.Case, Hash = stored.Hash, Name = name, ContentType = "image/jpeg",
                    Size = stored.Length, AddedAt = by.At, AddedBy = by.Person, AddedAs = by.Appointment,
                    WithdrawnAt = withdrawn is null ? null : by.At, WithdrawnBecause = withdrawn,
                });
                return Task.FromResult<Result<int>>(0);
            },
            default);
    }

    private static async Task<ArrivingFile> ArrivedAsync(PaperWorld world, byte[] content) =>
        (await world.Cases.AskAsync<EvidenceStore, Result<ArrivingFile>>(store => store.ReceiveAsync(new MemoryStream(content), 1024, default))).Value;
}
