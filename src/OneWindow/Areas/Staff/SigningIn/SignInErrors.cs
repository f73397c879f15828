using OneWindow.Law.Results;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Staff.SigningIn;

internal static class SignInErrors
{
    public static readonly Refusal Wrong = Refusal.Invalid("Password", "sign-in-wrong", "登录名或密码不对，请重新输入密码。");

    public static readonly Refusal Suspended = Refusal.NotAllowed("person-suspended", "这个账号已停用。请与本单位系统管理员联系。");

    public static readonly Refusal NoPost = Refusal.NotAllowed("no-post", "您名下现在没有岗位，不能登录办理。请与本单位系统管理员联系。");

    // Rounded up to the minute, so that nobody comes back a few seconds too early.
    public static Refusal Locked(DateTime until) => Refusal.NotAllowed(
        "sign-in-locked", $"密码连续输错，暂时不能登录。{until.AddSeconds(59).InText()}以后再试；忘了密码的，请系统管理员重置。");

    public static IReadOnlyList<Refusal> Missing(string name, string? password) =>
    [
        .. name.Length == 0 ? [Refusal.Invalid("Name", "name-missing", "请输入登录名。")] : Array.Empty<Refusal>(),
        .. string.IsNullOrEmpty(password) ? [Refusal.Invalid("Password", "password-missing", "请输入密码。")] : Array.Empty<Refusal>(),
    ];
}
