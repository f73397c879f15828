namespace OneWindow.Law.Description;

/// <summary>Which citations of a description rest on a text that was not read.</summary>
public static class Unverified
{
    /// <summary>Those of a procedure, each once.</summary>
    public static IReadOnlyList<string> In(ProcedureDescription procedure) => Of(
    [
        .. procedure.Basis,
        .. procedure.Tracks.Select(track => track.Basis),
        .. procedure.Steps.Select(step => step.Basis),
        .. procedure.Steps.SelectMany(step => step.Guards).Select(guard => guard.Basis),
        .. procedure.Deadlines.SelectMany(OfDeadline),
    ]);

    /// <summary>Those of triage, each once.</summary>
    public static IReadOnlyList<string> In(TriageDescription triage) => Of(
    [
        .. triage.Rules.SelectMany(rule => rule.Basis),
        .. triage.ClaimTypes.SelectMany(type => type.Basis),
        .. triage.ClaimTypes.SelectMany(type => type.Rulings).SelectMany(ruling => ruling.Basis),
    ]);

    private static IEnumerable<CitationDescription?> OfDeadline(DeadlineDescription deadline) =>
    [
        deadline.Basis,
        deadline.Extension?.Basis,
        .. deadline.Counting.Select(rule => rule.Basis),
        .. deadline.Suspensions.Concat(deadline.Restarts).Select(ground => ground.Basis),
    ];

    private static IReadOnlyList<string> Of(IEnumerable<CitationDescription?> citations) =>
        [.. citations.OfType<CitationDescription>().Where(citation => !citation.IsVerified).Select(citation => citation.Text).Distinct()];
}
