using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.DirectMatter;

/// <summary>At which window a matter is to be followed from now on.</summary>
public sealed record MatterDirected(MatterId Id, WindowId? Window, string? Reason, long? Version);

/// <summary>The head of the hall directs a matter that waits to another window (指派): whoever sits there follows it.</summary>
public sealed class DirectMatter(WriteDoor door, WindowDirectory windows, StaffDirectory staff, MatterEvents events, ITellDirected tell)
{
    private static readonly Refusal OnlyTheLead = Refusal.Forbidden("only-the-lead", "由大厅负责人指派。");

    private static readonly Refusal NoWindow = Refusal.Invalid(nameof(MatterDirected.Window), "no-window", "请选择指派到哪个窗口。");

    private static readonly Refusal NobodyThere = Refusal.Invalid(nameof(MatterDirected.Window), "nobody-there", "这个窗口今天没有人，请先安排人员。");

    private static readonly Refusal ThereAlready = Refusal.Invalid(nameof(MatterDirected.Window), "there-already", "本件已经由这个窗口的人跟进。");

    public Task<Result<MatterState>> HandleAsync(MatterDirected command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => DirectAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> DirectAsync(OneWindowDb db, MatterDirected command, ActionContext by, CancellationToken cancel)
    {
        if (by.Post != Posts.HallLead)
        {
            return OnlyTheLead;
        }

        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Direct, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if ((await windows.SeatsAsync(by.Today, cancel)).FirstOrDefault(seat => seat.Window.Id == command.Window) is not { } seat)
        {
            return NoWindow;
        }

        if (seat.Clerk is not { } clerk)
        {
            return NobodyThere;
        }

        var person = (await staff.PersonsOfAsync([clerk], cancel))[clerk];
        if (matter.WindowId == seat.Window.Id && matter.FollowedBy == person)
        {
            return ThereAlready;
        }

        if (!WrittenText.Read(command.Reason, nameof(command.Reason), "请写明为什么指派。").TryGet(out var reason, out refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        (matter.WindowId, matter.DirectedToId) = (seat.Window.Id, person == matter.ClerkId ? null : person);
        if (!await db.Set<Handler>().AnyAsync(handler => handler.MatterId == matter.Id && handler.PersonId == person, cancel))
        {
            db.Add(new Handler { MatterId = matter.Id, PersonId = person });
        }

        await events.AppendAsync(
            db, matter, "matter-directed", new MatterHappened($"指派到{seat.Window.Name}（{seat.ClerkName}）", reason, matter.State, matter.State), by, cancel);
        await tell.TellAsync(db, matter.Id, person, $"{matter.Number} 指派给您跟进", by, cancel);
        return matter.State;
    }
}
