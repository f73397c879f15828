namespace OneWindow.Hosting.Web.Files;

/// <summary>
/// Says that the form of a page or endpoint carries files: they are streamed to the evidence store while the form is read, and
/// wait in <see cref="HandedInFiles"/>. Everywhere else a form is text.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFilesAttribute : Attribute;
