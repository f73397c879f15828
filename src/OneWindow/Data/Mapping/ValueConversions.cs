using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OneWindow.Law.Values;

namespace OneWindow.Data.Mapping;

/// <summary>
/// How the types of the domain become columns, the same on both engines and for every entity. All properties of a type share one converter,
/// and with it all that is worked out for a converter: with one for each, the model takes a good part longer at every start.
/// </summary>
internal sealed class ValueConversions : IPropertyAddedConvention
{
    private static readonly Assembly[] Domain = [typeof(OneWindowDb).Assembly, typeof(Money).Assembly];

    private readonly Dictionary<Type, ValueConverter?> _shared = new()
    {
        [typeof(DateTime)] = new UtcInstantConverter(),
        [typeof(Money)] = new MoneyConverter(),
    };

    public static void Register(ModelConfigurationBuilder model)
    {
        // A struct is a column only if it is said to be one.
        model.Properties<Money>();
        foreach (var identifier in Domain.SelectMany(assembly => assembly.GetTypes()).Where(IsIdentifier))
        {
            model.Properties(identifier, _ => { });
        }

        model.Conventions.Add(_ => new ValueConversions());
    }

    /// <summary>An identifier is a struct around one Guid named Value: <c>readonly record struct CaseId(Guid Value)</c>.</summary>
    internal static bool IsIdentifier(Type type) =>
        type is { IsValueType: true, IsEnum: false, IsGenericType: false }
        && type.GetProperties(BindingFlags.Public | BindingFlags.Instance) is [{ Name: "Value" } value]
        && value.PropertyType == typeof(Guid)
        && type.GetConstructor([typeof(Guid)]) is not null;

    /// <inheritdoc />
    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        var type = Nullable.GetUnderlyingType(propertyBuilder.Metadata.ClrType) ?? propertyBuilder.Metadata.ClrType;
        if (!_shared.TryGetValue(type, out var converter))
        {
            _shared[type] = converter = New(type);
        }

        if (converter is not null)
        {
            propertyBuilder.HasConversion(converter);
            if (Unset(propertyBuilder.Metadata.ClrType) is { } unset)
            {
                propertyBuilder.Metadata.SetSentinel(unset);
            }
        }
    }

    private static ValueConverter? New(Type type) => (Domain.Contains(type.Assembly), type.IsEnum) switch
    {
        (true, true) => (ValueConverter)Activator.CreateInstance(typeof(StableCodeConverter<>).MakeGenericType(type))!,
        (true, false) when IsIdentifier(type) => (ValueConverter)Activator.CreateInstance(typeof(IdentifierConverter<>).MakeGenericType(type))!,
        _ => null,
    };

    /// <summary>What EF takes for a value not set yet, where the type's default is none that the converter would store: it is written into the compiled model.</summary>
    private static object? Unset(Type type) =>
        type == typeof(DateTime) ? DateTime.SpecifyKind(default, DateTimeKind.Utc)
        : type.IsEnum && !Enum.IsDefined(type, Activator.CreateInstance(type)!) ? Enum.GetValues(type).GetValue(0)
        : null;
}
