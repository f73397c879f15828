namespace OneWindow.Ui.Components.Forms;

/// <summary>What every field of a form needs to know: the prefix of its name, and what is wrong.</summary>
/// <param name="Prefix">The name of the page's <c>[SupplyParameterFromForm]</c> property; empty for none.</param>
/// <param name="Errors">What is wrong.</param>
public sealed record FormScope(string Prefix, FormErrors Errors)
{
    /// <summary>For fields outside a form.</summary>
    public static readonly FormScope Bare = new(string.Empty, FormErrors.None);

    /// <summary>The name under which the value is posted: Form.Claims[0].Amount.</summary>
    public string NameOf(string field) => Prefix.Length == 0 ? field : $"{Prefix}.{field}";

    /// <summary>The id of the field, to which its label and the error summary lead.</summary>
    public static string IdOf(string field) =>
        "field-" + string.Concat(field.Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-'));
}

/// <summary>What a field's wrapper tells the input in it.</summary>
/// <param name="Id">The input's id.</param>
/// <param name="Name">The input's name.</param>
/// <param name="DescribedBy">The ids of help, error and check.</param>
/// <param name="Invalid"><c>true</c> where the field is wrong, else null.</param>
public sealed record FieldContext(string Id, string Name, string? DescribedBy, string? Invalid);

/// <summary>A choice: the value posted, the words shown, and a line of help.</summary>
public sealed record ChoiceOption(string Value, string Label, string? Hint = null);
