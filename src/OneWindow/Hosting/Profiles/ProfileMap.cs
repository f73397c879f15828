using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace OneWindow.Hosting.Profiles;

/// <summary>
/// Reads one mapping strictly: every key is asked for by name, each fault is noted with its line and reading goes on,
/// and <see cref="End"/> reports keys that nobody asked for.
/// </summary>
internal sealed class ProfileMap
{
    private readonly YamlMappingNode _node;
    private readonly string _path;
    private readonly ProfileFaults _faults;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public ProfileMap(YamlMappingNode node, string path, ProfileFaults faults) => (_node, _path, _faults) = (node, path, faults);

    public string Text(string key) => Scalar(key, required: true)?.Value ?? string.Empty;

    public string? OptionalText(string key) => Scalar(key, required: false)?.Value;

    public int Number(string key, int least, int most)
    {
        var scalar = Scalar(key, required: true);
        if (scalar is null)
        {
            return least;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        _faults.Add(scalar, $"{Path(key)} 应为 {least} 至 {most} 的整数，现为“{scalar.Value}”");
        return least;
    }

    public bool YesNo(string key)
    {
        var scalar = Scalar(key, required: true);
        if (scalar?.Value is not ("true" or "false") && scalar is not null)
        {
            _faults.Add(scalar, $"{Path(key)} 应为 true 或 false，现为“{scalar.Value}”");
        }

        return scalar?.Value == "true";
    }

    public DateOnly Day(string key)
    {
        var scalar = Scalar(key, required: true);
        if (DateOnly.TryParseExact(scalar?.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (scalar is not null)
        {
            _faults.Add(scalar, $"{Path(key)} 应为 2026-10-01 这样的日期，现为“{scalar.Value}”");
        }

        return default;
    }

    /// <summary>One of an enumeration's members, written in lower case with hyphens: <c>half-yearly</c>.</summary>
    public T OneOf<T>(string key)
        where T : struct, Enum
    {
        var scalar = Scalar(key, required: true);
        var known = Enum.GetValues<T>().ToDictionary(value => ProfileCode.Of(value.ToString()), StringComparer.Ordinal);
        if (scalar is null)
        {
            return default;
        }

        if (!known.TryGetValue(scalar.Value!, out var found))
        {
            _faults.Add(scalar, $"{Path(key)} 不认识“{scalar.Value}”，可用：{string.Join("、", known.Keys)}");
        }

        return found;
    }

    /// <summary>A key of its own kind: well formed, and used once.</summary>
    public string Code(string key, string kind) => Code(key, kind, ProfileCode.IsWellFormed, "小写字母、数字和连字符");

    /// <summary>The code of something that the law declares (<c>LS-01</c>), or a key of the locality's own; used once.</summary>
    public string LawCode(string key, string kind) =>
        Code(key, kind, code => ProfileCode.IsWellFormed(code.ToLowerInvariant()), "字母、数字和连字符");

    private string Code(string key, string kind, Func<string, bool> isWellFormed, string letters)
    {
        if (Scalar(key, required: true) is not { Value: { } code } scalar)
        {
            return string.Empty;
        }

        if (!isWellFormed(code))
        {
            _faults.Add(scalar, $"{Path(key)} 只能用{letters}，现为“{code}”");
        }

        _faults.Declare(kind, code, scalar);
        return code;
    }

    /// <summary>The key of something that the profile declares, before or after this line.</summary>
    public string Reference(string key, string kind) => Refer(Scalar(key, required: true), kind) ?? string.Empty;

    /// <inheritdoc cref="Reference" />
    public string? OptionalReference(string key, string kind) => Refer(Scalar(key, required: false), kind);

    /// <inheritdoc cref="Reference" />
    public IReadOnlyList<string> References(string key, string kind) =>
        [.. Items(key).OfType<YamlScalarNode>().Select(item => Refer(item, kind) ?? string.Empty)];

    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalarNode { Value.Length: > 0 } scalar)
            {
                texts.Add(scalar.Value);
            }
            else
            {
                _faults.Add(item, $"{Path(key)} 的每一项应为文字");
            }
        }

        return texts;
    }

    public IReadOnlyList<T> List<T>(string key, Func<ProfileMap, T> read)
    {
        var list = new List<T>();
        foreach (var item in Items(key))
        {
            var path = $"{Path(key)}[{list.Count + 1}]";
            if (item is YamlMappingNode mapping)
            {
                list.Add(Read(mapping, path, read));
            }
            else
            {
                _faults.Add(item, $"{path} 应为一组“键: 值”");
            }
        }

        return list;
    }

    public T One<T>(string key, Func<ProfileMap, T> read)
    {
        if (Find(key, required: true) is not { } found)
        {
            return Read(new YamlMappingNode(), Path(key), read, silent: true);
        }

        if (found is YamlMappingNode mapping)
        {
            return Read(mapping, Path(key), read);
        }

        _faults.Add(found, $"{Path(key)} 应为一组“键: 值”");
        return Read(new YamlMappingNode(), Path(key), read, silent: true);
    }

    /// <summary>A list that declares codes in an order that means something, for example grades from best to worst.</summary>
    public IReadOnlyList<string> Declarations(string key, string kind)
    {
        foreach (var item in Items(key).OfType<YamlScalarNode>())
        {
            _faults.Declare(kind, item.Value ?? string.Empty, item);
        }

        return Texts(key);
    }

    /// <summary>A list of codes that the application knows.</summary>
    public IReadOnlyList<string> CodesOf(string key, IReadOnlyList<string> known)
    {
        foreach (var item in Items(key).OfType<YamlScalarNode>().Where(item => !known.Contains(item.Value)))
        {
            _faults.Add(item, $"{Path(key)} 不认识“{item.Value}”，可用：{string.Join("、", known)}");
        }

        return Texts(key);
    }

    /// <summary>Notes a fault of a value that was read well but makes no sense.</summary>
    public void Require(bool holds, string key, string message)
    {
        if (!holds && _node.Children.TryGetValue(new YamlScalarNode(key), out var value))
        {
            _faults.Add(value, $"{Path(key)} {message}");
        }
    }

    public void End()
    {
        foreach (var key in _node.Children.Keys.Where(key => !_asked.Contains(((YamlScalarNode)key).Value ?? string.Empty)))
        {
            _faults.Add(key, $"不认识 {Path(((YamlScalarNode)key).Value ?? string.Empty)}，可用：{string.Join("、", _asked)}");
        }
    }

    private T Read<T>(YamlMappingNode mapping, string path, Func<ProfileMap, T> read, bool silent = false)
    {
        // A missing section is one fault, not one for each of its keys.
        var map = new ProfileMap(mapping, path, silent ? new ProfileFaults(_faults.File) : _faults);
        var value = read(map);
        map.End();
        return value;
    }

    private string? Refer(YamlScalarNode? scalar, string kind)
    {
        if (scalar is not null)
        {
            _faults.Refer(kind, scalar);
        }

        return scalar?.Value;
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        switch (Find(key, required: true))
        {
            case YamlSequenceNode sequence:
                return sequence.Children;
            case { } other:
                _faults.Add(other, $"{Path(key)} 应为列表；没有内容时写 []");
                return [];
            default:
                return [];
        }
    }

    private YamlScalarNode? Scalar(string key, bool required)
    {
        var found = Find(key, required);
        if (found is YamlScalarNode { Value.Length: > 0 } scalar)
        {
            return scalar;
        }

        if (found is not null)
        {
            _faults.Add(found, $"{Path(key)} 应为文字，不能空着");
        }

        return null;
    }

    private YamlNode? Find(string key, bool required)
    {
        _asked.Add(key);
        if (_node.Children.TryGetValue(new YamlScalarNode(key), out var value))
        {
            return value;
        }

        if (required)
        {
            _faults.Add(_node, $"缺少 {Path(key)}");
        }

        return null;
    }

    private string Path(string key) => _path.Length == 0 ? key : $"{_path}.{key}";
}
