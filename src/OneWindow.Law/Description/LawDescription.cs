using System.Text.Json.Serialization;

namespace OneWindow.Law.Description;

/// <summary>The whole declared law, described for people and machines: every procedure, and triage.</summary>
/// <remarks>
/// The declarations hold conditions as code; a description holds what can be printed: names, codes, sentences, articles.
/// JSON, the tables and diagrams of <c>docs/law/</c> and the procedures page are all written from it, so that no fact stands twice.
/// </remarks>
/// <param name="Procedures">Every procedure, in the order of their declaration.</param>
/// <param name="Triage">The rules and claim types of triage.</param>
public sealed record LawDescription(IReadOnlyList<ProcedureDescription> Procedures, TriageDescription Triage);

/// <summary>A thing named elsewhere in the description.</summary>
/// <param name="Code">Its stable key.</param>
/// <param name="Name">Its Chinese name.</param>
public sealed record Named(string Code, string Name)
{
    /// <inheritdoc />
    public override string ToString() => Name;
}

/// <summary>A place in a statute.</summary>
/// <param name="Statute">The statute's stable key.</param>
/// <param name="Title">Its full Chinese title, without book marks.</param>
/// <param name="Place">The place in it: 第十八条第一款第（三）项; for a paper without articles its part.</param>
/// <param name="Text">Short name and place, as tables show it.</param>
/// <param name="IsVerified">Whether the text was read; where not, everything that shows it must say so.</param>
public sealed record CitationDescription(string Statute, string Title, string Place, string Text, bool IsVerified)
{
    /// <summary>What stands beside a citation whose text was not read.</summary>
    public const string UnverifiedMark = "条文未核对";

    /// <summary>The citation with the mark where it is needed: 监察若干规定第十八条（条文未核对）.</summary>
    [JsonIgnore]
    public string Marked => IsVerified ? Text : $"{Text}（{UnverifiedMark}）";
}
