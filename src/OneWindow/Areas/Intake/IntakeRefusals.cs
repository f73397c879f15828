using OneWindow.Law.Results;
using OneWindow.Law.Statutes;

namespace OneWindow.Areas.Intake;

/// <summary>Refusals that several use cases share.</summary>
internal static class IntakeRefusals
{
    public static readonly Refusal NoSuchMatter = Refusal.NotFound("no-such-matter", "没有这件诉求。");

    public static readonly Refusal ReasonMissing = Refusal.Invalid("Reason", "reason-missing", "请写明理由。");

    public static readonly Refusal ReasonTooLong = Refusal.Invalid("Reason", "reason-too-long", "最多 2000 字。");

    /// <summary>The sealed reporter (监察条例第九条第三款).</summary>
    public static readonly Refusal ReporterSealed = Refusal.Forbidden(
        "reporter-sealed", "举报人身份保密，只有经办人可以查看。", Laws.Order423.Article(9, 3));

    /// <summary>A reason that must be given; null when it is.</summary>
    public static Refusal? ForReason(string? reason) => string.IsNullOrWhiteSpace(reason) ? ReasonMissing
        : reason.Length > 2000 ? ReasonTooLong
        : null;
}
