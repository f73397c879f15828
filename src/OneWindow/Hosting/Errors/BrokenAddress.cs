using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace OneWindow.Hosting.Errors;

/// <summary>
/// An address with something after the question mark that its page cannot read, such as half an identifier: there is no such page. The
/// framework would call it a fault of ours.
/// </summary>
internal static class BrokenAddress
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, TypeConverter Reader)>> AskedOf = [];

    /// <summary>To be used when the page is known and the person may see it.</summary>
    public static void UseBrokenAddresses(this WebApplication application) => application.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not { Type: var page } || CanRead(page, context.Request.Query))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    private static bool CanRead(Type page, IQueryCollection query) => query.Count == 0 || AskedOf.GetOrAdd(page, Asked)
        .All(asked => !query.TryGetValue(asked.Name, out var values) || values.All(value => string.IsNullOrEmpty(value) || asked.Reader.IsValid(value)));

    private static IReadOnlyList<(string Name, TypeConverter Reader)> Asked(Type page) =>
    [
        .. from property in page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
           let source = property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()
           where source is not null && property.PropertyType != typeof(string)
           let type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
           where !type.IsArray
           select (source.Name ?? property.Name, TypeDescriptor.GetConverter(type)),
    ];
}
