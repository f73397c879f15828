using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Statutes;
using Deadlines = OneWindow.Law.Mediation.MediationDeadlines;
using Facts = OneWindow.Law.Mediation.MediationFacts;

namespace OneWindow.Law.Mediation.Tracks;

/// <summary>司法确认: the court makes the agreement enforceable; its ruling is recorded here.</summary>
public static class ConfirmationTrack
{
    /// <summary>Applied for by both.</summary>
    public static readonly State Asked = new("asked", "法院审查中");

    /// <summary>Confirmed.</summary>
    public static readonly State Confirmed = new("confirmed", "已裁定有效") { IsFinal = true };

    /// <summary>Not taken, dismissed or withdrawn.</summary>
    public static readonly State Refused = new("refused", "未予确认") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition = new("judicial-confirmation", "司法确认", [Asked, Confirmed, Refused], Laws.CivilProcedureLaw.Article(205))
    {
        OnlyOneOpen = true, MustEndBeforeArchive = true,
    };

    /// <summary>The steps of the track.</summary>
    public static readonly IReadOnlyList<Step> Steps =
    [
        new("apply-confirmation", "共同申请司法确认", [], Asked, [Posts.Mediator], Laws.PeoplesMediationLaw.Article(33, 1))
        {
            Track = Definition, While = [MediationStates.Agreed], Fields = [new(Facts.BothAgree) { MustBe = true }],
            Guards = [MediationGuards.ConfirmationInTime], Starts = [new(Deadlines.Confirmation) { StartFact = "提交司法确认申请" }], Papers = ["D-MED-07"],
            OtherSide = ["confirmation-refused"], Says = "司法确认申请书已起草，由双方向人民法院提出。",
        },
        new("agreement-confirmed", "登记裁定有效", [Asked], Confirmed, [Posts.Mediator], Laws.CivilProcedureLaw.Article(206))
        {
            Track = Definition, AlsoAfterEnd = true, Standing = Standing.Usual, Fields = [new(Facts.Ruling)], Stops = [Deadlines.Confirmation],
            OtherSide = ["ask-correction"], Says = "协议经司法确认，一方不履行的可以申请强制执行。",
        },
        new("confirmation-refused", "登记驳回、不予受理或者撤回", [Asked], Refused, [Posts.Mediator], Laws.CivilProcedureLaw.Article(206))
        {
            Track = Definition, AlsoAfterEnd = true, Fields = [new(Facts.Ruling)], Stops = [Deadlines.Confirmation],
            OtherSide = ["mediate-anew"], Says = "没有确认，双方可以变更协议、重新达成协议或者申请仲裁。",
        },
    ];
}
