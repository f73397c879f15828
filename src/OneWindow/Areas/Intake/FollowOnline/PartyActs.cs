using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.FollowOnline;

/// <summary>The acts of a party through the public pages.</summary>
internal sealed class PartyActs(
    OneWindowDb db, WriteDoor door, MatterEvents events, WithdrawMatter.WithdrawMatter withdraw, StaffDirectory staff, ITellOfMatters tell) : IPartyActs
{
    private const int MostLines = 200;

    private static readonly Refusal Ended = Refusal.NotAllowed("matter-merged", "这一件已并入另一件或者已作废，请打电话问。");

    public bool MayWithdraw(MatterState state) => MatterStep.Withdraw.RefusedIn(state) is null;

    public Task<Result<MatterState>> WithdrawAsync(MatterId id, string? reason, ActionContext by, CancellationToken cancel) =>
        withdraw.HandleAsync(new WithdrawMatter.MatterWithdrawn(id, reason, null), by, cancel);

    public async Task<Result<MatterState>> AskAsync(MatterId id, string? words, ActionContext by, CancellationToken cancel) =>
        WrittenText.Read(words, "Words", "请写下您要问的话。").TryGet(out var asked, out var refusals)
            ? await door.WriteAsync((db, token) => AskAsync(db, id, asked, by, token), cancel)
            : Result<MatterState>.Refused(refusals);

    public Task<Result<MatterState>> ConsentAsync(MatterId id, PartyId party, bool consents, ActionContext by, CancellationToken cancel) => door.WriteAsync<MatterState>(
        async (db, token) =>
        {
            if (await db.Set<Matter>().SingleOrDefaultAsync(row => row.Id == id, token) is not { } matter || !MatterStates.Counted.Contains(matter.State)
                || await db.Set<Party>().SingleOrDefaultAsync(row => row.Id == party && row.MatterId == id && !row.IsSealed, token) is not { } one)
            {
                return Ended;
            }

            if (one.ElectronicService != consents)
            {
                one.ElectronicService = consents;
                var what = consents ? "当事人同意网上收文书" : "当事人不再同意网上收文书";
                await events.AppendAsync(db, matter, TalkEvents.Consented, new MatterHappened(what, null, matter.State, matter.State), by, token);
            }

            return matter.State;
        },
        cancel);

    public async Task<IReadOnlyList<TalkLine>> TalkAsync(MatterId id, CancellationToken cancel)
    {
        var stream = MatterEvents.StreamOf(id);
        var said = await db.Set<EventEntry>().AsNoTracking()
            .Where(entry => entry.StreamKind == stream.Kind && entry.StreamId == stream.Id && (entry.Kind == TalkEvents.Asked || entry.Kind == TalkEvents.Told))
            .OrderByDescending(entry => entry.Sequence).Take(MostLines).ToListAsync(cancel);
        return
        [
            .. said.OrderBy(entry => entry.Sequence)
                .Select(entry => new TalkLine(entry.At, entry.Kind == TalkEvents.Asked, entry.Read<MatterHappened>().Why ?? string.Empty)),
        ];
    }

    private async Task<Result<MatterState>> AskAsync(OneWindowDb db, MatterId id, string words, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Matter>().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } matter || !MatterStates.Counted.Contains(matter.State))
        {
            return Ended;
        }

        // What people write may hold numbers of theirs or of others; the record shows them masked, as it does in narratives.
        var masked = NarrativeMask.Of(words);
        await events.AppendAsync(db, matter, TalkEvents.Asked, new MatterHappened("当事人网上留言", masked, matter.State, matter.State), by, cancel);
        foreach (var person in await WhoHasItAsync(db, matter, by.Today, cancel))
        {
            await tell.TellAsync(db, person, "asked", [(id, $"{matter.Number} 当事人网上留言，等答复")], by, cancel);
        }

        return matter.State;
    }

    private async Task<IReadOnlyList<PersonId>> WhoHasItAsync(OneWindowDb db, Matter matter, DateOnly today, CancellationToken cancel)
    {
        var leads = (await staff.PersonsOfAsync(await CaseProgress.LeadsOfAsync(db, matter.Id, cancel), cancel)).Values.Distinct().ToList();
        return leads.Count > 0 ? leads
            : matter.FollowedBy != PersonId.None ? [matter.FollowedBy]
            : await staff.PersonsHoldingAsync(PostCodes.HallLead, today, cancel);
    }
}
