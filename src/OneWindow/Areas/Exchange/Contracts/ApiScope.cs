namespace OneWindow.Areas.Exchange.Contracts;

/// <summary>What a key of an outside system may be given for. A route without one is for people alone.</summary>
/// <param name="Code">A stable code: <c>matters:read</c>.</param>
/// <param name="Name">In Chinese.</param>
public sealed record ApiScope(string Code, string Name)
{
    /// <summary>Takes matters in and goes on with them at the window.</summary>
    public static readonly ApiScope WriteMatters = new("matters:write", "登记诉求，在窗口接着办");

    /// <summary>Reads matters and what the triage room said.</summary>
    public static readonly ApiScope ReadMatters = new("matters:read", "查阅诉求和分理结果");

    /// <summary>Takes steps of cases.</summary>
    public static readonly ApiScope WriteCases = new("cases:write", "办理案件步骤，送审");

    /// <summary>Reads cases and the procedures they follow.</summary>
    public static readonly ApiScope ReadCases = new("cases:read", "查阅案件和程序");

    /// <summary>Reads what changed.</summary>
    public static readonly ApiScope ReadChanges = new("changes:read", "读取变更清单");

    /// <summary>Sends the work orders of the hotline 12345. Each line has a scope of its own: who sends on one does not send on another.</summary>
    public static readonly ApiScope Line12345 = new("lines:hotline-12345", "送12345热线来件，对账");

    /// <summary>Sends what the hotline 12333 took in.</summary>
    public static readonly ApiScope Line12333 = new("lines:hotline-12333", "送12333热线来件，对账");

    /// <summary>Sends clues of the national platform on wage arrears.</summary>
    public static readonly ApiScope LineOfClues = new("lines:wage-arrears-clues", "送根治欠薪线索平台来件，对账");

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<ApiScope> All = [ReadMatters, WriteMatters, ReadCases, WriteCases, ReadChanges, Line12345, Line12333, LineOfClues];

    /// <summary>The scope of a code; null for none.</summary>
    public static ApiScope? Find(string code) => All.FirstOrDefault(scope => scope.Code == code);
}

/// <summary>Opens a route to keys.</summary>
public static class ApiScopes
{
    /// <summary>Opens it to keys that were given this scope and whose system's post may use it.</summary>
    public static TBuilder OpenTo<TBuilder>(this TBuilder route, ApiScope scope)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(scope);
}
