using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using OneWindow.Testing;

namespace OneWindow.Tests.Staff;

/// <summary>Every route of the application, read from the application itself, so that none can be forgotten.</summary>
internal static partial class RouteTable
{
    /// <summary>Values for the parameters of routes: well-formed, and naming nothing that exists. A parameter without one fails the tests.</summary>
    private static readonly Dictionary<string, string> Samples = new(StringComparer.OrdinalIgnoreCase)
    {
        ["code"] = "404",
        ["part"] = "form",
        ["person"] = "01980000-0000-7000-8000-000000000001",
        ["session"] = "01980000-0000-7000-8000-000000000002",
        ["appointment"] = "01980000-0000-7000-8000-000000000003",
        ["certificate"] = "01980000-0000-7000-8000-000000000004",
        ["matter"] = "01980000-0000-7000-8000-000000000006",
        ["party"] = "01980000-0000-7000-8000-000000000007",
        ["evidence"] = "01980000-0000-7000-8000-000000000008",
        ["case"] = "01980000-0000-7000-8000-00000000000a",
        ["scan"] = "01980000-0000-7000-8000-00000000000b",
        ["employer"] = "01980000-0000-7000-8000-000000000009",
        ["delegate"] = "01980000-0000-7000-8000-00000000000f",
        ["publication"] = "01980000-0000-7000-8000-000000000010",
        ["window"] = "01980000-0000-7000-8000-000000000005",
        ["id"] = "01980000-0000-7000-8000-000000000006",
        ["taken"] = "1",
        ["system"] = "01980000-0000-7000-8000-00000000000d",
        ["key"] = "01980000-0000-7000-8000-00000000000e",
        ["push"] = "01980000-0000-7000-8000-00000000000f",
        ["procedure"] = "no-such-procedure",
        ["operation"] = "no-such-operation",
        ["step"] = "no-such-step",
        ["way"] = "mediation",
        ["kind"] = "D-INT-01",
        ["trouble"] = "wages",
        ["arrival"] = "01980000-0000-7000-8000-00000000000f",
        ["line"] = "hotline-12345",
        ["day"] = "2026-03-02",
        ["referral"] = "01980000-0000-7000-8000-00000000000c",
    };

    /// <summary>Pages and endpoints; what the framework adds for itself declares nothing and so is refused to everybody.</summary>
    public static IReadOnlyList<RouteEndpoint> Of(TestApplication application) =>
    [
        .. application.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !PathOf(endpoint).StartsWith("/_framework/", StringComparison.Ordinal))
            .OrderBy(PathOf, StringComparer.Ordinal),
    ];

    /// <summary>As declared: <c>/staff/people/{person:guid}</c>.</summary>
    public static string PathOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    public static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET"];

    /// <summary>The address with every parameter filled in.</summary>
    /// <exception cref="KeyNotFoundException">A parameter has no sample: add one above.</exception>
    /// <param name="path">As declared.</param>
    /// <param name="known">Values that name something, in the place of the samples; pages write {Id} where endpoints write {id}.</param>
    public static string AddressOf(string path, params (string Name, string Value)[] known) => Parameter().Replace(path, match =>
        known.FirstOrDefault(one => one.Name.Equals(match.Groups["name"].Value, StringComparison.OrdinalIgnoreCase)).Value ?? Samples[match.Groups["name"].Value]);

    [GeneratedRegex(@"\{\*{0,2}(?<name>[A-Za-z]+)[^}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
