using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.People;

/// <summary>Refusals that several use cases on people share.</summary>
internal static class PersonErrors
{
    public const int LongestName = 60;
    public const int LongestReason = 500;

    public static readonly Refusal Unknown = Refusal.NotFound("person", "没有找到这个人。");

    public static readonly Refusal Oneself =
        Refusal.NotAllowed("oneself", "不能停用自己的账号，也不能免去自己正在使用的岗位；请由另一名系统管理员办理。");

    public static Refusal? OfName(string? name) => (name ?? string.Empty).Trim() switch
    {
        "" => Refusal.Invalid("Name", "name-missing", "请填写姓名。"),
        { Length: > LongestName } => Refusal.Invalid("Name", "name-long", $"姓名最多 {LongestName} 个字。"),
        _ => null,
    };

    public static Refusal? OfSignInName(string normalised) => normalised.Length == 0
        ? Refusal.Invalid("SignInName", "sign-in-name-missing", "请填写登录名。")
        : SignInName.IsWellFormed(normalised)
            ? null
            : Refusal.Invalid(
                "SignInName", "sign-in-name-form",
                $"登录名为 {SignInName.Shortest} 至 {SignInName.Longest} 位，只用字母、数字、汉字和 . - _。");

    public static Refusal SignInNameTaken(string name) =>
        Refusal.Invalid("SignInName", "sign-in-name-taken", $"登录名“{name}”已有人使用，请换一个，例如在后面加工号。");

    /// <summary>A reason is part of the record, so it is always asked for.</summary>
    public static Refusal? OfReason(string? reason) => (reason ?? string.Empty).Trim() switch
    {
        "" => Refusal.Invalid("Reason", "reason-missing", "请写明理由，理由会记入这个人的记录。"),
        { Length: > LongestReason } => Refusal.Invalid("Reason", "reason-long", $"理由最多 {LongestReason} 个字。"),
        _ => null,
    };
}
