namespace OneWindow.Ui.Assets;

/// <summary>On a layout: its pages are opened on slow phones and get the small style sheet (<c>portal.css</c>) alone.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FewStylesAttribute : Attribute;
