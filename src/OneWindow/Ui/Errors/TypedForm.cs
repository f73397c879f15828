namespace OneWindow.Ui.Errors;

/// <summary>What somebody typed into a form that was not taken.</summary>
/// <param name="Fields">Name and value, in the order sent; a name may stand there more than once.</param>
/// <param name="HadFiles">Whether files came with it: those are not kept.</param>
/// <param name="Encoding">How the form is sent: <c>multipart/form-data</c>, or null for the usual way.</param>
public sealed record TypedForm(IReadOnlyList<(string Name, string Value)> Fields, bool HadFiles, string? Encoding)
{
    /// <summary>Whether the form's own antiforgery token is among the fields.</summary>
    public bool HasToken { get; init; }
}
