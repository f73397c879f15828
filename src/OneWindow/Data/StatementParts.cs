using System.Globalization;
using Microsoft.EntityFrameworkCore;

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
    /// <summary>The numbers from 0, one for each part.</summary>
    public static IQueryable<int> Parts(this OneWindowDb db, int count)
    {
        var numbers = string.Join(", ", Enumerable.Range(0, count).Select(part => string.Create(CultureInfo.InvariantCulture, $"({part})")));
#pragma warning disable EF1002 // numbers that are counted here; nothing of a request is in them
        return db.Database.SqlQueryRaw<int>($"""select column1 as "Value" from (values {numbers}) as parts""");
#pragma warning restore EF1002
    }
}
