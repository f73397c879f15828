using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Something said between a party and the office about a matter.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="ByParty">Whether the party said it.</param>
/// <param name="Text">The words.</param>
public sealed record TalkLine(DateTime At, bool ByParty, string Text);

/// <summary>What a party does in the own matter without coming to the counter. Whoever calls has made sure that the matter is the asker's own.</summary>
public interface IPartyActs
{
    /// <summary>Whether it can still be withdrawn here; a matter with a case is withdrawn there.</summary>
    bool MayWithdraw(MatterState state);

    /// <summary>Ends the matter at the party's wish; refused without a reason, or where a case runs.</summary>
    Task<Result<MatterState>> WithdrawAsync(MatterId id, string? reason, ActionContext by, CancellationToken cancel);

    /// <summary>Asks whoever has it now: they are reminded, or the head of the hall where nobody has it yet. Refused without words.</summary>
    Task<Result<MatterState>> AskAsync(MatterId id, string? words, ActionContext by, CancellationToken cancel);

    /// <summary>A party agrees that papers are served through the pages (民事诉讼法第九十条), or no longer does.</summary>
    Task<Result<MatterState>> ConsentAsync(MatterId id, PartyId party, bool consents, ActionContext by, CancellationToken cancel);

    /// <summary>What was said between both, oldest first.</summary>
    Task<IReadOnlyList<TalkLine>> TalkAsync(MatterId id, CancellationToken cancel);
}
