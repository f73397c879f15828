using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OneWindow.Hosting.Profiles;

/// <summary>Collects the faults of one file while it is read, and at the end those of references.</summary>
internal sealed class ProfileFaults(string file)
{
    private readonly List<ProfileError> _errors = [];
    private readonly Dictionary<(string Kind, string Code), long> _declared = [];
    private readonly List<(string Kind, YamlScalarNode At)> _references = [];

    public string File { get; } = file;

    public IReadOnlyList<ProfileError> Errors => [.. _errors.OrderBy(error => error.Line)];

    public void Add(YamlNode at, string message) => Add(at.Start, message);

    public void Add(Mark at, string message) => _errors.Add(new ProfileError(File, at.Line, message));

    public void Declare(string kind, string code, YamlScalarNode at)
    {
        if (!_declared.TryAdd((kind, code), at.Start.Line))
        {
            Add(at, $"{kind}“{code}”重复，第 {_declared[(kind, code)]} 行已有");
        }
    }

    public void Refer(string kind, YamlScalarNode at) => _references.Add((kind, at));

    /// <summary>Once everything is read: each reference must point to something declared.</summary>
    public void CheckReferences()
    {
        foreach (var (kind, at) in _references.Where(reference => !_declared.ContainsKey((reference.Kind, reference.At.Value ?? string.Empty))))
        {
            Add(at, $"没有{kind}“{at.Value}”，本文件中有：{string.Join("、", _declared.Keys.Where(key => key.Kind == kind).Select(key => key.Code))}");
        }
    }
}

/// <summary>The codes that stand in a profile.</summary>
internal static class ProfileCode
{
    /// <summary>An enumeration's member in lower case with hyphens: <c>HalfYearly</c> is <c>half-yearly</c>.</summary>
    public static string Of(string member) => string.Concat(member.Select((letter, index) =>
        char.IsUpper(letter) ? (index == 0 ? string.Empty : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>Lower-case letters, digits and hyphens.</summary>
    public static bool IsWellFormed(string code) => code.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
