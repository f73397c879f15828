using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OneWindow.Data;

/// <summary>
/// Reads several tables that belong to one thing in one statement: each is joined from outside to a part of its own, so that their rows
/// follow each other and do not multiply, as they would if all were joined to the thing itself.
/// </summary>
/// <example><c>
/// from part in db.Parts(2)
/// from claim in db.Set&lt;Claim&gt;().Where(row => part == 0 &amp;&amp; row.MatterId == id).DefaultIfEmpty()
/// from party in db.Set&lt;Party&gt;().Where(row => part == 1 &amp;&amp; row.MatterId == id).DefaultIfEmpty()
/// select new { claim, party }
/// </c></example>
internal static class StatementParts
{
    /// <summary>The numbers from 0, one for each part; no more than <see cref="StatementPart.Most"/>.</summary>
    public static IQueryable<int> Parts(this OneWindowDb db, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, StatementPart.Most);
        return db.Set<StatementPart>().Where(part => part.Number < count).Select(part => part.Number);
    }

    /// <summary>A single row that hangs on no table, for a statement that only counts.</summary>
    public static IQueryable<int> OneRow(this OneWindowDb db) => db.Parts(1);
}

/// <summary>A row of a statement that stands in no table. It is mapped, because EF writes the text of a statement with SQL of ours in it anew each time.</summary>
internal sealed class StatementPart
{
    public const int Most = 8;

    public int Number { get; init; }
}

/// <summary>Maps <see cref="StatementPart"/>.</summary>
internal sealed class StatementPartMapping : IEntityTypeConfiguration<StatementPart>
{
    public void Configure(EntityTypeBuilder<StatementPart> builder)
    {
        var numbers = string.Join(", ", Enumerable.Range(0, StatementPart.Most).Select(part => string.Create(CultureInfo.InvariantCulture, $"({part})")));
        builder.HasNoKey().ToSqlQuery($"select column1 as number from (values {numbers}) as numbers");
    }
}
