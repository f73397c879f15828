using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OneWindow.Data.Mapping;

/// <summary>Rules that hold for every entity, so that no mapping repeats them.</summary>
internal static class ModelRules
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            NameColumns(entity, prefix: "");

            // Keys are made by the application. Left to its default, EF takes a new part found through
            // its parent for an existing row, because its key is set already.
            foreach (var property in entity.GetKeys().SelectMany(key => key.Properties))
            {
                property.ValueGenerated = ValueGenerated.Never;
            }

            if (typeof(IVersioned).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
            }
        }
    }

    /// <summary>Columns are named after their properties; a mapping that names its column keeps that name.</summary>
    private static void NameColumns(IMutableTypeBase type, string prefix)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.FindAnnotation(RelationalAnnotationNames.ColumnName) is null)
            {
                property.SetColumnName(prefix + Spelling.Underscored(property.Name));
            }
        }

        foreach (var complex in type.GetComplexProperties())
        {
            NameColumns(complex.ComplexType, $"{prefix}{Spelling.Underscored(complex.Name)}_");
        }
    }
}
