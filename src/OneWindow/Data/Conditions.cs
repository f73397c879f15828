using System.Linq.Expressions;

namespace OneWindow.Data;

/// <summary>Asks one row in memory what a query asks of many, so that a rule is written once.</summary>
internal static class Conditions
{
    /// <summary>Whether the condition holds for a row. It is interpreted: compiling would take far longer than the one answer.</summary>
    public static bool Holds<T>(this Expression<Func<T, bool>> condition, T row) => condition.Compile(preferInterpretation: true)(row);
}
