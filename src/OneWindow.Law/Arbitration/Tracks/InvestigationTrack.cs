using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Arbitration.ArbitrationDeadlines;

namespace OneWindow.Law.Arbitration.Tracks;

/// <summary>调查取证: evidence that the worker cannot get is asked of the employer, of inspection or audit (Z11), or of an appraiser.</summary>
public static class InvestigationTrack
{
    /// <summary>The answer is awaited.</summary>
    public static readonly State Asked = new("asked", "等待提供");

    /// <summary>The evidence is here.</summary>
    public static readonly State Given = new("given", "已提供") { IsFinal = true };

    /// <summary>It was not given, or is not needed any more.</summary>
    public static readonly State NotGiven = new("not-given", "未能取得") { IsFinal = true };

    /// <summary>The track; several may be open at once.</summary>
    public static readonly Track Definition = new("investigation", "调查取证", [Asked, Given, NotGiven], Laws.ArbitrationLaw.Article(39))
    {
        EndsWithCaseIn = NotGiven,
    };

    /// <summary>Who is asked.</summary>
    public static readonly Fact AskedOf = new("asked-of", "向谁取证", FactKind.Choice)
    {
        Choices = [new("inspection", "劳动保障监察机构"), new("audit", "社会保险稽核机构"), new("other", "其他单位")],
    };

    /// <summary>What is asked for, and why the party cannot give it.</summary>
    public static readonly Fact Items = new("asked-items", "需要的证据，当事人不能提供的原因", FactKind.LongText);

    /// <summary>The day by which the employer gives it.</summary>
    public static readonly Fact ProduceBy = new("produce-by", "提供期限（到哪一天）", FactKind.Date);

    /// <summary>Who appraises: agreed by the parties, or named by the tribunal.</summary>
    public static readonly Fact Appraiser = new("appraiser", "鉴定机构和选定方式", FactKind.Text);

    /// <summary>What came.</summary>
    public static readonly Fact Result = new("investigation-result", "取得的证据及其来源", FactKind.LongText) { Help = "监察调查材料、询问笔录注明来源，作为参考证据" };

    /// <summary>Why nothing came.</summary>
    public static readonly Fact Missing = new("investigation-missing", "未能取得的原因和后果", FactKind.LongText);

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("ask-investigation", "请监察、稽核协助取证", [], Asked, [Posts.Arbitrator], Laws.Zhengzhou2016.Part("四.1"))
        {
            Track = Definition, While = ArbitrationStates.BeforeTribunal, Fields = [new(AskedOf), new(Items)], Papers = ["D-GEN-06"],
            OtherSide = ["receive-evidence", "give-up-evidence"], Says = "协助调查取证函已起草，签发后由联络员送出。",
        },
        new("order-production", "要求用人单位提供证据", [], Asked, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(39, 2))
        {
            Track = Definition, While = ArbitrationStates.BeforeTribunal, Fields = [new(Items), new(ProduceBy) { Days = DayRule.Future }],
            Starts = [new(Deadlines.Produce) { DueOn = ProduceBy, StartFact = "指定提供期限" }], Papers = ["D-ARB-30"],
            OtherSide = ["receive-evidence", "give-up-evidence"], Says = "举证通知书已起草；逾期不提供的，用人单位承担不利后果。",
        },
        new("order-appraisal", "交付鉴定", [], Asked, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(37, 1))
        {
            Track = Definition, While = ArbitrationStates.BeforeTribunal, Fields = [new(Appraiser), new(Items)], Papers = ["D-ARB-31"],
            OtherSide = ["receive-evidence", "give-up-evidence"], Says = "已交付鉴定；需要等待结论的，另行报请中止审理。",
        },
        new("receive-evidence", "登记取得的证据", [Asked], Given, [Posts.ArbitrationRegistrar, Posts.Arbitrator], Laws.ArbitrationLaw.Article(39, 1))
        {
            Track = Definition, Standing = Standing.Usual, Fields = [new(Result)], Stops = [Deadlines.Produce], Says = "证据已登记，请组织双方质证。",
        },
        new("give-up-evidence", "登记未能取得", [Asked], NotGiven, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(39, 2))
        {
            Track = Definition, Fields = [new(Missing)], Stops = [Deadlines.Produce], OtherSide = ["ask-investigation"], Says = "已登记未能取得的原因和后果。",
        },
    ];
}
