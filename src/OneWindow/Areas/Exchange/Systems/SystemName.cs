using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Systems;

/// <summary>The name of a system, as the record tells it.</summary>
internal static class SystemName
{
    public const int Longest = 60;

    /// <summary>As it was typed, without what stands around it; or that it lacks.</summary>
    public static Result<string> Read(string? typed) => TypedText.Cut(TypedText.Clean(typed) ?? string.Empty, Longest) is { Length: > 0 } name ? name : SystemErrors.NameMissing;
}
