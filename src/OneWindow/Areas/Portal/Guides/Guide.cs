using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Portal.FileMatter;
using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Portal.Guides;

/// <summary>What somebody should know of one trouble before filing: made from the declared law, so that it never says anything else.</summary>
/// <param name="Trouble">The trouble.</param>
/// <param name="Claim">The claim that it is.</param>
/// <param name="Way">Where it would go, and why.</param>
/// <param name="Steps">The phases of the procedure on that way; empty where no case of it is run here.</param>
/// <param name="Terms">What the office must keep to, and what the person must: name, length and article.</param>
/// <param name="Basis">The articles that make the claim, written out.</param>
public sealed record Guide(
    Trouble Trouble, ClaimType Claim, OnlineAdvice Way, IReadOnlyList<string> Steps, IReadOnlyList<GuideTerm> Terms, IReadOnlyList<string> Basis)
{
    /// <summary>Makes the guide of a trouble; null for one that is no claim by itself.</summary>
    public static Guide? Of(Trouble trouble, IOnlineIntake intake, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(trouble);
        ArgumentNullException.ThrowIfNull(intake);
        if (trouble.Claim is not { } claim)
        {
            return null;
        }

        var way = intake.Advise(new OnlineFiling(MatterId.New(), SubmissionKind.Complaint, [claim], trouble.Words), today)[0];
        var procedure = DeclaredProcedures.All.LastOrDefault(one => one.Code == way.Way?.Code() && one.InForce.Covers(today));
        return new Guide(
            trouble, claim, way, procedure is null ? [] : [.. procedure.Phases.Select(phase => phase.Name)],
            procedure is null ? [] : [.. TermsOf(procedure).Select(GuideTerm.Of)],
            [.. claim.Basis.Select(article => article.Full)]);
    }

    /// <summary>The time limits on the usual way, and those that a party must keep; what runs beside it would only confuse.</summary>
    private static IEnumerable<Deadline> TermsOf(Procedure procedure) => procedure.OpeningStarts
        .Concat(procedure.Steps.Where(step => step.Track is null).SelectMany(step => step.Starts))
        .Concat(procedure.OnDelivery.SelectMany(delivery => delivery.Starts).Where(start => start.Deadline.Whose == DeadlineHolder.Party))
        .Select(start => start.Deadline).DistinctBy(deadline => deadline.Code)
        .Where(deadline => deadline.Period is not null && deadline.OnExpiry != ExpiryConsequence.ReminderOnly);
}

/// <summary>A time limit in a guide.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Length">How long.</param>
/// <param name="IsTheirs">Whether it is the party's, who loses something by missing it.</param>
/// <param name="Basis">The article.</param>
public sealed record GuideTerm(string Name, string Length, bool IsTheirs, string Basis)
{
    public static GuideTerm Of(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return new(deadline.Name, deadline.LengthText, deadline.Whose == DeadlineHolder.Party, deadline.Basis.Full);
    }
}
