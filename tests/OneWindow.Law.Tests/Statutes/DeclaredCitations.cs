using System.Collections;
using System.Reflection;
using OneWindow.Law.Statutes;
using OneWindow.Law.Triage;

namespace OneWindow.Law.Tests.Statutes;

/// <summary>
/// Every citation that the law assembly declares: reachable from a static field through records and lists,
/// or given with the advice on a claim type of which nothing else is known.
/// </summary>
internal static class DeclaredCitations
{
    private static readonly Assembly Law = typeof(Citation).Assembly;

    internal static IReadOnlyList<Citation> All()
    {
        var found = new HashSet<Citation>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in StaticValues().Concat(Advice()))
        {
            Visit(value, found, seen);
        }

        return [.. found.OrderBy(one => one.Statute.Code, StringComparer.Ordinal)
            .ThenBy(one => one.ArticleNumber).ThenBy(one => one.Paragraph).ThenBy(one => one.Item).ThenBy(one => one.PartName, StringComparer.Ordinal)];
    }

    private static IEnumerable<object> StaticValues() => Law.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => !field.IsLiteral)
        .Select(field => field.GetValue(null))
        .OfType<object>();

    private static IEnumerable<object> Advice() =>
        ClaimTypes.All.Select(type => TriageDesk.Advise(new MatterFacts([new ClaimFacts(type)]) { IsMigrantWorker = true, Workers = 10 }, new DateOnly(2026, 10, 14)));

    private static void Visit(object? value, HashSet<Citation> found, HashSet<object> seen)
    {
        if (value is null or string or Delegate or Type || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        if (value is Citation citation)
        {
            found.Add(citation);
            return;
        }

        if (value is IEnumerable many)
        {
            foreach (var one in many)
            {
                Visit(one, found, seen);
            }

            return;
        }

        if (value.GetType().Assembly != Law && value is not System.Runtime.CompilerServices.ITuple)
        {
            return;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsEnum && field.FieldType != typeof(DateOnly))
                {
                    Visit(field.GetValue(value), found, seen);
                }
            }
        }
    }
}
