using System.Globalization;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.AcceptIntoInspection;

/// <summary>Hands the claims that go to inspection to the unit that will handle them.</summary>
public sealed record MatterForInspection(MatterId Id, UnitId Unit, long Version);

/// <summary>Opens an inspection case for the claims that chose it; they move along, and the case begins with what is known.</summary>
public sealed class AcceptIntoInspection(WriteDoor door, IOpenCase cases, MatterEvents events)
{
    private static readonly Refusal NoClaimForInspection =
        Refusal.NotAllowed("no-claim-for-inspection", "没有一项诉求选了劳动保障监察，或者都已经在案件中。");

    public Task<Result<CaseId>> HandleAsync(MatterForInspection command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => AcceptAsync(db, command, by, token), cancel);

    private async Task<Result<CaseId>> AcceptAsync(OneWindowDb db, MatterForInspection command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Accept, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<CaseId>.Refused(refusals);
        }

        var claims = matter.Claims.Where(claim => claim is { Channel: Channel.Inspection, CaseId: null }).ToList();
        if (claims.Count == 0)
        {
            return NoClaimForInspection;
        }

        var opening = new CaseOpening("inspection", Title(matter, claims), command.Unit, Facts(matter, claims))
        {
            Matter = matter.Id, Employer = matter.EmployerId,
        };
        if (!(await cases.InAsync(db, opening, by, cancel)).TryGet(out var opened, out refusals))
        {
            return Result<CaseId>.Refused(refusals);
        }

        claims.ForEach(claim => claim.CaseId = opened);
        var before = matter.State;
        matter.State = MatterState.Accepted;
        await events.AppendAsync(
            db, matter, "matter-accepted",
            new MatterHappened(
                "交劳动保障监察办理", null, before, matter.State,
                References: [.. claims.Select(claim => ClaimTypes.Find(claim.Type)!.Name)]),
            by, cancel);
        return opened;
    }

    private static string Title(Matter matter, List<Claim> claims)
    {
        var employer = matter.Facts.Employer ?? "用人单位不明";
        var first = ClaimTypes.Find(claims[0].Type)!.Name;
        var title = claims.Count == 1 ? $"{employer}{first}" : $"{employer}{first}等{claims.Count}项";
        return TypedText.Cut(title, 200);
    }

    private static Dictionary<string, string> Facts(Matter matter, List<Claim> claims)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["submission"] = Submission(matter.Kind),
            ["received-on"] = Day(ChinaTime.DayOf(matter.ReceivedAt)),
            ["act"] = string.Join('\n', claims.Select(Said)),
        };

        // An act that goes on has no end yet; with several claims the last end counts, since the limitation runs from it.
        if (claims.TrueForAll(claim => claim.Answers.Continuing != true && (claim.Answers.EndedOn ?? claim.PeriodTo) is not null)
            && claims.Max(claim => claim.Answers.EndedOn ?? claim.PeriodTo) is { } ended && ended <= matter.RegisteredOn)
        {
            facts["act-ended-on"] = Day(ended);
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
