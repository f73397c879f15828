using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Systems;

internal static class SystemErrors
{
    /// <summary>So many requests in a minute at most: ten a second.</summary>
    public const int MostPerMinute = 600;

    /// <summary>A key is good for so many days at most, then it is renewed.</summary>
    public const int MostDays = 366;

    public static readonly Refusal NoSuchSystem = Refusal.NotFound("no-such-system", "没有这个系统。");

    public static readonly Refusal Ended = Refusal.NotAllowed("system-ended", "这个系统已经停用；还要对接的，另登记一个。");

    public static readonly Refusal NoSuchKey = Refusal.NotFound("no-such-key", "没有这个密钥。");

    public static readonly Refusal NotInForce = Refusal.NotAllowed("key-not-in-force", "这个密钥已经停用或者到期，请另发一个。");

    public static readonly Refusal PostNotOpen = Refusal.Invalid("Post", "post-not-open", "请从列出的岗位里选：其他系统只收件、办窗口的事，不作决定。");

    public static readonly Refusal UnknownUnit = Refusal.Invalid("Unit", "unknown-unit", "请选择单位。");

    public static readonly Refusal NoScope = Refusal.Invalid("Scopes", "no-scope", "请至少选一项范围。");

    public static readonly Refusal UnknownScope = Refusal.Invalid("Scopes", "unknown-scope", "没有这项范围。");

    public static readonly Refusal LimitOutOfRange = Refusal.Invalid("PerMinute", "limit-out-of-range", $"每分钟次数写 1 到 {MostPerMinute} 的整数。");

    public static readonly Refusal LastDayOutOfRange = Refusal.Invalid("LastDay", "last-day-out-of-range", $"最后一天写今天以后、{MostDays} 天以内的日期，例如 2027-06-30。");

    public static readonly Refusal NameMissing = Refusal.Invalid("Name", "name-missing", "请写系统名称。");

    public static readonly Refusal NameUnchanged = Refusal.Invalid("Name", "name-unchanged", "名称没有变。");

    public static Refusal NameTaken(string name) => Refusal.Invalid("Name", "name-taken", $"已经有名为“{name}”的系统。");
}
