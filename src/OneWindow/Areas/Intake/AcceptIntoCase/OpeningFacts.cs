using System.Globalization;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.AcceptIntoCase;

/// <summary>What is known of a matter when a case opens for some of its claims, by the codes of the procedure's opening facts.</summary>
internal static class OpeningFacts
{
    /// <summary>What lists will call the case.</summary>
    public static string Title(Matter matter, IReadOnlyList<Claim> claims)
    {
        var employer = matter.Facts.Employer ?? "用人单位不明";
        var first = ClaimTypes.Find(claims[0].Type)!.Name;
        return TypedText.Cut(claims.Count == 1 ? $"{employer}{first}" : $"{employer}{first}等{claims.Count}项", 200);
    }

    /// <summary>The facts. Claims that came back from another case are brought anew on the day of the act.</summary>
    public static Dictionary<string, string> Of(Channel channel, Matter matter, IReadOnlyList<Claim> claims, DateOnly today)
    {
        var isBroughtAnew = claims.Any(claim => claim.ReturnedFromId is not null);
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["received-on"] = Day(isBroughtAnew ? today : ChinaTime.DayOf(matter.ReceivedAt)),
        };
        var told = string.Join('\n', claims.Select(Said));
        if (channel == Channel.Inspection)
        {
            facts["submission"] = Submission(matter.Kind);
            facts["act"] = told;
            AddEnd(facts, matter, claims);
        }
        else
        {
            facts["dispute"] = told;
        }

        if (channel == Channel.Arbitration)
        {
            facts["claimant-side"] = "worker";
            facts["same-day"] = SameDay(matter, claims);
        }

        if (matter.Facts.Workers is { } workers)
        {
            facts["workers"] = workers.ToString(CultureInfo.InvariantCulture);
        }

        var claimed = claims.Aggregate(Money.Zero, (sum, claim) => sum + (claim.Amount ?? Money.Zero));
        if (claimed > Money.Zero)
        {
            facts["claimed"] = claimed.Yuan.ToString("0.00", CultureInfo.InvariantCulture);
        }

        return facts;
    }

    /// <summary>The facts with what was asked in their place.</summary>
    public static Dictionary<string, string> With(this Dictionary<string, string> facts, IReadOnlyDictionary<string, string> asked)
    {
        foreach (var (code, value) in asked)
        {
            facts[code] = value;
        }

        return facts;
    }

    private static string SameDay(Matter matter, IReadOnlyList<Claim> claims)
    {
        var classes = TriageDesk.SameDay(AdviceMaker.FactsOf(matter) with { Claims = [.. claims.Select(claim => claim.ToFacts())] });
        return classes.Count == 0 ? "none" : classes[^1].Code["same-day-".Length..];
    }

    // An act that goes on has no end yet; with several claims the last end counts, since the limitation runs from it.
    private static void AddEnd(Dictionary<string, string> facts, Matter matter, IReadOnlyList<Claim> claims)
    {
        if (claims.All(claim => claim.Answers.Continuing != true && (claim.Answers.EndedOn ?? claim.PeriodTo) is not null)
            && claims.Max(claim => claim.Answers.EndedOn ?? claim.PeriodTo) is { } ended && ended <= matter.RegisteredOn)
        {
            facts["act-ended-on"] = Day(ended);
        }
    }

    private static string Said(Claim claim)
    {
        var name = ClaimTypes.Find(claim.Type)!.Name;
        return claim.Words is null ? name : $"{name}：{claim.Words}";
    }

    private static string Submission(SubmissionKind kind) => kind switch
    {
        SubmissionKind.Report => "report",
        SubmissionKind.OwnMotion => "own-motion",
        _ => "complaint",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
