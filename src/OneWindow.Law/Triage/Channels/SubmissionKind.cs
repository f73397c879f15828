namespace OneWindow.Law.Triage;

/// <summary>In what capacity a matter was brought (提出方式): it decides who may be named and which terms run.</summary>
public enum SubmissionKind
{
    /// <summary>投诉: real name, own right harmed; the five working days of acceptance run.</summary>
    Complaint,

    /// <summary>举报: may be anonymous; the person is kept secret (监察条例第九条第三款).</summary>
    Report,

    /// <summary>申请: to arbitration or mediation.</summary>
    Application,

    /// <summary>信访.</summary>
    PetitionLetter,

    /// <summary>咨询.</summary>
    Consulting,

    /// <summary>依职权: nobody asked; found by ourselves or assigned.</summary>
    OwnMotion,
}

/// <summary>A kind with its stored code and its Chinese name.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Name">The Chinese name.</param>
public sealed record SubmissionKindLabel(SubmissionKind Kind, string Code, string Name);

/// <summary>The names of the kinds.</summary>
public static class SubmissionKinds
{
    /// <summary>Every kind once, in the order of the registration page.</summary>
    public static readonly IReadOnlyList<SubmissionKindLabel> All =
    [
        new(SubmissionKind.Complaint, "complaint", "投诉"),
        new(SubmissionKind.Report, "report", "举报"),
        new(SubmissionKind.Application, "application", "申请"),
        new(SubmissionKind.PetitionLetter, "petition-letter", "信访"),
        new(SubmissionKind.Consulting, "consulting", "咨询"),
        new(SubmissionKind.OwnMotion, "own-motion", "依职权"),
    ];

    /// <summary>The Chinese name.</summary>
    public static string Name(this SubmissionKind kind) => All.First(label => label.Kind == kind).Name;

    /// <summary>The stored code.</summary>
    public static string Code(this SubmissionKind kind) => All.First(label => label.Kind == kind).Code;

    /// <summary>The kind with this code; null where there is none.</summary>
    public static SubmissionKind? Find(string code) => All.FirstOrDefault(label => label.Code == code)?.Kind;
}
