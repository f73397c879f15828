using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.DirectMatter;

/// <summary>Where matters go, who sits there, and why.</summary>
public sealed record Direction(WindowEntry Window, string ClerkName, PersonId Person, string Reason);

/// <summary>Gives matters that wait to whoever sits at a window: one, or all of a clerk who is away.</summary>
public sealed class Directing(
    WindowDirectory windows, StaffDirectory staff, IMatterFiles files, MatterEvents events, ITellOfMatters tell)
{
    private static readonly Refusal OnlyTheLead = Refusal.Forbidden("only-the-lead", "由大厅负责人指派。");

    private static readonly Refusal NoWindow = Refusal.Invalid("Window", "no-window", "请选择指派到哪个窗口。");

    private static readonly Refusal NobodyThere = Refusal.Invalid("Window", "nobody-there", "这个窗口今天没有人，请先安排人员。");

    /// <summary>Null for the head of the hall, else the refusal.</summary>
    public static Refusal? RefusedFor(ActionContext by) => by.Post == Posts.HallLead ? null : OnlyTheLead;

    /// <summary>What was typed, checked: a window where somebody sits today, and a reason.</summary>
    public async Task<Result<Direction>> ReadAsync(WindowId? window, string? reason, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        if ((await windows.SeatsAsync(by.Today, cancel)).FirstOrDefault(seat => seat.Window.Id == window) is not { } seat)
        {
            return NoWindow;
        }

        if (seat.Clerk is not { } clerk)
        {
            return NobodyThere;
        }

        return WrittenText.Read(reason, "Reason", "请写明为什么指派。").TryGet(out var written, out var refusals)
            ? new Direction(seat.Window, seat.ClerkName!, (await staff.PersonsOfAsync([clerk], cancel))[clerk], written)
            : Result<Direction>.Refused(refusals);
    }

    /// <summary>Gives matters inside the door; whoever follows them now is reminded and may see a sealed reporter. A few queries for all.</summary>
    internal async Task GiveAsync(OneWindowDb db, IReadOnlyCollection<Matter> matters, Direction to, ActionContext by, CancellationToken cancel)
    {
        foreach (var matter in matters)
        {
            (matter.WindowId, matter.DirectedToId) = (to.Window.Id, to.Person == matter.ClerkId ? null : to.Person);
        }

        await files.NameHandlersAsync(db, [.. matters.Select(matter => (matter.Id, to.Person))], cancel);
        await events.AppendAllAsync(
            db, matters, "matter-directed",
            matter => new MatterHappened($"指派到{to.Window.Name}（{to.ClerkName}）", to.Reason, matter.State, matter.State), by, cancel);
        await tell.TellAsync(db, to.Person, "directed", [.. matters.Select(matter => (matter.Id, $"{matter.Number} 指派给您跟进"))], by, cancel);
    }
}
