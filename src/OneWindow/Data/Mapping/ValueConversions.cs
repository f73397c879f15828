using System.Reflection;
using Microsoft.EntityFrameworkCore;
using OneWindow.Law.Values;

namespace OneWindow.Data.Mapping;

/// <summary>How the types of the domain become columns, the same on both engines and for every entity.</summary>
internal static class ValueConversions
{
    private static readonly Assembly[] Domain = [typeof(OneWindowDb).Assembly, typeof(Money).Assembly];

    public static void Register(ModelConfigurationBuilder model)
    {
        model.Properties<DateTime>().HaveConversion<UtcInstantConverter>();
        model.Properties<Money>().HaveConversion<MoneyConverter>();
        foreach (var type in Domain.SelectMany(assembly => assembly.GetTypes()))
        {
            if (IsIdentifier(type))
            {
                model.Properties(type, property => property.HaveConversion(typeof(IdentifierConverter<>).MakeGenericType(type)));
            }
            else if (type is { IsEnum: true })
            {
                model.Properties(type, property => property.HaveConversion(typeof(StableCodeConverter<>).MakeGenericType(type)));
            }
        }
    }

    /// <summary>An identifier is a struct around one Guid named Value: <c>readonly record struct CaseId(Guid Value)</c>.</summary>
    internal static bool IsIdentifier(Type type) =>
        type is { IsValueType: true, IsEnum: false, IsGenericType: false }
        && type.GetProperties(BindingFlags.Public | BindingFlags.Instance) is [{ Name: "Value" } value]
        && value.PropertyType == typeof(Guid)
        && type.GetConstructor([typeof(Guid)]) is not null;
}
