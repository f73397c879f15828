using System.Text;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Staff.SigningIn;

/// <summary>The name somebody signs in with: capitals, full-width letters and blanks around it make no difference.</summary>
internal static class SignInName
{
    public const int Shortest = 2;
    public const int Longest = 32;

    public static string Normalise(string? typed) =>
        (TypedText.Clean(typed) ?? string.Empty).Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    public static bool IsWellFormed(string name) =>
        name.Length is >= Shortest and <= Longest && name.All(sign => char.IsLetterOrDigit(sign) || sign is '.' or '-' or '_');
}
