using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.DirectClerksWork;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Intake.Api;

/// <summary>The routes of matters: who may, what they do, and an example of each.</summary>
internal static class IntakeApi
{
    private const string One = $"{IntakeRoutes.Api}/{{matter:guid}}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        MapReading(routes);
        MapActs(routes);
        MapDirecting(routes);
        TriageApi.Map(routes);
    }

    private static void MapReading(IEndpointRouteBuilder routes)
    {
        routes.MapPost(IntakeRoutes.Api, MatterEndpoints.RegisterAsync).RequirePost(IntakePosts.Registrars).OpenTo(ApiScope.WriteMatters).DoneOnce()
            .Tells(
                "登记诉求",
                "一次写全来源、当事人、诉求和证据。证据先上传，这里写校验值；有一件没有传来就不登记。当即编号、给出查询码，并按规则给出分流建议。同一来源的同一编号、同一人对同一单位的在办诉求不重复登记（409）。")
            .Example(MatterExamples.Request, MatterExamples.Receipt);
        routes.MapGet(IntakeRoutes.Api, FindMattersEndpoint.ListAsync).RequirePost(IntakePosts.Readers).OpenTo(ApiScope.ReadMatters)
            .Tells("查找诉求", "登记台账，最近登记的在前，按页给出；text 找编号、单位、姓名，state、source 是代码，from、to 是登记日期。清单里没有姓名。")
            .Example(null, new PageOf<MatterListed>([FindMattersEndpoint.Example], "20261014.01980000000070008000000000000001"), ("limit", "5"));
        routes.MapPost($"{One}/evidence", EvidenceEndpoint.AddAsync).RequirePost(IntakePosts.Takers).OpenTo(ApiScope.WriteMatters)
            .Accepts<byte[]>("application/octet-stream")
            .Tells(
                "上传证据",
                "请求体就是文件，一次一个；同一内容再传不重复保存。可以先用自己生成的诉求标识上传，再用同一标识登记诉求，并在 evidence 里写校验值（SHA-256）。")
            .Example(
                MatterExamples.File, new EvidenceAnswer(ApiSamples.Evidence, MatterExamples.Slip, SameAs: null),
                ("name", "工资条.txt"), ("kind", "documentary"), ("origin", "worker"), ("note", "1 月到 3 月的工资条"));
        routes.MapGet(One, MatterEndpoints.ShowAsync).RequirePost(IntakePosts.Readers).OpenTo(ApiScope.ReadMatters).GivesVersion()
            .Tells("查阅诉求", "一件诉求的现状、各项诉求、每条途径的建议和依据、相关案件。证件号码、电话不给出，叙述中的号码遮住。")
            .Example(null, MatterExamples.Detail);
    }

    private static void MapActs(IEndpointRouteBuilder routes)
    {
        routes.MapPost($"{One}/choices", MatterEndpoints.ChooseAsync).RequirePost(IntakePosts.Registrars).OpenTo(ApiScope.WriteMatters).ExpectsVersion()
            .Tells("选定途径", "给每项诉求选一条途径。来访人自己选的，不排除的都可以选；工作人员代选而与建议不同的，要写理由。")
            .DoneOnce().Example(new ChoicesRequest([new(ApiSamples.Claim, "mediation")], ByOfficer: false, Reason: null, Version: null), new StateAnswer("guided"));
        routes.MapPost($"{One}/cases", EndingEndpoints.AcceptAsync).RequirePost(IntakePosts.Guides).OpenTo(ApiScope.WriteMatters).ExpectsVersion().DoneOnce()
            .Tells(
                "交承办单位办理",
                "选了同一途径的各项诉求一并立成案件，交承办单位。unit 写本地配置中的单位代码，不写的交工作地的承办单位；input 填程序要问而诉求里没有的事实。")
            .Example(MatterExamples.Mediation, new CaseOpened(ApiSamples.Case));
        routes.MapPost($"{One}/guidance", EndingEndpoints.GuideAsync).RequirePost(IntakePosts.Guides).OpenTo(ApiScope.WriteMatters).ExpectsVersion().DoneOnce()
            .Tells("引导到其他途径", "不在这里立案的途径，记下告知了来访人去哪里办、电话多少。")
            .Example(
                new GuidanceRequest("petition", "市信访局接待大厅，电话 0379-12345678", Version: null), new StateAnswer("guided"),
                ("matter", ApiSamples.GuidedMatter.ToString()));
        routes.MapPost($"{One}/answer", EndingEndpoints.AnswerAsync).RequirePost(IntakePosts.Guides).OpenTo(ApiScope.WriteMatters).ExpectsVersion().DoneOnce()
            .Tells("答复咨询", "没有诉求的咨询，写明答复后办结。")
            .Example(
                new ReasonRequest("试用期也应当支付工资，不得低于本单位相同岗位最低档工资的百分之八十。", Version: null), new StateAnswer("answered"),
                ("matter", ApiSamples.Consultation.ToString()));
        routes.MapPost($"{One}/withdrawal", EndingEndpoints.WithdrawAsync).RequirePost(IntakePosts.Guides).OpenTo(ApiScope.WriteMatters).ExpectsVersion().DoneOnce()
            .Tells("撤回诉求", "来访人不再要求办理的，写明理由撤回；已经进入案件的，在案件中办理。")
            .Example(
                new ReasonRequest("单位已经付清工资。", Version: null), new StateAnswer("withdrawn"), ("matter", ApiSamples.WithdrawnMatter.ToString()));
    }

    private static void MapDirecting(IEndpointRouteBuilder routes)
    {
        routes.MapPost($"{One}/direct", DirectEndpoint.DirectAsync).RequirePost(PostCodes.HallLead).ExpectsVersion()
            .Tells("指派到窗口", "大厅负责人把一件等待办理的诉求指派到今天有人的窗口，由那里的人跟进。")
            .Example(new DirectionRequest(ApiSamples.Window, "原窗口今天没有人。", Version: null), new StateAnswer("triaged"));
        routes.MapPost(IntakeRoutes.Api + "/directions", DirectEndpoint.DirectWorkAsync).RequirePost(PostCodes.HallLead)
            .Tells("指派受理员手里的件", "受理员请假或者离岗时，把手里等待办理的诉求（一次最多 200 件）和草稿交给另一窗口。")
            .Example(
                new WorkDirectionRequest(ApiSamples.Person, ApiSamples.Window, [ApiSamples.Matter], WithDrafts: false, "请假三天，由二号窗口跟进。"),
                new ClerksWorkGiven("吴婷", 1, 0, 0));
    }
}
