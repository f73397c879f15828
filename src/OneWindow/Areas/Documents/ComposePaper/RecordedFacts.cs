using System.Globalization;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>
/// What a case had recorded when the step that asked for a paper was taken, with the source of each value. A later value of
/// the same fact does not change what the paper says.
/// </summary>
internal sealed class RecordedFacts(CaseFile file, Document document)
{
    private static readonly string[] Openings = ["经查明，", "经查，", "查明，", "经调查，", "经审查，"];
    private static readonly PaperSource Opening = new("登记时的记录");

    public CaseFile File => file;

    /// <summary>The step that asked for the paper; null for one that came with the opening.</summary>
    public CaseFileStep? Step { get; } = file.Steps.FirstOrDefault(step => step.Sequence == document.Sequence);

    /// <summary>The code of the paper's kind.</summary>
    public string Paper => document.Kind;

    /// <summary>Whether this step asked for the paper.</summary>
    public bool Took(string step) => Step?.Step == step;

    /// <summary>The last time this step was taken, up to the paper's own; null while it was not.</summary>
    public CaseFileStep? Last(string step) => file.Steps.LastOrDefault(taken => taken.Step == step && taken.Sequence <= Until);

    /// <summary>The run of a track that the paper belongs to; null for none.</summary>
    public TrackRun? Run { get; } = file.Tracks.FirstOrDefault(run => run.Id == document.Run);

    /// <summary>The first of these steps after the paper's own: the answer to what it proposes. Null while there was none.</summary>
    public CaseFileStep? Answer(params string[] codes) => file.Steps.FirstOrDefault(step =>
        step.Sequence > document.Sequence && codes.Contains(step.Step) && (document.Run is null || step.Run == document.Run));

    /// <summary>As stored; null where it was not recorded.</summary>
    public string? Value(Fact fact) => Find(fact).Value;

    /// <summary>As part of a sentence that says 经查 itself and goes on: what officers write at both ends is taken off.</summary>
    public string? Clause(Fact fact)
    {
        var text = Value(fact)?.Trim().TrimEnd('。', '；', '，', '.', ';');
        return Openings.FirstOrDefault(opening => text?.StartsWith(opening, StringComparison.Ordinal) ?? false) is { } opening ? text![opening.Length..] : text;
    }

    public DateOnly? Day(Fact fact) => Value(fact) is { } text && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public DateTime? Moment(Fact fact) => Value(fact) is { } text && FieldReader.TryReadMoment(text, out var moment) ? moment : null;

    public Money? Amount(Fact fact) => Value(fact) is { } text && long.TryParse(text, CultureInfo.InvariantCulture, out var fen) ? new Money(fen) : null;

    public string? Name(Fact fact) => Value(fact) is { } code ? fact.NameOfChoice(code) : null;

    /// <summary>The lines of a long text, without empty ones.</summary>
    public IReadOnlyList<string> Lines(Fact fact) => LinesOf(Value(fact));

    public PaperSource Source(Fact fact) => Find(fact).Source;

    public static PaperSource SourceOf(CaseFileStep step) =>
        new($"{step.Name}（{step.On:yyyy-MM-dd}）", step.Sequence.ToString(CultureInfo.InvariantCulture));

    public static IReadOnlyList<string> LinesOf(string? text) =>
        (text ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private long Until => document.Sequence > 1 ? document.Sequence : long.MaxValue;

    private (string? Value, PaperSource Source) Find(Fact fact)
    {
        var step = file.Steps.LastOrDefault(taken => taken.Sequence <= Until && Fits(taken) && taken.Input.ContainsKey(fact.Code));
        return step is null
            ? (Run?.Facts.GetValueOrDefault(fact.Code) ?? FromOpening(fact), Opening)
            : (step.Input[fact.Code], SourceOf(step));
    }

    /// <summary>What was recorded at the opening; a value that only a later step gave is not there yet for this paper.</summary>
    private string? FromOpening(Fact fact) =>
        OpeningFacts.Contains(fact.Code) || !file.Steps.Any(step => step.Input.ContainsKey(fact.Code))
            ? file.Facts.GetValueOrDefault(fact.Code)
            : null;

    private HashSet<string> OpeningFacts => [.. DeclaredProcedures.All
        .Where(procedure => procedure.Code == file.Procedure).SelectMany(procedure => procedure.OpeningFields).Select(asked => asked.Fact.Code)];

    /// <summary>Of other runs of tracks nothing is taken: another paper's recipient is not this one's.</summary>
    private bool Fits(CaseFileStep step) => step.Run is null || step.Run == document.Run;
}
