using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Exchange.OpenApi;

/// <summary>What the parts of an address are: <c>api/v1/matters/{matter}/choices</c>.</summary>
internal static class ApiPaths
{
    private static readonly Dictionary<string, (string Tag, string Thing, Guid Sample)> Things = new(StringComparer.Ordinal)
    {
        ["matters"] = ("诉求", "诉求", ApiSamples.Matter),
        ["referrals"] = ("案件分理", "分理", ApiSamples.Referral),
        ["cases"] = ("案件", "案件", ApiSamples.Case),
        ["changes"] = ("变更", "变更", default),
        ["pushes"] = ("变更", "推送", default),
        ["lines"] = ("来件线路", "来件线路", default),
        ["procedures"] = ("程序", "程序", default),
        ["approvals"] = ("送审", "送审件", ApiSamples.Approval),
        ["hand-overs"] = ("移交", "移交", ApiSamples.HandOver),
        ["services"] = ("送达", "送达", default),
        ["papers"] = ("文书", "文书", ApiSamples.Paper),
        ["batches"] = ("文书", "批量办理", ApiSamples.Batch),
    };

    /// <summary>Every heading, once.</summary>
    public static IEnumerable<string> Tags => Things.Values.Select(thing => thing.Tag).Distinct();

    /// <summary>The heading under which an operation stands.</summary>
    public static string TagOf(string path) => Things[path.Split('/')[2]].Tag;

    /// <summary>A stable name: <c>post-matters-matter-choices</c>.</summary>
    public static string OperationId(string method, string path) =>
        $"{method.ToLowerInvariant()}-{string.Join('-', path.Split('/').Skip(2).Select(part => part.Trim('{', '}').Split(':')[0]))}";

    /// <summary>What a parameter of the path identifies.</summary>
    public static string WordsOf(string path, string parameter) => $"{Before(path, parameter).Thing}的标识。";

    /// <summary>The usual sample of it.</summary>
    public static Guid SampleOf(string path, string parameter) => Before(path, parameter).Sample;

    private static (string Tag, string Thing, Guid Sample) Before(string path, string parameter)
    {
        var parts = path.Split('/');
        var place = Array.FindIndex(parts, part => part.StartsWith($"{{{parameter}", StringComparison.Ordinal));
        return Things[parts[place - 1]];
    }
}
