using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Approvals;
using OneWindow.Areas.Cases.Approvals.AgreeToDraft;
using OneWindow.Areas.Cases.Approvals.AskCoSigners;
using OneWindow.Areas.Cases.Approvals.PassOn;
using OneWindow.Areas.Cases.Approvals.SendBack;
using OneWindow.Areas.Cases.Approvals.SendForApproval;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Tests.Cases.Approvals;

/// <summary>A case whose report waits for the order to correct, and the people around it.</summary>
internal sealed class ApprovalDesk(CaseHall hall)
{
    public static readonly Dictionary<string, string> Order = new()
    {
        ["order"] = "七日内支付拖欠的工资", ["correct-by"] = "2030-02-01",
    };

    public CaseId Case { get; private set; }

    /// <summary>The officer of the case.</summary>
    public Task<ActionContext> Officer => ByAsync(Posts.LabourInspector);

    /// <summary>The head who may order.</summary>
    public Task<ActionContext> Head => ByAsync(Posts.InspectionHead);

    public static async Task<ApprovalDesk> OpenAsync(CaseHall hall)
    {
        var desk = new ApprovalDesk(hall) { Case = await hall.InvestigatingAsync() };
        await hall.DoAsync(
            desk.Case, Posts.LabourInspector, "record-interview", ("interviewed", "王某"), ("interview-began", "2026-01-05 9:00"), ("interview-place", "本队"),
            ("certificates-shown", "yes"), ("interview-text", "拖欠工资"));
        await hall.DoAsync(
            desk.Case, Posts.LabourInspector, "conclude", ("findings", "查实拖欠"), ("evidence-found", "工资表"),
            ("violated", "《劳动法》第五十条"), ("employer-statement", "认可"), ("owed", "69000"), ("proposal", "责令限期改正"), ("handling-basis", "《劳动保障监察条例》第十八条"));
        return desk;
    }

    public async Task<ActionContext> ByAsync(Post post) => (await hall.PersonAsync(post)).By with { At = hall.Time.UtcNow };

    public async Task<Result<ApprovalId>> TrySendAsync(
        ActionContext by, ActionContext decider, ActionContext? reviewer = null, ActionContext[]? signers = null, string statement = "建议责令限期改正。",
        Dictionary<string, string>? typed = null, ApprovalId? again = null, string step = "order-correction")
    {
        var route = new RouteChosen(decider.Appointment, reviewer?.Appointment, [.. (signers ?? []).Select(one => one.Appointment)]);
        var command = new DraftToSend(Case, step, Run: null, typed ?? Order, statement, route, Seen: null) { Again = again };
        return await hall.AskAsync((SendForApproval send) => send.HandleAsync(command, by, CancellationToken.None));
    }

    /// <summary>The order, drafted by the officer for the head.</summary>
    public async Task<ApprovalId> SentAsync(ActionContext? reviewer = null, params ActionContext[] signers) =>
        (await TrySendAsync(await Officer, await Head, reviewer, signers)).Value;

    public Task<Result<ApprovalState>> AgreeAsync(ApprovalId id, ActionContext by, string opinion = "同意。", bool objects = false, long? version = null) =>
        hall.AskAsync((AgreeToDraft agree) => agree.HandleAsync(new OpinionOnDraft(id, opinion, objects, version), by, CancellationToken.None));

    public Task<Result<ApprovalState>> SendBackAsync(ApprovalId id, ActionContext by, int toStage = 0, string reason = "期限太短，改为十五日。") =>
        hall.AskAsync((SendBackDraft back) => back.HandleAsync(new DraftSentBack(id, toStage, reason, null), by, CancellationToken.None));

    public Task<Result<ApprovalState>> PassOnAsync(ApprovalId id, ActionContext by, ActionContext to) =>
        hall.AskAsync((PassOnDraft pass) => pass.HandleAsync(new DraftPassedOn(id, to.Appointment, "我回避", null), by, CancellationToken.None));

    public Task<Result<ApprovalState>> AskAsync(ApprovalId id, ActionContext by, params ActionContext[] signers) => hall.AskAsync(
        (AskCoSigners ask) => ask.HandleAsync(new CoSignersAsked(id, [.. signers.Select(one => one.Appointment)], null), by, CancellationToken.None));

    public Task<Approval> ReadAsync(ApprovalId id) =>
        hall.AskAsync((OneWindowDb db) => db.Set<Approval>().Include(row => row.Parts).SingleAsync(row => row.Id == id));

    public Task<Case> CaseAsync() => hall.AskAsync((OneWindowDb db) => db.Set<Case>().SingleAsync(row => row.Id == Case));

    /// <summary>How many drafts wait for each.</summary>
    public async Task<IReadOnlyList<int>> TurnsAsync(params ActionContext[] people)
    {
        List<int> turns = [];
        foreach (var by in people)
        {
            turns.Add(await hall.AskAsync((ApprovalTurns waiting) => waiting.Of(by).CountAsync()));
        }

        return turns;
    }
}
