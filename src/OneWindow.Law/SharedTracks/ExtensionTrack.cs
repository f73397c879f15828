using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>延期: asked for before the period ends, with its reason; granted or refused by whom the statute names.</summary>
public static class ExtensionTrack
{
    /// <summary>The extension was asked for.</summary>
    public static readonly State Asked = new("asked", "待审批");

    /// <summary>The extension was granted.</summary>
    public static readonly State Granted = new("granted", "已批准") { IsFinal = true };

    /// <summary>The extension was refused, withdrawn or came too late.</summary>
    public static readonly State Refused = new("refused", "未批准") { IsFinal = true };

    /// <summary>The track.</summary>
    public static readonly Track Definition =
        new("extension", "延长期限", [Asked, Granted, Refused], Laws.Order423.Article(17)) { OnlyOneOpen = true, EndsWithCaseIn = Refused };

    /// <summary>The track as it stands on another article.</summary>
    public static Track On(Citation basis) => Definition with { Basis = basis };

    /// <summary>Why the case is complex.</summary>
    public static readonly Fact Because = new("extend-because", "情况复杂、需要延长的理由", FactKind.LongText);

    /// <summary>What the investigation has done so far.</summary>
    public static readonly Fact Done = new("extend-done", "已完成的调查", FactKind.LongText);

    /// <summary>The head's opinion.</summary>
    public static readonly Fact Opinion = new("extension-opinion", "审批意见", FactKind.LongText) { IsOpinion = true };

    /// <summary>The steps of the track.</summary>
    /// <param name="during">The states in which the period runs.</param>
    /// <param name="asker">The post that asks.</param>
    /// <param name="head">The post that decides.</param>
    /// <param name="deadline">The deadline to extend.</param>
    /// <param name="paper">The approval form.</param>
    public static IReadOnlyList<Step> Steps(IReadOnlyList<State> during, Post asker, Post head, Deadline deadline, string paper)
    {
        var extension = deadline.Extension ?? throw new ArgumentException("The deadline cannot be extended.", nameof(deadline));
        var basis = extension.Basis ?? deadline.Basis;
        var track = On(basis);
        return
        [
            new("ask-extension", $"申请延长{deadline.Name}期限", [], Asked, [asker], basis)
            {
                Track = track, While = during, Fields = [new(Done), new(Because)], Papers = [paper],
                Guards =
                [
                    new("not-lapsed", "期限已经届满，不能再申请延长", view => view.IsRunning(deadline) && !view.HasLapsed(deadline), basis),
                    new("extended-enough", "已经延长过，法律只允许延长一次",
                        view => view.Case.Clocks.Where(clock => clock.Deadline == deadline.Code).All(clock => clock.Ledger.Extensions.Count < extension.AtMost),
                        basis),
                ],
                OtherSide = ["withdraw-extension", "refuse-extension"], Says = "已报请延长，等负责人审批。",
            },
            new("grant-extension", "批准延长", [Asked], Granted, [head], basis)
            {
                Track = track, Standing = Standing.Usual, Fields = [new(Opinion)], Extends = deadline,
                Guards = [new("not-lapsed", "期限已经届满，不能再批准延长", view => !view.HasLapsed(deadline), basis)],
                OtherSide = ["ask-correction"], Says = "已批准延长，到期日已顺延。",
            },
            new("refuse-extension", "不批准延长", [Asked], Refused, [head], basis)
            {
                Track = track, Fields = [new(Opinion)], OtherSide = ["ask-extension"], Says = "没有批准延长，仍按原期限办理。",
            },
            new("withdraw-extension", "撤回延长申请", [Asked], Refused, [asker], basis)
            {
                Track = track, Standing = Standing.Rare, OtherSide = ["ask-extension"], Says = "延长申请已撤回。",
            },
            new("extension-too-late", "期限届满，延长申请失效", [Asked], Refused, [Posts.System], basis)
            {
                Track = track,
                Guards = [new("lapsed", "期限未满", view => view.HasLapsed(deadline), basis)],
                Says = "期限届满前没有批准，延长申请失效。",
            },
        ];
    }
}
