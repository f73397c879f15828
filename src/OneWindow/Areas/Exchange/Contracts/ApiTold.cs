namespace OneWindow.Areas.Exchange.Contracts;

/// <summary>What the text of the interface tells of a route.</summary>
/// <param name="Summary">In a few Chinese words: 登记诉求.</param>
/// <param name="Description">What it does, when it refuses, what comes next, in Chinese.</param>
public sealed record ApiTold(string Summary, string Description);

/// <summary>An example of a route as typed values, so that it can neither misspell a field nor leave out a required one.</summary>
/// <param name="Takes">The body that is sent; null where there is none.</param>
/// <param name="Gives">The answer.</param>
/// <param name="Parameters">Parameters of the address by name: those asked for, and those of the path that are not the usual sample.</param>
public sealed record ApiExample(object? Takes, object Gives, IReadOnlyDictionary<string, string> Parameters);

/// <summary>The same act sent again under the same <c>Idempotency-Key</c> is done once.</summary>
public sealed class DoneOnce;

/// <summary>Tells the text of the interface about a route; beside the route, so that none is forgotten.</summary>
public static class ApiTelling
{
    /// <summary>What the route does.</summary>
    public static RouteHandlerBuilder Tells(this RouteHandlerBuilder route, string summary, string description) =>
        route.WithMetadata(new ApiTold(summary, description)).AddEndpointFilter(ApiBodies.RefuseEmptyLines);

    /// <summary>An example that a test runs against the demonstration city; identifiers are those of <see cref="ApiSamples"/>.</summary>
    public static TBuilder Example<TBuilder>(this TBuilder route, object? takes, object gives, params (string Name, string Value)[] parameters)
        where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new ApiExample(takes, gives, parameters.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal)));

    /// <summary>The route's use case writes once for each key of the sender.</summary>
    public static TBuilder DoneOnce<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new DoneOnce());
}
