using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using System.Linq.Expressions;
using OneWindow.Law.Identifiers;

namespace OneWindow.Data.Protection;

/// <summary>
/// A personal field as it is stored: cipher text, and a keyed hash by which it is found. An entity never holds the clear
/// text, so neither a log nor an error nor a careless <c>ToString</c> can show it.
/// </summary>
/// <param name="Cipher">The encrypted text.</param>
/// <param name="Lookup">The keyed hash of the normalised value; null for a field that is never searched.</param>
public sealed record ProtectedText(string Cipher, string? Lookup)
{
    /// <summary>Says only that there is something.</summary>
    public override string ToString() => "（已加密）";
}

/// <summary>A kind of personal field, declared once beside the entity that has it.</summary>
/// <param name="Name">Table and column, for example <c>intake_party.identity_number</c>; bound into the cipher text.</param>
/// <param name="Mask">How a page shows it to somebody who has not asked to see it in full.</param>
/// <param name="Normalise">
/// Brings the ways of writing one value together before hashing; values are searched only within one name of
/// <paramref name="LookupName"/>. Null for a field that is never searched.
/// </param>
/// <param name="LookupName">Fields of one lookup name are found by one hash, for example all telephones; null for the field's own.</param>
public sealed record PersonalField(
    string Name, Func<string, string> Mask, Func<string, string>? Normalise = null, string? LookupName = null)
{
    /// <summary>A telephone: whoever holds it, it is masked alike, and found by one hash however it was written.</summary>
    /// <param name="name">Table and column.</param>
    public static PersonalField OfTelephone(string name) => new(
        name,
        text => Telephone.Parse(text).TryGet(out var telephone, out _) ? telephone.Masked : "****",
        text => Telephone.Parse(text).TryGet(out var telephone, out _) ? telephone.Value : text.Trim(),
        "telephone");
}

/// <summary>Maps protected fields.</summary>
public static class ProtectedMapping
{
    private const string FieldAnnotation = "OneWindow:PersonalField";

    /// <summary>Stores a field in two columns, <c>…_cipher</c> and <c>…_lookup</c>; the SQL file adds the index.</summary>
    /// <param name="property">Where the entity holds it.</param>
    /// <param name="field">What it is: a change of keys finds every protected column, and its hash, by this.</param>
    public static void Protected<TEntity>(
        this EntityTypeBuilder<TEntity> entity, Expression<Func<TEntity, ProtectedText?>> property, PersonalField field)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.ComplexProperty(property).HasPropertyAnnotation(FieldAnnotation, field);
    }

    /// <summary>The declared field of a mapped property; null for any other complex property.</summary>
    internal static PersonalField? FieldOf(IReadOnlyComplexProperty property) => property.FindAnnotation(FieldAnnotation)?.Value as PersonalField;
}
