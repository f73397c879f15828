using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.PassOn;

/// <summary>Another is to be asked instead.</summary>
public sealed record DraftPassedOn(ApprovalId Id, AppointmentId? To, string? Reason, long? Version);

/// <summary>Passes one's part on (转办) to another who holds the same post.</summary>
public sealed class PassOnDraft(WriteDoor door, StaffDirectory staff, ApprovalNotes notes)
{
    private static readonly Refusal NotInPost = Refusal.Invalid(nameof(DraftPassedOn.To), "not-in-post", "请选择转给谁；对方须有同样的岗位，且还没有在这件送审里。");

    public Task<Result<ApprovalState>> HandleAsync(DraftPassedOn command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => PassAsync(db, command, by, token), cancel);

    /// <summary>Who may take over a part.</summary>
    internal static IEnumerable<Colleague> Among(IEnumerable<Colleague> colleagues, Approval approval, ApprovalPart part)
    {
        var asked = approval.Waiting().Select(one => one.PersonId).Append(approval.DraftedBy).ToHashSet();
        return colleagues.Where(one => one.Post == part.Post && !asked.Contains(one.Person));
    }

    private async Task<Result<ApprovalState>> PassAsync(OneWindowDb db, DraftPassedOn command, ActionContext by, CancellationToken cancel)
    {
        if (!(await ApprovalReading.WaitingForAsync(db, command.Id, command.Version, by, cancel)).TryGet(out var found, out var refusals)
            || !WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么转办。").TryGet(out var reason, out refusals))
        {
            return Result<ApprovalState>.Refused(refusals);
        }

        var (approval, part) = found;
        var colleagues = await staff.ColleaguesAsync(CasePosts.ReaderCodes, by.Today, cancel);
        if (Among(colleagues, approval, part).FirstOrDefault(one => one.Appointment == command.To) is not { } to)
        {
            return NotInPost;
        }

        part.Finish(ApprovalOutcome.PassedOn, reason, by);
        db.Add(ApprovalRoute.Part(approval, to, part.Kind, part.Stage, by.At));
        await notes.AddAsync(db, approval, "转办送审", reason, [$"转给：{to.Name}（{to.PostName}）"], by, cancel);
        return approval.State;
    }
}
