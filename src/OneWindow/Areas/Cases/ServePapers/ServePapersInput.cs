using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>The form as strings, so that what was typed comes back as it was typed.</summary>
/// <param name="On">The day.</param>
/// <param name="Chosen">The services ticked.</param>
/// <param name="Values">What was typed, by the name of the field.</param>
/// <param name="Key">Makes what is sent twice done once.</param>
public sealed record ServePapersInput(string? On, IReadOnlyList<ServiceRun> Chosen, IReadOnlyDictionary<string, string> Values, string Key)
{
    /// <summary>The name under which each service is sent.</summary>
    public const string PaperField = "paper";

    private const string Prefix = "Form.";

    /// <summary>The form as it is first shown: everything ticked, the receiver the one for whom the paper is.</summary>
    internal static ServePapersInput Fresh(WayOfService way, IEnumerable<PaperToServe> papers, string today)
    {
        List<PaperToServe> chosen = [.. papers];
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var paper in chosen)
        {
            foreach (var field in way.Step.Fields)
            {
                if (field.Fact == Law.SharedTracks.ServiceTrack.Receiver)
                {
                    values[ServingRefusals.FieldOf(paper.Key, field.Fact.Code)] = paper.Recipient;
                }
                else if (paper.Standing.Facts.TryGetValue(field.Fact.Code, out var recorded) && field.Fact.Kind == FactKind.Choice)
                {
                    values[ServingRefusals.FieldOf(paper.Key, field.Fact.Code)] = recorded;
                }
            }
        }

        return new ServePapersInput(today, [.. chosen.Select(paper => paper.Key)], values, Guid.CreateVersion7().ToString("N"));
    }

    /// <summary>The form as it was sent.</summary>
    internal static ServePapersInput Posted(IFormCollection form) => new(
        form[Prefix + "on"].ToString(), [.. Runs(form[Prefix + PaperField])],
        form.Where(entry => entry.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(entry => entry.Key[Prefix.Length..], entry => entry.Value.ToString(), StringComparer.Ordinal),
        form[Prefix + "key"].ToString());

    /// <summary>The services that are named; what names none is left out.</summary>
    internal static IEnumerable<ServiceRun> Runs(IEnumerable<string?> values)
    {
        foreach (var value in values)
        {
            if (ServiceRun.TryParse(value, out var run))
            {
                yield return run;
            }
        }
    }

    internal string? ValueOf(ServiceRun run, Fact fact) => Values.GetValueOrDefault(ServingRefusals.FieldOf(run, fact.Code));

    /// <summary>What the use case takes.</summary>
    internal ServePapersCommand CommandOf(WayOfService? way) => new(way?.Code, On, [.. Chosen.Select(run => new PaperServed(run, TypedOf(way, run)))]);

    private Dictionary<string, string> TypedOf(WayOfService? way, ServiceRun run) => (way?.Step.Fields ?? [])
        .Where(field => !way!.Step.Serves!.IsSaidOnce(field.Fact))
        .ToDictionary(field => field.Fact.Code, field => ValueOf(run, field.Fact) ?? string.Empty, StringComparer.Ordinal);
}
