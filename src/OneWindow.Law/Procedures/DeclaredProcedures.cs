using OneWindow.Law.Arbitration;
using OneWindow.Law.Inspection;
using OneWindow.Law.Mediation;

namespace OneWindow.Law.Procedures;

/// <summary>Every procedure that is declared, each version once. What lists procedures reads them here.</summary>
public static class DeclaredProcedures
{
    /// <summary>All versions of all procedures, those in use and those that old cases keep.</summary>
    public static readonly IReadOnlyList<Procedure> All = [InspectionProcedure.Definition, MediationProcedure.Definition, ArbitrationProcedure.Definition];
}
