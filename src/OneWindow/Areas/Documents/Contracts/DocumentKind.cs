using System.Text.Json.Serialization;

namespace OneWindow.Areas.Documents.Contracts;

/// <summary>How a paper is laid out.</summary>
public enum PaperLayout
{
    /// <summary>公文: body 16 pt, issuing authority above the title.</summary>
    Letter,

    /// <summary>表格、笔录: body 14 pt or smaller, form tables.</summary>
    Form,
}

/// <summary>What the reader of a paper is told about remedies.</summary>
public enum RemedyClause
{
    /// <summary>None: the paper affects no right, or is internal.</summary>
    None,

    /// <summary>复议和诉讼: reconsideration within 60 days, suit within 6 months.</summary>
    ReconsiderationOrSuit,

    /// <summary>权利告知: procedural rights (recusal, refusal, statement) rather than remedies.</summary>
    RightsNotice,
}

/// <summary>A kind of official paper, as its template declares it.</summary>
/// <param name="Code">The catalogue code: <c>D-INS-15</c>.</param>
/// <param name="Name">The Chinese title printed on it.</param>
/// <param name="Series">The code of its number series in the locality profile: <c>rectification-order</c>; null where it carries no number.</param>
/// <param name="Recipients">Who receives a copy, in Chinese: 用人单位, 案卷.</param>
/// <param name="Copies">How many originals are made; at least 1.</param>
/// <param name="NeedsService">Whether a copy must be served with 送达回证.</param>
/// <param name="StartsClocks">The rule codes of clocks that begin with it, for example LS-11; empty where none.</param>
/// <param name="Remedy">What it says about remedies or rights.</param>
/// <param name="NeedsTwoOfficers">Whether two officers with valid certificates must be named.</param>
/// <param name="Layout">Letter or form.</param>
/// <param name="TemplateVersion">The version of the template, from 1.</param>
/// <param name="InForceFrom">The first day on which this version is used, inclusive.</param>
/// <param name="Signers">The codes of the posts that may sign it, at least one.</param>
public sealed record DocumentKind(
    string Code,
    string Name,
    string? Series,
    IReadOnlyList<string> Recipients,
    int Copies,
    bool NeedsService,
    IReadOnlyList<string> StartsClocks,
    RemedyClause Remedy,
    bool NeedsTwoOfficers,
    PaperLayout Layout,
    int TemplateVersion,
    DateOnly InForceFrom,
    IReadOnlyList<string> Signers)
{
    /// <summary>Whether a number is taken from a series when it is signed.</summary>
    [JsonIgnore]
    public bool IsNumbered => Series is not null;
}
