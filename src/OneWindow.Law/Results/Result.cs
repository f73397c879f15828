using System.Diagnostics.CodeAnalysis;

namespace OneWindow.Law.Results;

/// <summary>A value, or the refusals that stand in its way; never both, and never an empty list of refusals.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Result<T>
{
    private readonly T? _value;

    private Result(T? value, IReadOnlyList<Refusal> refusals) => (_value, Refusals) = (value, refusals);

    /// <summary>The refusals; empty when there is a value.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    /// <summary>Whether there is a value.</summary>
    public bool Succeeded => Refusals.Count == 0;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => Succeeded
        ? _value!
        : throw new InvalidOperationException("Refused: " + string.Join("; ", Refusals.Select(refusal => refusal.Code)));

    /// <summary>Gets the value, or the refusals.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value, out IReadOnlyList<Refusal> refusals)
    {
        (value, refusals) = (_value, Refusals);
        return Succeeded;
    }

    /// <summary>A success, for types that cannot be converted implicitly (interfaces such as lists).</summary>
    public static Result<T> Of(T value) => new(value, []);

    /// <summary>A success. Also made implicitly from a value.</summary>
    public static implicit operator Result<T>(T value) => new(value, []);

    /// <summary>One refusal. Also made implicitly from a <see cref="Refusal"/>.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, [refusal]);

    /// <summary>Several refusals, for example of several fields at once.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static Result<T> Refused(IReadOnlyList<Refusal> refusals) => refusals.Count > 0
        ? new Result<T>(default, refusals)
        : throw new ArgumentException("A refusal needs a reason.", nameof(refusals));
}
