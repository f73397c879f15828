using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.AskCoSigners;

/// <summary>Others whose opinion is wanted first.</summary>
public sealed record CoSignersAsked(ApprovalId Id, IReadOnlyList<AppointmentId> CoSigners, long? Version);

/// <summary>Asks others to sign before one reviews or decides (加签).</summary>
public sealed class AskCoSigners(WriteDoor door, StaffDirectory staff, ApprovalNotes notes)
{
    private static readonly Refusal NobodyAsked =
        Refusal.Invalid(nameof(CoSignersAsked.CoSigners), "nobody-asked", "请选择请谁会签；已经在这件送审里的人不再选。");

    private static readonly Refusal TooMany =
        Refusal.Invalid(nameof(CoSignersAsked.CoSigners), "too-many-signers", $"会签最多 {ApprovalRoute.MostCoSigners} 人。");

    private static readonly Refusal OnlyOpinion = Refusal.NotAllowed("co-signers-do-not-ask", "会签人签署意见，不再请人会签。");

    public Task<Result<ApprovalState>> HandleAsync(CoSignersAsked command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => AskAsync(db, command, by, token), cancel);

    /// <summary>Who may still be asked.</summary>
    internal static IEnumerable<Colleague> Among(IEnumerable<Colleague> colleagues, Approval approval, ActionContext by)
    {
        var asked = approval.Parts.Where(part => part.Round == approval.Round && part.Outcome != ApprovalOutcome.PassedOn)
            .Select(part => part.PersonId).Append(approval.DraftedBy).Append(by.Person).ToHashSet();
        return colleagues.Where(one => !asked.Contains(one.Person));
    }

    private async Task<Result<ApprovalState>> AskAsync(OneWindowDb db, CoSignersAsked command, ActionContext by, CancellationToken cancel)
    {
        if (!(await ApprovalReading.WaitingForAsync(db, command.Id, command.Version, by, cancel)).TryGet(out var found, out var refusals))
        {
            return Result<ApprovalState>.Refused(refusals);
        }

        var (approval, part) = found;
        if (part.Kind == ApprovalKind.CoSign)
        {
            return OnlyOpinion;
        }

        var colleagues = await staff.ColleaguesAsync(CasePosts.ReaderCodes, by.Today, cancel);
        var asked = Among(colleagues, approval, by).Where(one => command.CoSigners.Contains(one.Appointment)).DistinctBy(one => one.Person).ToList();
        if (asked.Count == 0)
        {
            return NobodyAsked;
        }

        if (asked.Count > ApprovalRoute.MostCoSigners)
        {
            return TooMany;
        }

        db.AddRange(asked.Select(one => ApprovalRoute.Part(approval, one, ApprovalKind.CoSign, approval.Stage, by.At)));
        await notes.AddAsync(db, approval, "请会签", why: null, [.. asked.Select(one => $"会签：{one.Name}（{one.PostName}）")], by, cancel);
        return approval.State;
    }
}
