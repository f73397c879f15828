using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>送达: one run for each paper and party; what the party must do runs from the service, never from the issue.</summary>
public static class ServiceTrack
{
    /// <summary>The paper is issued and must be served.</summary>
    public static readonly State Due = new("due", "待送达");

    /// <summary>An attempt failed.</summary>
    public static readonly State Failed = new("failed", "送达未成");

    /// <summary>The paper was published.</summary>
    public static readonly State Published = new("published", "公告中");

    /// <summary>The paper counts as served.</summary>
    public static readonly State Delivered = new("delivered", "已送达") { IsFinal = true };

    /// <summary>The paper was recalled before service.</summary>
    public static readonly State Dropped = new("dropped", "不再送达") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("service", "送达", [Due, Failed, Published, Delivered, Dropped], Laws.CivilProcedureLaw.Article(87))
        {
            MustEndBeforeArchive = true,
        };

    /// <summary>The code of the step by which a signed paper begins to be served.</summary>
    public const string Issue = "issue-paper";

    /// <summary>The code of the step that records service.</summary>
    public const string Serve = "serve";

    /// <summary>The code of the step by which whoever a paper is for receives it on the public pages.</summary>
    public const string ReceiveOnline = "receive-online";

    /// <summary>The way that is served by message or on a page.</summary>
    public const string Electronic = "electronic";

    /// <summary>The code of the step that takes a paper back before it is served.</summary>
    public const string Recall = "recall-paper";

    /// <summary>The document's identifier, so that its page finds the run.</summary>
    public static readonly Fact Document = new("document", "文书", FactKind.Text);

    /// <summary>Whom the paper is for.</summary>
    public static readonly Fact Recipient = new("recipient", "受送达人", FactKind.Text) { Personal = true };

    /// <summary>The code of the worker's side.</summary>
    public const string WorkerSide = "worker";

    /// <summary>The code of the employer's side.</summary>
    public const string EmployerSide = "employer";

    /// <summary>Which side the paper is for, where the terms that it starts differ by side.</summary>
    public static readonly Fact Side = new("recipient-side", "受送达人是哪一方", FactKind.Choice)
    {
        Choices = [new(WorkerSide, "劳动者"), new(EmployerSide, "用人单位"), new("other", "第三人等其他人")],
        Help = "起诉、申请撤销的期限按这一项计算",
    };

    /// <summary>How it was served.</summary>
    public static readonly Fact Method = new("service-method", "送达方式", FactKind.Choice)
    {
        Choices =
        [
            new("direct", "直接送达"), new("on-spot", "当场交付"), new("leaving", "留置送达"), new(Electronic, "电子送达"),
            new("entrusted", "委托送达"), new("postal", "邮寄送达"), new("forwarded", "转交送达"),
        ],
    };

    /// <summary>The day that counts as the day of service.</summary>
    public static readonly Fact ServedOn = new("served-on", "送达日期", FactKind.Date)
    {
        Help = "直接送达为签收日，邮寄为回执上的收件日，电子送达为到达对方系统的日期",
    };

    /// <summary>Who received it.</summary>
    public static readonly Fact Receiver = new("receiver", "收件人", FactKind.Text)
    {
        Personal = true,
        Help = "本人、同住成年家属、法定代表人、负责收件的人或代收人",
    };

    /// <summary>What proves it: the receipt's number, a photograph, a registered letter's number.</summary>
    public static readonly Fact Proof = new("service-proof", "送达凭证", FactKind.Text)
    {
        Help = "送达回证、邮件单号、拍照录像的编号等",
    };

    /// <summary>A witness where the paper was left after refusal.</summary>
    public static readonly Fact Witness = new("witness", "见证人", FactKind.Text) { Personal = true, Help = "留置送达无录像时填写" };

    /// <summary>Why an attempt failed, with place and time.</summary>
    public static readonly Fact FailedBecause = new("failed-because", "未成原因", FactKind.LongText) { Help = "写明时间、地点、经过" };

    /// <summary>Where the notice was published.</summary>
    public static readonly Fact PublishedIn = new("published-in", "公告载体", FactKind.Text);

    /// <summary>Why the paper is no longer to be served.</summary>
    public static readonly Fact DroppedBecause = new("dropped-because", "不再送达的原因", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    /// <param name="servers">The posts that serve papers in this procedure.</param>
    /// <param name="head">The post that may order publication or recall a paper.</param>
    /// <param name="service">How long service may take after issue.</param>
    /// <param name="publication">After how long a published paper counts as served.</param>
    public static IReadOnlyList<Step> Steps(
        IReadOnlyList<Post> servers, Post head, Deadline service, Deadline publication) =>
    [
        new(Issue, "签发文书，交付送达", [], Due, [Posts.System], Laws.CivilProcedureLaw.Article(87))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Document), new(Recipient)],
            Starts = [new(service) { StartFact = "文书签发" }],
            OtherSide = [Recall], Says = "文书已签发，等待送达。",
        },
        new(Serve, "登记送达", [Due, Failed], Delivered, servers, Laws.CivilProcedureLaw.Article(88))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual,
            Fields =
            [
                new(Method), new(ServedOn) { Days = DayRule.NotFuture, Starts = "today" }, new(Receiver), new(Proof), new(Witness, IsRequired: false),
            ],
            Guards = [ServedAfterIssue, DateStillAhead],
            Stops = [service], Delivers = true, DeliveredOn = ServedOn, Serves = new(Method, ServedOn, Proof), Papers = ["D-GEN-05"],
            OtherSide = ["ask-correction"], Says = "已登记送达，受送达人的期限从送达日起算。",
        },
        // Who agreed to it receives a paper by opening and acknowledging it; nobody of the staff has to record that.
        new(ReceiveOnline, "当事人网上签收", [Due, Failed], Delivered, [Posts.System], Laws.CivilProcedureLaw.Article(90))
        {
            Track = Definition, AlsoAfterEnd = true,
            Fields = [new(Method), new(ServedOn) { Days = DayRule.NotFuture }, new(Receiver), new(Proof)],
            Guards = [ServedAfterIssue, DateStillAhead],
            Stops = [service], Delivers = true, DeliveredOn = ServedOn,
            OtherSide = ["ask-correction"], Says = "已签收，您的期限从今天起算。",
        },
        new("record-failed-service", "登记送达未成", [Due], Failed, servers, Laws.CivilProcedureLaw.Article(95))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(FailedBecause)], Papers = ["D-GEN-05"],
            OtherSide = ["try-again"], Says = "已记录送达未成，可以换一种方式再送。",
        },
        new("try-again", "换方式再送", [Failed], Due, servers, Laws.CivilProcedureLaw.Article(91))
        {
            Track = Definition, AlsoAfterEnd = true, OtherSide = ["record-failed-service"], Says = "等待再次送达。",
        },
        new("post-and-record", "张贴并拍照录像", [Failed], Delivered, servers, Laws.WageCrimeInterpretation.Article(4, 2))
        {
            Track = Definition,
            Fields = [new(ServedOn) { Days = DayRule.NotFuture, Starts = "today" }, new(Proof)],
            Guards =
            [
                new("order-to-pay", "张贴并拍照录像只适用于行为人逃匿时的限期改正（责令支付）文书",
                    view => view.Run?.Subject == "D-INS-15", Laws.WageCrimeInterpretation.Article(4, 2)),
                ServedAfterIssue,
                DateStillAhead,
            ],
            Stops = [service], Delivers = true, DeliveredOn = ServedOn, Serves = new(Way: null, ServedOn, Proof), Papers = ["D-GEN-05"],
            Says = "已张贴并记录，当日视为已责令支付。",
        },
        new("publish", "公告送达", [Failed], Published, [head], Laws.CivilProcedureLaw.Article(95))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(PublishedIn)], Serves = new(Way: null, On: null, PublishedIn),
            Starts = [new(publication) { StartFact = "发出公告" }],
            OtherSide = [Recall], Says = "已公告，期满视为送达。",
        },
        new("publication-ends", "公告期满", [Published], Delivered, [Posts.System], Laws.CivilProcedureLaw.Article(95))
        {
            Track = Definition, AlsoAfterEnd = true,
            Guards = [new("published-long-enough", "公告期未满", view => view.HasLapsed(publication), Laws.CivilProcedureLaw.Article(95)), DateStillAhead],
            Stops = [publication, service], Delivers = true, Says = "公告期满，视为送达。",
        },
        // Who signed a paper takes it back by declaring it void: then the system does this.
        new(Recall, "撤回文书，不再送达", [Due, Failed, Published], Dropped, [head, Posts.System], Laws.PenaltyLaw.Article(75, 2))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Rare, Fields = [new(DroppedBecause)],
            Stops = [publication, service], Says = "文书已撤回，原因已记入案卷。",
        },
    ];

    /// <summary>The same steps for a procedure between two sides: a paper whose terms differ by side is not served before its side is known.</summary>
    public static IReadOnlyList<Step> BetweenSides(IReadOnlyList<Step> steps) =>
    [
        .. steps.Select(step => step.Code switch
        {
            "issue-paper" => step with { Fields = [.. step.Fields, new(Side, IsRequired: false)] },
            "serve" or "publish" or ReceiveOnline => step with { Fields = [.. step.Fields, new(Side, IsRequired: false)], Guards = [.. step.Guards, SideKnown] },
            _ => step,
        }),
    ];

    /// <summary>Where the terms differ by side, the side is said before the paper counts as served.</summary>
    public static readonly Guard SideKnown = new(
        "side-known", "请选择受送达人是哪一方：这份文书送达后，双方的期限不同",
        view => view.Text(Side).Length > 0 || view.Procedure.OnDelivery.All(consequence =>
            consequence.Paper != view.Run?.Subject || (consequence.Carries.Count == 0 && consequence.Starts.All(start => start.If is null))),
        Laws.CivilProcedureLaw.Article(87))
    {
        ReadsInput = true,
    };

    private static readonly Guard ServedAfterIssue = new(
        "served-after-issue", "送达日期不能早于文书签发之日",
        view => view.Run is null || view.Day(ServedOn) is not { } day || day >= view.Run.OpenedOn, Laws.CivilProcedureLaw.Article(87))
    {
        ReadsInput = true,
    };

    private static readonly Guard DateStillAhead = new(
        "date-still-ahead", "送达时文书写明的期限已过，请先重定期限、换发文书",
        view => WrittenDay(view) is not { } written || (view.Day(ServedOn) ?? view.On) <= written, Laws.CivilProcedureLaw.Article(87))
    {
        ReadsInput = true,
    };

    private static DateOnly? WrittenDay(GuardView view) => view.Procedure.OnDelivery
        .Where(consequence => consequence.Paper == view.Run?.Subject)
        .SelectMany(consequence => consequence.Starts)
        .Select(start => start.DueOn is { } fact ? view.Day(fact) : null)
        .FirstOrDefault(day => day is not null);
}
