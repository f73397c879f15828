using System.Security.Cryptography;

namespace OneWindow.Areas.Staff.Passwords;

/// <summary>A password that somebody is told once and changes at once: easy to read aloud, no signs that look alike.</summary>
internal static class OneTimePassword
{
    private const string Signs = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>Twelve signs of 32, 60 bits, in groups of four: <c>k7pm-3xwd-tq9h</c>.</summary>
    public static string Create() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Signs, 4)));
}
