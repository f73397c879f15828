using OneWindow.Law.Results;

namespace OneWindow.Ui.Components.Forms;

/// <summary>What is wrong with a form that came back.</summary>
public sealed class FormErrors
{
    /// <summary>Nothing is wrong.</summary>
    public static readonly FormErrors None = new([]);

    private FormErrors(IReadOnlyList<FormError> all) => All = all;

    /// <summary>Every error, in the order of the fields.</summary>
    public IReadOnlyList<FormError> All { get; }

    public bool Any => All.Count > 0;

    /// <summary>From the refusals of a use case.</summary>
    public static FormErrors From(IEnumerable<Refusal> refusals) =>
        new([.. refusals.Select(refusal => new FormError(refusal.Field, refusal.Message, refusal.Basis?.Full))]);

    /// <summary>From one refusal.</summary>
    public static FormErrors From(Refusal refusal) => From([refusal]);

    /// <summary>The first message for a field, or null.</summary>
    public string? MessageFor(string field) =>
        All.FirstOrDefault(error => string.Equals(error.Field, field, StringComparison.OrdinalIgnoreCase))?.Message;
}

/// <summary>One thing to mend.</summary>
/// <param name="Field">The field's name, without the form's prefix; null where the form as a whole is meant.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Basis">The article, written out; null where it is not a matter of law.</param>
public sealed record FormError(string? Field, string Message, string? Basis = null);
