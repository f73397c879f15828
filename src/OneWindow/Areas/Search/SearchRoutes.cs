using OneWindow.Areas.Search.Contracts;
using OneWindow.Data.Mapping;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Search;

/// <summary>The addresses of this area.</summary>
public static class SearchRoutes
{
    /// <summary>Words in the address.</summary>
    public static string Words(string words) => $"{FrameRoutes.Search}?q={Uri.EscapeDataString(words)}";

    /// <summary>The same, and not led straight to a record that bears the number.</summary>
    public static string All(string words) => Words(words) + "&all=true";

    /// <summary>A person's number, sealed.</summary>
    public static string Sealed(string number) => $"{FrameRoutes.Search}?of={number}";

    /// <summary>One group of a search.</summary>
    public static string Group(string search, FoundKind kind, Guid? after) =>
        $"{search}&in={Spelling.Hyphenated(kind.ToString())}" + (after is { } id ? $"&after={id:D}" : string.Empty);
}
