using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Passwords.ChangePassword;

internal static class ChangePasswordErrors
{
    public static readonly Refusal OldWrong = Refusal.Invalid("Old", "old-password-wrong", "现在的密码不对。");

    public static readonly Refusal Same = Refusal.Invalid("New", "password-same", "新密码和现在的一样，请换一个。");

    public static readonly Refusal Differs = Refusal.Invalid("Again", "password-differs", "两次输入的新密码不一样，请再输一遍。");
}
