using System.Linq.Expressions;

namespace OneWindow.Data;

/// <summary>Conditions of queries that are put together and asked of one row, so that a rule is written once.</summary>
internal static class Conditions
{
    /// <summary>Whether the condition holds for a row. It is interpreted: compiling would take far longer than the one answer.</summary>
    public static bool Holds<T>(this Expression<Func<T, bool>> condition, T row) => condition.Compile(preferInterpretation: true)(row);

    /// <summary>One of the two; written as if it stood in one lambda, so that the statement is the same.</summary>
    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(left.Body, InPlace(right, left)), left.Parameters);

    /// <summary>Both.</summary>
    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(left.Body, InPlace(right, left)), left.Parameters);

    private static Expression InPlace<T>(Expression<Func<T, bool>> moved, Expression<Func<T, bool>> beside) =>
        new Renamed(moved.Parameters[0], beside.Parameters[0]).Visit(moved.Body);

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
