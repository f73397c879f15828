using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OneWindow.Data.Mapping;

/// <summary>
/// Stores an enum as its name in lower case with hyphens (<c>WithdrawnByApplicant</c> as <c>withdrawn-by-applicant</c>): a
/// number would change its meaning when a member is added in the middle.
/// </summary>
internal sealed class StableCodeConverter<TEnum>() : ValueConverter<TEnum, string>(value => CodeOf(value), code => ValueOf(code))
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Codes =
        Enum.GetValues<TEnum>().Distinct().ToDictionary(value => value, value => Spelling.Hyphenated(value.ToString()));

    private static readonly Dictionary<string, TEnum> Values =
        Codes.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Called by the compiled model, too.</summary>
    internal static string CodeOf(TEnum value) => Codes[value];

    /// <inheritdoc cref="CodeOf"/>
    internal static TEnum ValueOf(string code) => Values[code];
}
