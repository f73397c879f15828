using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.Batches;
using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.DownloadDossier;
using OneWindow.Areas.Documents.DraftPapers;
using OneWindow.Areas.Documents.FillBlanks;
using OneWindow.Areas.Documents.KeepScan;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.ReissuePaper;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Areas.Documents.SignPapers;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Areas.Documents.TakeUpPaper;
using OneWindow.Areas.Documents.VoidPaper;
using OneWindow.Areas.Documents.WaitingPapers;
using OneWindow.Areas.Documents.WithdrawScan;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.ReadMatter;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;

namespace OneWindow.Tests.Documents;

/// <summary>A case world whose papers are real: drafted by its steps, filled, signed and served.</summary>
internal sealed class PaperWorld(CaseWorld cases) : IAsyncDisposable
{
    public CaseWorld Cases => cases;

    public static async Task<PaperWorld> CreateAsync(Engine engine) => new(await CaseWorld.CreateAsync(engine, services =>
    {
        services.AddSingleton<DraftPapers>();
        services.AddSingleton<IDraftPapers>(provider => provider.GetRequiredService<DraftPapers>());
        services.AddScoped<UnitDirectory>();
        services.AddScoped<IssuingUnit>();
        services.AddScoped<WindowDirectory>();
        services.AddSingleton<MatterEvents>();
        services.AddSingleton<IMatterFiles, MatterFiles>();
        services.AddScoped<OfficeValues>();
        services.AddScoped<ReadSources>();
        services.AddSingleton<KeptBlanks>();
        services.AddScoped<PaperRecord>();
        services.AddScoped<PaperReader>();
        services.AddScoped<PaperNumbers>();
        services.AddScoped<SignPaper>();
        services.AddScoped<PaperBatches>();
        services.AddScoped<IPaperBatches>(provider => provider.GetRequiredService<PaperBatches>());
        services.AddScoped<ICasePapers, Areas.Documents.ListPapers.CasePapers>();
        services.AddScoped<Areas.Cases.ServePapers.PapersToServe>();
        services.AddScoped<Areas.Cases.ServePapers.CheckServices>();
        services.AddScoped<IPartyServices, Areas.Cases.ServePapers.PartyServices>();
        services.AddScoped<Areas.Employers.Contracts.EmployerDirectory>();
        services.AddScoped<Areas.Cases.ServePapers.ServePapers>();
        services.AddScoped<SignPapers>();
        services.AddScoped<PreviewSigning>();
        services.AddScoped<FillBlanks>();
        services.AddScoped<VoidPaper>();
        services.AddScoped<ReissuePaper>();
        services.AddScoped<TakeUpPaper>();
        services.AddScoped<ICaseRecord, Areas.Cases.RecordNote.RecordNote>();
        services.AddScoped<KeepScan>();
        services.AddScoped<WithdrawScan>();
        services.AddScoped<ICaseDirectory, Areas.Cases.ReadCase.CaseDirectory>();
        services.AddScoped<WaitingPapers>();
        services.AddSingleton<CaseDisclosures>();
        services.AddScoped<CaseCourse>();
        services.AddScoped<Areas.Cases.ShowCase.ShowCase>();
        services.AddScoped<EvidenceLists>();
        services.AddSingleton<Areas.Documents.Rendering.PdfConverter>();
        services.AddScoped<DossierPlan>();
        services.AddScoped<WriteDossier>();
        services.AddScoped<DownloadDossier>();
    }));

    /// <summary>The latest paper of a kind in a case.</summary>
    public async Task<DocumentId> PaperAsync(CaseId id, string kind)
    {
        await using var db = cases.Database.Read();
        return await db.Set<Document>().Where(document => document.CaseId == id && document.Kind == kind)
            .OrderByDescending(document => document.Id).Select(document => document.Id).FirstAsync();
    }

    public async Task<PaperSheet?> SheetAsync(DocumentId id, ActionContext by)
    {
        await using var db = cases.Database.Read();
        return await cases.AskAsync<PaperReader, PaperSheet?>(reader => reader.FindAsync(db, id, by, default));
    }

    public async Task<Document> StoredAsync(DocumentId id)
    {
        await using var db = cases.Database.Read();
        return await db.Set<Document>().SingleAsync(document => document.Id == id);
    }

    public Task<Result<int>> FillAsync(DocumentId id, ActionContext by, params (string Path, string Text)[] typed) =>
        cases.AskAsync<FillBlanks, Result<int>>(fill => fill.HandleAsync(
            new FillBlanksCommand(id, typed.ToDictionary(one => one.Path, one => one.Text), null), by, default));

    /// <summary>Fills every blank that signing requires with an invented value of its kind.</summary>
    public async Task FillAllAsync(DocumentId id, ActionContext by)
    {
        for (var round = 0; round < 2; round++)
        {
            var sheet = (await SheetAsync(id, by))!;
            var result = await FillAsync(id, by, [.. sheet.Blanks.Where(blank => blank.IsRequired).Select(blank => (blank.Path, Sample(blank, by.Today)))]);
            Assert.True(result.Succeeded, string.Join('；', result.Succeeded ? [] : result.Refusals.Select(refusal => refusal.Message)));
        }
    }

    public Task<Result<SignedPaper>> SignAsync(DocumentId id, ActionContext by) =>
        cases.AskAsync<SignPaper, Result<SignedPaper>>(sign => sign.HandleAsync(new SignPaperCommand(id, null), by, default));

    public Task<Result<string>> VoidAsync(DocumentId id, ActionContext by, string? reason) =>
        cases.AskAsync<VoidPaper, Result<string>>(annul => annul.HandleAsync(new VoidPaperCommand(id, reason, null), by, default));

    public Task<Result<DocumentId>> ReissueAsync(DocumentId id, ActionContext by) =>
        cases.AskAsync<ReissuePaper, Result<DocumentId>>(copy => copy.HandleAsync(new ReissuePaperCommand(id), by, default));

    /// <summary>A case whose order to correct is drafted, and the draft.</summary>
    public async Task<(CaseId Case, DocumentId Order)> OrderedAsync(string on = "2026-03-10")
    {
        var id = await cases.InvestigatingAsync("2026-03-02");
        await cases.DoAsync(id, on, Posts.LabourInspector, "record-interview",
            ("interviewed", "孙宏，负责人"), ("interview-began", on + " 9:30"), ("interview-place", "监察支队"), ("certificates-shown", "yes"), ("interview-text", "问：工资发到哪个月？\n答：发到1月。"));
        await cases.DoAsync(id, on, Posts.LabourInspector, "conclude",
            ("findings", "经查，拖欠五名工人2月工资69000元。"), ("owed", "69000"), ("proposal", "责令限期支付"), ("evidence-found", "工资表\n询问笔录"),
            ("violated", "《中华人民共和国劳动法》第五十条"), ("handling-basis", "《劳动保障监察条例》第二十六条"), ("employer-statement", "承认拖欠"));
        await cases.DoAsync(id, on, Posts.InspectionHead, "order-correction", ("order", "足额支付2月工资"), ("correct-by", "2026-03-25"), ("opinion", "同意"));
        return (id, await PaperAsync(id, "D-INS-15"));
    }

    /// <summary>A case whose order was signed, served and obeyed; every other paper is still a draft.</summary>
    public async Task<CaseId> CorrectedAsync()
    {
        var (id, order) = await OrderedAsync();
        var head = By(Posts.InspectionHead);
        await FillAllAsync(order, head);
        Assert.True((await SignAsync(order, head)).Succeeded);
        await ServeAsync(id, "2026-03-11");
        await cases.DoAsync(id, "2026-03-12", Posts.LabourInspector, "verify-correction",
            ("correction-manner", "bank-records"), ("correction", "五人均已收到工资。"), ("correction-proof", "银行代发回单\n收款确认书"),
            ("recovered", "69000"), ("officer-opinion", "已改正，建议结案。"));
        return id;
    }

    /// <summary>Records that the latest paper was handed to its recipient.</summary>
    public async Task ServeAsync(CaseId id, string on)
    {
        string run;
        await using (var db = cases.Database.Read())
        {
            run = (await db.Set<Case>().SingleAsync(one => one.Id == id)).Standing.Tracks.Last(run => run.Track == "service").Id;
        }

        var served = await cases.TryAsync(id, on, Posts.LabourInspector, "serve", run, null,
            ("service-method", "direct"), ("served-on", on), ("receiver", "孙宏"), ("service-proof", "回证1号"));
        Assert.True(served.Succeeded);
    }

    /// <summary>The titles of what waits for somebody, in the order of the list.</summary>
    public async Task<IReadOnlyList<WaitingPaper>> WaitingAsync(ActionContext by) =>
        await cases.AskAsync<WaitingPapers, IReadOnlyList<WaitingPaper>>(waiting => waiting.OfAsync(by, default));

    public Task<int> CountAsync(ActionContext by) => cases.AskAsync<WaitingPapers, int>(waiting => waiting.CountAsync(by, default));

    /// <summary>The kinds of the case's papers of a status, in the order of the catalogue.</summary>
    public async Task<IReadOnlyList<string>> KindsAsync(CaseId id, DocumentStatus status)
    {
        await using var db = cases.Database.Read();
        return [.. (await db.Set<Document>().Where(document => document.CaseId == id && document.Status == status).Select(document => document.Kind).ToListAsync()).Order(StringComparer.Ordinal)];
    }

    public ActionContext By(Post post) => cases.By(post);

    public ValueTask DisposeAsync() => cases.DisposeAsync();

    private static string Sample(FillableBlank blank, DateOnly today) => blank.Style switch
    {
        ValueStyle.LongDate => today.AddDays(10).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ValueStyle.LongTime => today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + " 9:30",
        ValueStyle.Money or ValueStyle.CapitalMoney or ValueStyle.MoneyWithCapitals => "69000",
        _ when blank.Path.EndsWith("violated", StringComparison.Ordinal) => "《中华人民共和国劳动法》第五十条",
        _ when blank.Path.EndsWith("basis", StringComparison.Ordinal) => "《劳动保障监察条例》第二十六条",
        _ when blank.Path == "employer.name" => "清源某餐饮有限公司",
        _ => $"（{blank.Name}）",
    };
}
