using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Documents.MatterPapers;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Intake.TransferOut;
using OneWindow.Areas.Intake.TriageRoom.GiveOpinion;
using OneWindow.Areas.Intake.TriageRoom.RecallReferral;
using OneWindow.Areas.Intake.TriageRoom.RuleOnMatter;
using OneWindow.Areas.Intake.TriageRoom.SendToTriageRoom;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>The whole application on one engine, on 2 March 2026, with a clerk, the head of inspection and the triage officer.</summary>
internal sealed class TriageOffice : IAsyncDisposable
{
    private readonly TestApplication _application;
    private readonly TestDatabase? _postgres;
    private ActionContext _head = null!;

    private TriageOffice(TestApplication application, TestDatabase? postgres) => (_application, _postgres) = (application, postgres);

    public ActionContext Clerk { get; private set; } = null!;

    public ActionContext Officer { get; private set; } = null!;

    public HttpClient OfficerClient { get; private set; } = null!;

    public static async Task<TriageOffice> OpenAsync(Engine engine)
    {
        var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        var application = await TestApplication.StartAsync(
            postgres?.Settings.PostgresConnectionString, configure: builder => builder.Services.AddSingleton<TimeProvider>(new FixedTime()));
        var office = new TriageOffice(application, postgres);
        (_, office.Clerk) = await application.SignInPersonAsync(Posts.WindowClerk, name: "周敏");
        (_, office._head) = await application.SignInPersonAsync(Posts.InspectionHead, "inspection-first", "李国安");
        (office.OfficerClient, office.Officer) = await application.SignInPersonAsync(Posts.TriageOfficer, name: "沈一鸣");
        return office;
    }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = _application.CreateScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<MatterId> RegisteredAsync() =>
        (await WithAsync((RegisterMatter register) => register.HandleAsync(Hall.WageComplaint(), Clerk, default))).Value.Id;

    public async Task<ReferralId> SendAsync(MatterId matter, string question) =>
        (await WithAsync((SendToTriageRoom send) => send.HandleAsync(new(matter, question, "两家说法不一。", null), Clerk, default))).Value;

    public async Task RecallAsync(ReferralId referral) => Assert.True((await WithAsync(
        (RecallReferral recall) => recall.HandleAsync(new(referral, "来访人补了合同", null), Clerk, default))).Succeeded);

    /// <summary>Inspection speaks, the two others do not, and the officer rules that another body is competent.</summary>
    public async Task RuleOutsideAsync(ReferralId referral)
    {
        Assert.True((await WithAsync(
            (GiveOpinion give) => give.HandleAsync(new(referral, "outside-powers", "自己雇人，是工程款。"), _head, default))).Succeeded);
        var ruling = new MatterRuled(referral, RulingKind.OutsidePowers, "承揽关系。", null)
        {
            CompetentBody = "清源市住房和城乡建设局，广济路1号", WithoutBodies = "三家当面会商，意见一致。",
        };
        Assert.True((await WithAsync((RuleOnMatter rule) => rule.HandleAsync(ruling, Officer, default))).Succeeded);
    }

    public Task<Result<MatterState>> TransferAsync(MatterId matter, string replyBy) => WithAsync((TransferOut transfer) => transfer.HandleAsync(
        new MatterTransferred(matter, "清源市住房和城乡建设局，广济路1号，电话 0990-6015501", "登记表 1 份\n工资条照片 3 份", null) { ReplyBy = replyBy }, Clerk, default));

    /// <summary>The names of the papers of a matter, in the order of its list.</summary>
    public Task<IReadOnlyList<string>> NamesAsync(MatterId matter) => WithAsync<MatterPapers, IReadOnlyList<string>>(async papers =>
        [.. (await papers.OfMatterAsync(matter, default)).Select(line => line.Name)]);

    /// <summary>The latest paper of a kind; null where the matter has none.</summary>
    public async Task<PaperSheet?> SheetAsync(MatterId matter, string kind) =>
        (await WithAsync((MatterPapers papers) => papers.FindAsync(matter, kind, Clerk, default)))?.Sheet;

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }
}
