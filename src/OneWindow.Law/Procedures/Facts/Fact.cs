namespace OneWindow.Law.Procedures.Facts;

/// <summary>What kind of value a recorded fact holds; decides how it is asked for, checked and written.</summary>
public enum FactKind
{
    /// <summary>One line, at most 200 characters.</summary>
    Text,

    /// <summary>Several lines, at most 4,000 characters.</summary>
    LongText,

    /// <summary>A day, kept as <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A day and a time of day as the wall clock in China shows it, kept as <c>yyyy-MM-dd HH:mm</c>.</summary>
    Moment,

    /// <summary>An amount in yuan when asked for, kept as whole fen.</summary>
    Money,

    /// <summary>A whole number, not negative.</summary>
    Count,

    /// <summary>Yes or no, kept as <c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>One of <see cref="Fact.Choices"/>, kept as its code.</summary>
    Choice,

    /// <summary>Officers with their certificates, kept as <see cref="OfficerList"/> writes them.</summary>
    Officers,
}

/// <summary>One answer of a <see cref="FactKind.Choice"/>.</summary>
/// <param name="Code">A stable key.</param>
/// <param name="Name">The Chinese words shown.</param>
public sealed record Choice(string Code, string Name);

/// <summary>Something that can be recorded about a case, and that guards and documents read.</summary>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Name">The Chinese label.</param>
/// <param name="Kind">What kind of value it holds.</param>
public sealed record Fact(string Code, string Name, FactKind Kind)
{
    /// <summary>The answers of a <see cref="FactKind.Choice"/>; empty for other kinds.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>One line of help under the label; null for none.</summary>
    public string? Help { get; init; }

    /// <summary>Whether the value tells about a natural person: it is then stored encrypted, and events refer to it.</summary>
    public bool Personal { get; init; }

    /// <summary>Whether it holds what whoever decides says (审批意见): a draft that is sent for approval leaves it open.</summary>
    public bool IsOpinion { get; init; }

    /// <summary>The Chinese words for a choice's code; the code itself when it is unknown.</summary>
    public string NameOfChoice(string code) => Choices.FirstOrDefault(choice => choice.Code == code)?.Name ?? code;
}
