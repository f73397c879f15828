namespace OneWindow.Ui.Notices;

/// <summary>One line that says what was done and what follows.</summary>
/// <param name="Kind">How it went.</param>
/// <param name="Done">What was done, in bold: “已登记，编号清维登〔2026〕4431号。”</param>
/// <param name="Follows">What follows: “最迟10月21日（周三）决定是否受理。”</param>
/// <param name="LinkText">The words of a link, or null.</param>
/// <param name="LinkHref">Where it leads.</param>
public sealed record Notice(NoticeKind Kind, string Done, string? Follows = null, string? LinkText = null, string? LinkHref = null)
{
    public static Notice Success(string done, string? follows = null, string? linkText = null, string? linkHref = null) =>
        new(NoticeKind.Done, done, follows, linkText, linkHref);

    public static Notice Warning(string done, string? follows = null, string? linkText = null, string? linkHref = null) =>
        new(NoticeKind.Warning, done, follows, linkText, linkHref);
}

public enum NoticeKind
{
    Done,
    Warning,
    Failed,
}
