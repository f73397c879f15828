using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>Why something is not done with a push.</summary>
internal static class PushErrors
{
    /// <summary>A system has so many at most that are not ended.</summary>
    public const int MostOfSystem = 5;

    public static readonly Refusal NoSuchPush = Refusal.NotFound("no-such-push", "没有这项推送。");

    public static readonly Refusal Ended = Refusal.NotAllowed("push-ended", "这项推送已经结束，请另加一项。");

    public static readonly Refusal TooMany = Refusal.NotAllowed("too-many-pushes", $"一个系统最多 {MostOfSystem} 项推送，请先结束不用的。");

    public static readonly Refusal NoKeyInForce = Refusal.NotAllowed("no-key-in-force", "这个系统的密钥都已停用或者到期，先发密钥，再推送。");

    public static readonly Refusal AddressMissing = Refusal.Invalid("Address", "address-missing", "请写对方接收推送的地址，例如 https://example.gov.cn/onewindow。");

    public static readonly Refusal AddressWrong = Refusal.Invalid(
        "Address", "address-wrong", "地址写 https:// 开头的完整网址，不带用户名和 #；只有本机（127.0.0.1、localhost）可以用 http://。");

    public static readonly Refusal AddressForbidden = Refusal.Invalid("Address", "address-forbidden", "这个地址不许推送：链路本地、广播、云平台元数据等地址不对外。");

    public static readonly Refusal NoKind = Refusal.Invalid("Kinds", "no-kind", "请至少选一项变更。");

    public static readonly Refusal UnknownKind = Refusal.Invalid("Kinds", "unknown-kind", "没有这项变更，请从列出的里选。");

    public static readonly Refusal NoStart = Refusal.Invalid("Start", "start-missing", "请选从哪里开始。");

    public static readonly Refusal NoAct = Refusal.Invalid("Act", "act-missing", "请选择怎么办。");

    public static readonly Refusal NotNow = Refusal.NotAllowed("push-in-other-state", "推送现在的状态不能这样办，请刷新后再看。");

    public static readonly Refusal NotRunning = Refusal.NotAllowed("push-not-running", "推送没有在进行，恢复以后再发。");

    public static readonly Refusal NothingChosen = Refusal.Invalid("Numbers", "nothing-chosen", "请先勾选要处理的。");

    public static readonly Refusal NotOpen = Refusal.Conflict("letter-not-open", "所选的里面有已经处理过的，请刷新后再选。");

    public static readonly Refusal NumberMissing = Refusal.Invalid("Number", "number-missing", "请写从清单第几条起重放，写 1 以上的整数。");

    public static readonly Refusal MomentUnreadable = Refusal.Invalid("Moment", "moment-unreadable", "时间写成 2026-10-14 9:30，或者只写日期。");

    public static Refusal NotBack(string field) => Refusal.Invalid(field, "nothing-to-replay", "只能往回重放：从那里起还没有推送过的，不用重放。");
}
