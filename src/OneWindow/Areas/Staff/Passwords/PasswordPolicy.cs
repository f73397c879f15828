using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Passwords;

/// <summary>What a password must be: long, and not what others would try. No rules about kinds of signs: they make people write it down.</summary>
internal static class PasswordPolicy
{
    public const int Shortest = 10;

    // Hashing takes time in proportion, and nobody types more.
    public const int Longest = 128;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static Refusal? Check(string field, string password, string personName, string signInName) => password switch
    {
        { Length: < Shortest } => Refusal.Invalid(field, "password-short", $"密码至少 {Shortest} 位，现在是 {password.Length} 位。"),
        { Length: > Longest } => Refusal.Invalid(field, "password-long", $"密码最多 {Longest} 位。"),
        _ when ContainsName(password, personName, signInName) =>
            Refusal.Invalid(field, "password-name", "密码里不能有自己的姓名或登录名，请换一个。"),
        _ when CommonPasswords.Contains(password) => Refusal.Invalid(field, "password-common", "这个密码太常见，别人一猜就中，请换一个。"),
        _ => null,
    };

    private static bool ContainsName(string password, string personName, string signInName) =>
        SignInName.Normalise(password).Contains(signInName, StringComparison.Ordinal)
        || password.Contains(personName, StringComparison.Ordinal);
}
