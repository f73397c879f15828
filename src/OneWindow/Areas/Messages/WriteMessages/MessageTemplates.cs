using System.Reflection;
using System.Text.RegularExpressions;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Messages.WriteMessages;

/// <summary>Writes messages in the words of their templates, in the name of this place's hall.</summary>
public sealed partial class MessageTemplates(Profile profile)
{
    /// <summary>What a template may ask for; see the README beside them.</summary>
    public static readonly IReadOnlyList<string> Blanks = ["office", "telephone", "number", "code", "way", "day", "place", "paper"];

    private static readonly Dictionary<string, string> Texts = MessageKinds.All.ToDictionary(kind => kind.Code, kind => Read(kind.Code));

    private readonly ProfileUnit? _hall = profile.Hall;

    /// <summary>In whose name parties are told.</summary>
    public string Office => _hall?.Name ?? profile.Locality.Tagline;

    /// <summary>The words of a kind with the blanks as they stand.</summary>
    public static string TextOf(MessageKind kind) => Texts[kind.Code];

    /// <summary>The message, every blank filled.</summary>
    /// <exception cref="KeyNotFoundException">A blank of the template is not among the words.</exception>
    public string Write(MessageKind kind, IReadOnlyDictionary<string, string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Blank().Replace(TextOf(kind), match => match.Groups["name"].Value switch
        {
            "office" => Office,
            "telephone" => _hall?.Telephone ?? profile.Locality.HelpLines[0],
            var name => words[name],
        });
    }

    private static string Read(string code)
    {
        var name = $"Areas/Messages/Templates/{code}.txt";
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Trim();
    }

    [GeneratedRegex(@"\{\{(?<name>[a-z]+)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Blank();
}
