using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OneWindow.Data.Mapping;

/// <summary>Stores an identifier struct as its Guid.</summary>
internal sealed class IdentifierConverter<TId>() : ValueConverter<TId, Guid>(Unwrap(), Wrap())
    where TId : struct
{
    private static Expression<Func<TId, Guid>> Unwrap()
    {
        var identifier = Expression.Parameter(typeof(TId), "identifier");
        return Expression.Lambda<Func<TId, Guid>>(Expression.Property(identifier, "Value"), identifier);
    }

    private static Expression<Func<Guid, TId>> Wrap()
    {
        var value = Expression.Parameter(typeof(Guid), "value");
        return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, value), value);
    }
}
