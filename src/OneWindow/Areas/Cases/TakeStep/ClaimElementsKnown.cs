using System.Globalization;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases.TakeStep;

/// <summary>Fills the elements of an arbitration claim in with what the matter's claim tells already; the registrar corrects and completes.</summary>
public sealed class ClaimElementsKnown(IMatterFiles matters, OneWindowDb db)
{
    /// <summary>The form with what is known of the next claim of the step's kind; as it was for any other step.</summary>
    internal async Task<StepInput> AddToAsync(StepInput input, Step step, Case one, ActionContext by, CancellationToken cancel)
    {
        if (step.Track?.Code != ClaimTrack.Definition.Code || step.About.Length == 0 || one.MatterId is not { } matter
            || await matters.ReadAsync(db, matter, by, cancel) is not { } file)
        {
            return input;
        }

        var entered = one.Standing.Tracks.Count(run => run.Track == step.Track.Code && run.Subject == step.About);
        var claim = file.Claims.Where(claim => claim.Case == one.Id && ClaimKinds.OfType(claim.Type.Code).Code == step.About).ElementAtOrDefault(entered);
        return claim is null ? input : Told(claim).Where(known => step.Fields.Any(field => field.Fact == known.Fact))
            .Aggregate(input, (filled, known) => filled.Suggesting(known.Fact, known.Value));
    }

    private static IEnumerable<(Fact Fact, string Value)> Told(MatterClaim claim)
    {
        if (claim.From is { } from)
        {
            yield return (ClaimElements.From, Day(from));
        }

        if (claim.To is { } to)
        {
            yield return (ClaimElements.To, Day(to));
        }

        if (claim.Amount is { } amount)
        {
            yield return (ClaimElements.Amount, amount.ToString());
        }

        yield return (ClaimElements.Request, claim.Words ?? claim.Type.Name);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
