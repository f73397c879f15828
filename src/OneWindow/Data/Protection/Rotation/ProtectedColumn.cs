using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OneWindow.Data.Protection.Rotation;

/// <summary>The two columns of a personal field, read from the model, so that no area can forget to tell of one.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The column of its key.</param>
/// <param name="Cipher">The column of the encrypted text.</param>
/// <param name="Lookup">The column of the hash.</param>
/// <param name="Field">The field that both hold.</param>
internal sealed record ProtectedColumn(string Table, string Key, string Cipher, string Lookup, PersonalField Field)
{
    /// <summary>Every protected field that is stored. Which field a property holds is told by the mapping, and not by the compiled model.</summary>
    public static IReadOnlyList<ProtectedColumn> Of(OneWindowDb db) =>
    [
        .. from entity in db.GetService<IDesignTimeModel>().Model.GetEntityTypes()
           from property in entity.GetComplexProperties()
           let field = ProtectedMapping.FieldOf(property)
           where field is not null
           select new ProtectedColumn(
               entity.GetTableName()!, entity.FindPrimaryKey()!.Properties.Single().GetColumnName(),
               ColumnOf(property, nameof(ProtectedText.Cipher)), ColumnOf(property, nameof(ProtectedText.Lookup)), field),
    ];

    private static string ColumnOf(IComplexProperty property, string part) => property.ComplexType.FindProperty(part)!.GetColumnName();
}
