using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Arbitration.Claims;

/// <summary>仲裁请求: one run per claim, filled in by its elements, decided singly: whether the award on it is final is asked of each (第四十七条).</summary>
public static class ClaimTrack
{
    /// <summary>To be decided.</summary>
    public static readonly State Pending = new("pending", "待裁决");

    /// <summary>Decided; the award on it is final.</summary>
    public static readonly State DecidedFinal = new("decided-final", "已议决（终局）");

    /// <summary>Decided; the award on it is not final.</summary>
    public static readonly State Decided = new("decided", "已议决（非终局）");

    /// <summary>Stands in an award.</summary>
    public static readonly State Awarded = new("awarded", "已写入裁决") { IsFinal = true };

    /// <summary>Settled.</summary>
    public static readonly State Settled = new("settled", "已调解") { IsFinal = true };

    /// <summary>Withdrawn by itself.</summary>
    public static readonly State Withdrawn = new("withdrawn", "已撤回") { IsFinal = true };

    /// <summary>Not decided, because the case ended otherwise.</summary>
    public static readonly State Undecided = new("undecided", "未作裁决") { IsFinal = true };

    /// <summary>The track; the subject of a run is the code of its kind.</summary>
    public static readonly Track Definition = new(
        "claim", "仲裁请求", [Pending, DecidedFinal, Decided, Awarded, Settled, Withdrawn, Undecided], Laws.ArbitrationLaw.Article(28, 2, 2));

    /// <summary>What the claim is changed to.</summary>
    public static readonly Fact ChangedTo = new("claim-changed-to", "变更后的请求和理由", FactKind.LongText);

    /// <summary>The steps of the track: one to bring each kind of claim, and those that move it.</summary>
    public static readonly IReadOnlyList<Step> Steps = [.. ClaimKinds.All.Select(Bring), .. Moves()];

    private static Step Bring(ClaimKind kind) =>
        new($"claim-{kind.Code}", $"登记请求：{kind.Name}", [], Pending, [Posts.ArbitrationRegistrar, Posts.WindowClerk], kind.Basis)
        {
            Track = Definition, About = kind.Code,
            While = [ArbitrationStates.Submitted, ArbitrationStates.AwaitingCompletion, .. ArbitrationStates.InHand],
            Fields = [new(ClaimElements.For, IsRequired: false), .. kind.Elements], Guards = [ClaimGuards.MayBeAdded],
            OtherSide = ["change-claim", "withdraw-claim"], Says = $"请求“{kind.Name}”已登记。",
        };

    private static IEnumerable<Step> Moves() =>
    [
        new("change-claim", "变更请求", [Pending], null, [Posts.ArbitrationRegistrar, Posts.Arbitrator], Laws.Rules33.Article(44))
        {
            Track = Definition, Standing = Standing.Rare, Fields = [new(ChangedTo), new(ClaimElements.Amount, IsRequired: false)],
            Guards = [ClaimGuards.MayBeAdded], OtherSide = ["withdraw-claim"], Says = "请求已变更；受理后变更的，请登记受理变更并给予答辩期。",
        },
        new("withdraw-claim", "撤回本项请求", [Pending, DecidedFinal, Decided], Withdrawn, [Posts.ArbitrationRegistrar, Posts.Arbitrator], Laws.ArbitrationLaw.Article(41))
        {
            Track = Definition, Standing = Standing.Rare, Fields = [new(ApplicationFacts.WithdrawnBecause)], Says = "本项请求已撤回，其余请求继续审理。",
        },
        new("decide-final", "议决本项（终局）", [Pending], DecidedFinal, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(47))
        {
            Track = Definition, While = [ArbitrationStates.Heard], Standing = Standing.Usual,
            Fields = [new(OutcomeFacts.Decision), new(OutcomeFacts.Awarded, IsRequired: false), new(OutcomeFacts.Grounds), new(OutcomeFacts.Majority)],
            Guards = [HearingGuards.ActsInOwnCase, AwardGuards.MediationTried, AwardGuards.NothingHolds, AwardGuards.IsFinal],
            OtherSide = ["decide-again"], Says = "本项已议决，写入终局裁决书：劳动者十五日内可以起诉，用人单位三十日内可以申请撤销。",
        },
        new("decide", "议决本项（非终局）", [Pending], Decided, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(50))
        {
            Track = Definition, While = [ArbitrationStates.Heard],
            Fields = [new(OutcomeFacts.Decision), new(OutcomeFacts.Awarded, IsRequired: false), new(OutcomeFacts.Grounds), new(OutcomeFacts.Majority)],
            Guards = [HearingGuards.ActsInOwnCase, AwardGuards.MediationTried, AwardGuards.NothingHolds, AwardGuards.IsNotFinal],
            OtherSide = ["decide-again"], Says = "本项已议决，写入裁决书：双方收到后十五日内可以起诉。",
        },
        new("decide-again", "重新议决", [DecidedFinal, Decided], Pending, [Posts.Arbitrator], Laws.ArbitrationLaw.Article(45))
        {
            Track = Definition, While = [ArbitrationStates.Heard], Standing = Standing.Rare, Fields = [new(SharedFacts.Reason)],
            Guards = [HearingGuards.ActsInOwnCase], OtherSide = ["decide", "decide-final"], Says = "裁决书作出以前可以重新议决。",
        },
    ];
}
