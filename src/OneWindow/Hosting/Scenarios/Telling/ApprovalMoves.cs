using OneWindow.Areas.Cases.Approvals;
using OneWindow.Areas.Cases.Approvals.AgreeToDraft;
using OneWindow.Areas.Cases.Approvals.SendBack;
using OneWindow.Areas.Cases.Approvals.SendForApproval;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>The moves of a step that an officer drafts for the head.</summary>
internal static class ApprovalMoves
{
    /// <summary>An inspector drafts a step for a head, on request past somebody who reviews it.</summary>
    public static CaseStory Drafted(
        this CaseStory told, string inspector, string step, (string Who, Post Post) decider, (string Who, Post Post)? reviewer, string statement,
        params (Fact Fact, string Value)[] typed) => told.Then(async cancel =>
        {
            var by = told.Stage.As(inspector, Posts.LabourInspector);
            var route = new RouteChosen(
                told.Stage.As(decider.Who, decider.Post).Appointment, reviewer is { } one ? told.Stage.As(one.Who, one.Post).Appointment : null, []);
            var facts = typed.ToDictionary(entry => entry.Fact.Code, entry => entry.Value, StringComparer.Ordinal);
            await told.Stage.DoAsync((SendForApproval send) =>
                send.HandleAsync(new DraftToSend(told.Case, step, Run: null, facts, statement, route, Seen: null), by, cancel));
        });

    /// <summary>Somebody who is asked agrees.</summary>
    public static CaseStory AgreedBy(this CaseStory told, string who, Post post, string opinion) => told.Then(async cancel =>
    {
        var id = await told.OpenAsync();
        await told.Stage.DoAsync((AgreeToDraft agree) =>
            agree.HandleAsync(new OpinionOnDraft(id, opinion, Objects: false, Version: null), told.Stage.As(who, post), cancel));
    });

    /// <summary>Somebody who is asked sends it back to the inspector.</summary>
    public static CaseStory SentBackBy(this CaseStory told, string who, Post post, string reason) => told.Then(async cancel =>
    {
        var id = await told.OpenAsync();
        await told.Stage.DoAsync((SendBackDraft back) =>
            back.HandleAsync(new DraftSentBack(id, ToStage: 0, reason, Version: null), told.Stage.As(who, post), cancel));
    });

    private static Task<ApprovalId> OpenAsync(this CaseStory told) => told.Stage.AskAsync((OneWindowDb db) =>
        Task.FromResult(db.Set<Approval>().Single(row => row.CaseId == told.Case && row.State == ApprovalState.Running).Id));
}
