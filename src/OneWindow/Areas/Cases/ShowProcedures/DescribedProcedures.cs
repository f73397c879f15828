using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Description;

namespace OneWindow.Areas.Cases.ShowProcedures;

/// <summary>Describes what is declared, as this place applies it, for the pages that show it.</summary>
/// <param name="book">The procedures with the locality's service norms.</param>
public sealed class DescribedProcedures(ProcedureBook book)
{
    private static readonly LawDescriber Describer = new(code => DocumentCatalogue.Find(code)?.Name ?? code);

    /// <summary>Every version of every procedure.</summary>
    public IReadOnlyList<ProcedureDescription> All { get; } = [.. book.All.Select(Describer.Procedure)];

    /// <summary>The rules of triage and the table of claims.</summary>
    public TriageDescription Triage { get; } = TriageDescriber.Describe();

    /// <summary>The latest version of a procedure, or null.</summary>
    public ProcedureDescription? Find(string code) => All.Where(procedure => procedure.Code == code).MaxBy(procedure => procedure.Version);
}
