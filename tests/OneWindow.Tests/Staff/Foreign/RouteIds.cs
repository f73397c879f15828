using System.Text.RegularExpressions;

namespace OneWindow.Tests.Staff.Foreign;

/// <summary>Which records a route names: its parameters that are identifiers, each with the kind of thing it identifies.</summary>
/// <param name="Path">As declared.</param>
/// <param name="Named">In the order of the address.</param>
internal sealed partial record RouteIds(string Path, IReadOnlyList<(string Parameter, string Kind)> Named)
{
    /// <summary>What <c>{id}</c> is, by the part of the address before it. A route whose part is missing here fails the tests.</summary>
    private static readonly Dictionary<string, string> KindOfId = new(StringComparer.Ordinal)
    {
        ["cases"] = "case", ["papers"] = "paper", ["batches"] = "batch", ["approvals"] = "approval", ["hand-overs"] = "hand-over", ["messages"] = "message",
    };

    public static RouteIds Of(string path) => new(path, [.. Identifier().Matches(path).Select(match =>
    {
        var name = match.Groups["name"].Value.ToLowerInvariant();
        return (name, name == "id" ? KindOfId[match.Groups["before"].Value] : name);
    })]);

    /// <summary>The address, with the record of each kind.</summary>
    public string With(Func<string, Guid> record) =>
        RouteTable.AddressOf(Path, [.. Named.Select(named => (named.Parameter, record(named.Kind).ToString())), ("step", "record-check")]);

    [GeneratedRegex(@"/(?<before>[a-z-]+)/\{(?<name>[A-Za-z]+):guid\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();
}
