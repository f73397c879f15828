using System.Buffers.Text;
using System.Security.Cryptography;

namespace OneWindow.Areas.Exchange.Keys;

/// <summary>The secret of a key: 256 random bits with a beginning by which people and scanners of leaks know it.</summary>
internal static class KeySecret
{
    private const string Beginning = "ow_";
    private const int HintLength = 8;

    public static string Create() => Beginning + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>The first signs, by which keys are told apart.</summary>
    public static string HintOf(string secret) => secret[..HintLength];

    /// <summary>The secret of a request; null where it brings none.</summary>
    public static string? Of(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
}
