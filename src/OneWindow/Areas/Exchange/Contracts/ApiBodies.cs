using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Contracts;

/// <summary>Refuses a body in whose lists stands nothing (<c>[null]</c>): the reader of JSON lets that through.</summary>
internal static class ApiBodies
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<PropertyInfo>> Lists = [];

    public static ValueTask<object?> RefuseEmptyLines(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<object>().Select(Empty).OfType<Refusal>().ToList() is { Count: > 0 } wrong
            ? ValueTask.FromResult<object?>(RefusalAnswers.Problem(wrong, StatusCodes.Status400BadRequest))
            : next(context);

    private static Refusal? Empty(object argument)
    {
        foreach (var list in Lists.GetOrAdd(argument.GetType(), ListsOf))
        {
            if (list.GetValue(argument) is IEnumerable items && items.Cast<object?>().Any(item => item is null))
            {
                var field = JsonNamingPolicy.CamelCase.ConvertName(list.Name);
                return Refusal.Invalid(field, "unreadable-request", $"请求读不懂：{field} 里有空的一项。");
            }
        }

        return null;
    }

    /// <summary>Of what a body is made; what the application itself hands to a route has none.</summary>
    private static IReadOnlyList<PropertyInfo> ListsOf(Type type) => type.Namespace?.StartsWith("OneWindow.Areas.", StringComparison.Ordinal) != true
        ? []
        : [.. type.GetProperties().Where(one => one.GetIndexParameters().Length == 0 && one.PropertyType != typeof(string) && one.PropertyType.IsGenericType
            && one.PropertyType.IsAssignableTo(typeof(IEnumerable)) && !one.PropertyType.IsAssignableTo(typeof(IEnumerable<KeyValuePair<string, string>>)))];
}
