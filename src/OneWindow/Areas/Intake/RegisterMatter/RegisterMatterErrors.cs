using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>What stands in the way of registering.</summary>
internal static class RegisterMatterErrors
{
    public static readonly Refusal NarrativeMissing = Refusal.Invalid("Narrative", "narrative-missing", "请按来访人的原话写下经过。");

    public static readonly Refusal NarrativeTooLong = Refusal.Invalid("Narrative", "narrative-too-long", "经过最多 10000 字，更多的内容请作为证据材料上传。");

    public static readonly Refusal NameMissing = Refusal.Invalid("Parties[0].Name", "name-missing", "投诉要用真实姓名；不愿留名的，请改选“举报”。");

    public static readonly Refusal ContactMissing =
        Refusal.Invalid("Parties[0].Telephone", "contact-missing", "请留手机号或者送达地址，否则结果送不到来访人手里。");

    public static readonly Refusal ClaimMissing = Refusal.Invalid("Claims[0].Type", "claim-missing", "请至少填一项诉求；只问政策的，请改选“咨询”。");

    public static readonly Refusal ConsultationWithClaim =
        Refusal.Invalid("Kind", "consultation-with-claim", "有具体诉求的不是咨询，请改选“投诉”“举报”或者“申请”。");

    public static readonly Refusal EmployerMissing =
        Refusal.Invalid("Employer", "employer-missing", "请选定用人单位；不知道全名的，写招牌和地址。");

    public static readonly Refusal UnknownEmployer = Refusal.Invalid("Employer", "unknown-employer", "没有这家单位，请重新选。");

    public static readonly Refusal UnknownDivision = Refusal.Invalid("WorkDivision", "unknown-division", "没有这个区划，请从列表中选。");

    public static readonly Refusal UnknownFollowed = Refusal.NotFound("no-such-matter", "没有要关联的那件诉求。");

    public static readonly Refusal ReceivedInFuture = Refusal.Invalid("ReceivedAt", "received-in-future", "收到的时间不能晚于现在。");

    public static Refusal PeriodReversed(int claim) =>
        Refusal.Invalid($"Claims[{claim}].From", "period-reversed", $"第 {claim + 1} 项诉求的期间倒了：开始晚于结束。");

    public static Refusal AmountNegative(int claim) =>
        Refusal.Invalid($"Claims[{claim}].Amount", "amount-negative", $"第 {claim + 1} 项诉求的金额不能小于零。");

    public static Refusal SourceTaken(string number) =>
        Refusal.Conflict("source-reference-taken", $"这个来件编号已经登记为 {number}。");

    public static Refusal SameOpenMatter(string number, DateOnly on) => new(
        RefusalKind.Conflict, "same-open-matter",
        $"来访人对同一单位已有一件在办：{number}（{on:yyyy-MM-dd} 登记）。确属另一件事的，写明理由再登记。", "ReasonForSecond");

    public static Refusal EvidenceMissing(string hash) => Refusal.Invalid("Evidence", "evidence-missing", $"校验值为 {hash} 的文件还没有传来，请先上传再登记。");
}
