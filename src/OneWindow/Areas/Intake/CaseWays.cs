using OneWindow.Law.Procedures;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake;

/// <summary>Which ways are gone here as a case: those with a declared procedure of the same code.</summary>
internal static class CaseWays
{
    /// <summary>Whether claims of this way become a case here; the others are guided to.</summary>
    public static bool IsCaseHere(this Channel channel) => DeclaredProcedures.All.Any(procedure => procedure.Code == channel.Code());
}
