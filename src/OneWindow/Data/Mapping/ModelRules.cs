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
            foreach (var property in entity.GetProperties())
            {
                // Columns are named after their properties; a mapping that names its column keeps that name.
                if (property.FindAnnotation(RelationalAnnotationNames.ColumnName) is null)
                {
                    property.SetColumnName(Spelling.Underscored(property.Name));
                }
            }

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
}
