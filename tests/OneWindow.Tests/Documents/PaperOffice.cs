using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.FillBlanks;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>One application with an inspector and a clerk.</summary>
public sealed class PaperOffice : IAsyncLifetime
{
    private ActionContext _inspector = null!;
    private ActionContext _clerk = null!;

    public TestApplication Application { get; private set; } = null!;

    public HttpClient Inspector { get; private set; } = null!;

    public HttpClient Clerk { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Application = await TestApplication.StartAsync();
        (Inspector, _inspector) = await Application.SignInPersonAsync(Posts.LabourInspector, "inspection-first", "陈立群");
        (Clerk, _clerk) = await Application.SignInPersonAsync(Posts.WindowClerk);
    }

    public async Task DisposeAsync() => await Application.DisposeAsync();

    /// <summary>The address of the registration form of a case that has just come in; nobody named its employer.</summary>
    public async Task<string> OpenedAsync()
    {
        await using var scope = Application.CreateScope();
        var open = scope.ServiceProvider.GetRequiredService<IOpenCase>();
        var facts = new Dictionary<string, string>
        {
            ["submission"] = "complaint", ["received-on"] = _inspector.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["act"] = "拖欠五名工人工资",
        };
        var opening = new CaseOpening("inspection", "清源某餐饮公司拖欠工资案", _inspector.Unit, facts);
        var opened = await scope.ServiceProvider.GetRequiredService<WriteDoor>().WriteAsync<CaseId>((db, cancel) => open.InAsync(db, opening, _inspector, cancel), default);
        var paper = await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Document>().Where(document => document.CaseId == opened.Value).Select(document => document.Id).SingleAsync();
        return DocumentRoutes.Of(paper);
    }

    /// <summary>The address of a notice to complete a complaint, signed and numbered, not served yet.</summary>
    public async Task<string> NumberedAsync()
    {
        var notice = await FilledAsync();
        await using var scope = Application.CreateScope();
        var sign = scope.ServiceProvider.GetRequiredService<SignPaper>();
        Assert.True((await sign.HandleAsync(new(new DocumentId(Guid.Parse(notice.Split('/')[^1])), null), _inspector, default)).Succeeded);
        return notice;
    }

    /// <summary>The address of a notice to complete a complaint, with nothing left to fill in.</summary>
    public async Task<string> FilledAsync()
    {
        await using var scope = Application.CreateScope();
        var (services, db) = (scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<OneWindowDb>());
        var opened = new DocumentId(Guid.Parse((await OpenedAsync()).Split('/')[^1]));
        var @case = await db.Set<Document>().Where(document => document.Id == opened).Select(document => document.CaseId!.Value).SingleAsync();
        var typed = new Dictionary<string, string>
        {
            ["missing"] = "工资约定的证据", ["complete-by"] = _inspector.Today.AddDays(10).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        var asked = await services.GetRequiredService<TakeStep>().HandleAsync(new(@case, "ask-completion", null, typed, null), _inspector, default);
        Assert.True(asked.Succeeded);
        var notice = await db.Set<Document>().Where(document => document.CaseId == @case && document.Kind == "D-INS-02").Select(document => document.Id).SingleAsync();
        await FillAsync(services, notice);
        // With the name of the person came the question of the address.
        await FillAsync(services, notice);
        return DocumentRoutes.Of(notice);
    }

    private async Task FillAsync(IServiceProvider services, DocumentId paper)
    {
        var sheet = await services.GetRequiredService<PaperReader>().FindAsync(services.GetRequiredService<OneWindowDb>(), paper, _inspector, default);
        var blanks = sheet!.Blanks.Where(blank => blank.IsRequired).ToDictionary(blank => blank.Path, blank => $"（{blank.Name}）", StringComparer.Ordinal);
        Assert.True((await services.GetRequiredService<FillBlanks>().HandleAsync(new(paper, blanks, null), _inspector, default)).Succeeded);
    }

    /// <summary>The address of a matter registered at the window.</summary>
    public async Task<string> RegisteredAsync(MatterToRegister? matter = null)
    {
        await using var scope = Application.CreateScope();
        var registered = await scope.ServiceProvider.GetRequiredService<RegisterMatter>().HandleAsync(matter ?? Hall.WageComplaint(), _clerk, default);
        return $"/matters/{registered.Value.Id.Value:D}";
    }

    public async Task<IReadOnlyList<string>> RecordOf(string paper)
    {
        await using var scope = Application.CreateScope();
        var stream = new EventStream("document", Guid.Parse(paper.Split('/')[^1]));
        return [.. (await EventStore.ReadAsync(scope.ServiceProvider.GetRequiredService<OneWindowDb>(), stream, 0, 50, default)).Select(entry => entry.Kind)];
    }
}
