using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Cases.HearParty;

/// <summary>Takes down what a party says of a case: a note in its record, and a reminder for whoever leads it.</summary>
internal sealed class HearParty(WriteDoor door, ProcedureBook procedures, ICaseRecord record, StaffDirectory staff, ITellOfCases tell) : IHearParties
{
    public Task<Result<CaseId>> HearAsync(CaseId id, PartyStatement said, ActionContext by, CancellationToken cancel) => door.WriteAsync<CaseId>(
        async (db, token) =>
        {
            var words = said.Words is { } typed ? NarrativeMask.Of(typed) : null;
            var note = new CaseNote(said.What, words, LinesOf(said), WhileOpenOnly: true) { Said = said.Said };
            if (await record.NoteAsync(db, id, note, by, token) is { } refusal)
            {
                return refusal;
            }

            var one = await db.Set<Case>().SingleAsync(found => found.Id == id, token);
            await tell.TellAsync(db, id, await WhoHasItAsync(one, by, token), "party-said", $"{one.Number ?? "未编号案件"}：{said.What}，请看案卷", by, token);
            return id;
        },
        cancel);

    private static IReadOnlyList<string> LinesOf(PartyStatement said) =>
    [
        .. said.Amount is { } amount ? [$"金额 {amount.InText()}"] : Array.Empty<string>(),
        .. said.PaidOn is { } day ? [$"支付日期 {day.InTable()}"] : Array.Empty<string>(),
        .. said.Details,
    ];

    private async Task<IReadOnlyList<PersonId>> WhoHasItAsync(Case one, ActionContext by, CancellationToken cancel) => one.LeadId is { } lead
        ? [.. (await staff.PersonsOfAsync([lead], cancel)).Values]
        : await staff.PersonsHoldingAsync(procedures.Of(one.Procedure, one.ProcedureVersion).Head.Code, by.Today, cancel);
}
