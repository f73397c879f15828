using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>A matter as whoever brought it follows it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="About">What it is about, in plain words.</param>
/// <param name="On">The day on which it was registered.</param>
/// <param name="State">How far it is.</param>
/// <param name="Now">What happens now, one sentence.</param>
/// <param name="Next">What comes next; null where no day is promised.</param>
/// <param name="Holder">Who has it now; null where it is over.</param>
/// <param name="Cases">What it led to.</param>
/// <param name="Told">What the person was told.</param>
/// <param name="Talk">What was asked and answered.</param>
/// <param name="Files">How many files stand with it.</param>
public sealed record ProgressView(
    string Number, string About, DateOnly On, MatterState State, string Now, PublicNext? Next, Holder? Holder, IReadOnlyList<PublicCase> Cases,
    IReadOnlyList<ToldLine> Told, IReadOnlyList<TalkLine> Talk, int Files)
{
    /// <summary>Whether files can still be added.</summary>
    public bool TakesFiles => MatterStates.Open.Contains(State);
}

/// <summary>The next thing that must happen.</summary>
/// <param name="What">What, in plain words.</param>
/// <param name="On">The latest day.</param>
public sealed record PublicNext(string What, DateOnly On);

/// <summary>Brings together what a party may know: nothing of what was found or thought, no other person.</summary>
public sealed class ProgressReader(
    OneWindowDb db, IMatterFiles matters, CaseProgress cases, ToldParties told, IPartyActs acts, WindowPromise promise, Profile profile, Visitor visitor)
{
    public async Task<ProgressView?> ReadAsync(MatterId id, CancellationToken cancel)
    {
        if (await matters.ReadAsync(db, id, visitor.Get(), cancel) is not { } matter)
        {
            return null;
        }

        var led = await cases.OfAsync(id, cancel);
        var running = led.LastOrDefault(one => one.EndedOn is null);
        var on = ChinaTime.DayOf(matter.RegisteredAt);
        return new ProgressView(
            matter.Number, matter.Claims.Count == 0 ? "咨询" : string.Join('；', matter.Claims.Select(claim => claim.Type.PlainWords)), on, matter.State,
            NowOf(matter, running), NextOf(matter, running, on),
            matter.State.IsEnded() ? null : HolderOf(running), led, await told.OfAsync(matter.Number, cancel), await acts.TalkAsync(id, cancel), matter.Evidence.Count);
    }

    private static string NowOf(MatterFile matter, PublicCase? running) => matter.State switch
    {
        MatterState.Accepted when running is not null => $"{running.Way}正在办：{running.State}",
        MatterState.Accepted => "窗口正在看下一步由谁办",
        MatterState.Registered when matter.Claims.Count == 0 => "窗口正在准备答复您的问题",
        MatterState.Guided when matter.GuidedTo is { } place => $"这件事由别的部门办：{place}",
        MatterState.Registered or MatterState.Triaged or MatterState.MediationOffered or MatterState.Guided => "窗口正在看材料，交给该办的部门",
        MatterState.UnderExpertTriage => "归谁办，几个部门正在一起商量",
        MatterState.TransferredOut => "已移送有权办理的机关",
        MatterState.Answered => $"已答复：{matter.Outcome}",
        MatterState.Rejected => $"没有受理：{matter.Outcome}",
        MatterState.Withdrawn => "您已经撤回",
        MatterState.Closed => "办结了",
        _ => matter.State.Name(),
    };

    private PublicNext? NextOf(MatterFile matter, PublicCase? running, DateOnly registered) =>
        running is not null ? running.Due is { } due ? new(due.What, due.On) : null
        : matter.State.IsEnded() || promise.DueDay(registered) is not { } day ? null : new("窗口答复", day);

    /// <summary>The officer who leads the case, at the unit that handles it; before there is a case the hall.</summary>
    private Holder? HolderOf(PublicCase? running)
    {
        if (running is not null && profile.HolderOf(running) is { } holder)
        {
            return holder;
        }

        return profile.Hall is { } hall ? new Holder(hall.Name, hall.Telephone) : null;
    }
}
