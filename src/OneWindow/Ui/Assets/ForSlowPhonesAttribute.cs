namespace OneWindow.Ui.Assets;

/// <summary>On a layout: its pages are opened on slow phones and get the small style sheet and the small script alone.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForSlowPhonesAttribute : Attribute;
