namespace OneWindow.Bench.Measuring;

/// <summary>What is asked for over HTTP, by whom; each load goes through the paths in turn.</summary>
internal sealed record Requests(string Work, Visitor Who, string Method, IReadOnlyList<string> Paths, string? Body)
{
    /// <summary>The work that is measured.</summary>
    public static IReadOnlyList<Requests> Of(PlanMaker maker, Visitor clerk, Visitor inspector) =>
    [
        new("case", inspector, "GET", [.. maker.Targets.Select(target => $"/cases/{target.Id}")], null),
        new("worklist", inspector, "GET", ["/"], null),
        new("name", clerk, "GET", [$"/matters?text={Uri.EscapeDataString(maker.SearchedName)}"], null),
        new("number", clerk, "GET", [.. maker.Targets.Select(target => $"/matters?text={Uri.EscapeDataString(target.Number)}")], null),
        new("register", clerk, "POST", ["/api/v1/matters"], PlanMaker.Matter),
        new("step", inspector, "POST", [.. maker.Targets.Select(target => $"/api/v1/cases/{target.Id}/steps")], maker.Step),
    ];

    /// <summary>The load of this work alone.</summary>
    public Task<Load> LoadAsync(string url, int connections, int seconds, string folder) =>
        Wrk.RunAsync(url, connections, seconds, Method, Paths, Who.Cookie, Body, Path.Combine(folder, Work));
}
