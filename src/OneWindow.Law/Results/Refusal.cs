using OneWindow.Law.Statutes;

namespace OneWindow.Law.Results;

/// <summary>How an expected refusal is answered; the web maps each kind once.</summary>
public enum RefusalKind
{
    /// <summary>A field is missing or wrong (422).</summary>
    Invalid,

    /// <summary>The law or the state of things does not allow it now (422).</summary>
    NotAllowed,

    /// <summary>This person or post may not do it (403).</summary>
    Forbidden,

    /// <summary>There is no such thing, or it is somebody else's (404).</summary>
    NotFound,

    /// <summary>Somebody acted first, or the same thing was done already (409).</summary>
    Conflict,
}

/// <summary>One expected refusal: what is wrong, where, and by which rule. A value, never an exception.</summary>
/// <param name="Kind">How it is answered.</param>
/// <param name="Code">A stable key, lower case with hyphens: <c>two-officers</c>.</param>
/// <param name="Message">What is wrong and what to do, in Chinese, ready to be shown.</param>
/// <param name="Field">The name of the form field at fault; null where none is.</param>
/// <param name="Basis">The article it rests on; null where it is not a matter of law.</param>
public sealed record Refusal(RefusalKind Kind, string Code, string Message, string? Field = null, Citation? Basis = null)
{
    /// <summary>A field is missing or wrong.</summary>
    public static Refusal Invalid(string field, string code, string message, Citation? basis = null) =>
        new(RefusalKind.Invalid, code, message, field, basis);

    /// <summary>The law or the state of things does not allow it now.</summary>
    public static Refusal NotAllowed(string code, string message, Citation? basis = null) =>
        new(RefusalKind.NotAllowed, code, message, null, basis);

    /// <summary>This person or post may not do it.</summary>
    public static Refusal Forbidden(string code, string message, Citation? basis = null) =>
        new(RefusalKind.Forbidden, code, message, null, basis);

    /// <summary>There is no such thing for this person.</summary>
    public static Refusal NotFound(string code, string message) => new(RefusalKind.NotFound, code, message);

    /// <summary>Somebody acted first, or it was done already.</summary>
    public static Refusal Conflict(string code, string message) => new(RefusalKind.Conflict, code, message);
}
