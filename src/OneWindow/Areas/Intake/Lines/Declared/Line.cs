using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Lines.Declared;

/// <summary>
/// A line by which another place sends what it took in (来件线路), declared once: what it sends, how each field is read, which codes it has.
/// The interface, the sheet, the form of correction and the documents are all made from this; a field that turns out otherwise is changed here alone.
/// </summary>
/// <param name="Code">A stable code, part of addresses.</param>
/// <param name="Name">In Chinese.</param>
/// <param name="Source">The source under which its matters are registered.</param>
/// <param name="Scope">What a key must be given for to send on it.</param>
public sealed record Line(string Code, string Name, IntakeSource Source, ApiScope Scope)
{
    /// <summary>In the order of the sheet.</summary>
    public required IReadOnlyList<LineField> Fields { get; init; }

    /// <summary>How something can be brought there; empty where the line has no such field.</summary>
    public IReadOnlyList<KindCode> Kinds { get; init; } = [];

    /// <summary>What things there are about.</summary>
    public required IReadOnlyList<CategoryCode> Categories { get; init; }

    /// <summary>How something is brought where no field says it.</summary>
    public SubmissionKind UsualKind { get; init; } = SubmissionKind.Complaint;

    /// <summary>A message as this line sends it, by the names of its JSON: the example of the interface and of the sheet.</summary>
    public required IReadOnlyDictionary<string, string> Sample { get; init; }

    /// <summary>The field of a meaning; null where the line does not send it.</summary>
    public LineField? FieldOf(Meaning meaning) => Fields.FirstOrDefault(field => field.Meaning == meaning);
}

/// <summary>The lines there are, in the order in which pages show them.</summary>
internal static class DeclaredLines
{
    public static readonly IReadOnlyList<Line> All = [Hotline12345.Declared, Hotline12333.Declared, WageArrearsCluePlatform.Declared];

    /// <summary>The line of a code; null for none.</summary>
    public static Line? Find(string? code) => All.FirstOrDefault(line => line.Code == code);
}
