using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Approvals.DropDraft;
using OneWindow.Areas.Cases.Approvals.SendForApproval;
using OneWindow.Areas.Cases.Approvals.ShowApproval;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.Api;

/// <summary>Approvals for programs: the same use cases as the pages.</summary>
internal static class ApprovalEndpoints
{
    private const string Approvals = "/api/v1/approvals";

    public static IEnumerable<RouteHandlerBuilder> Map(IEndpointRouteBuilder routes) =>
    [
        routes.MapPost("/api/v1/cases/{id:guid}/approvals", SendAsync).OpenTo(ApiScope.WriteCases).ExpectsVersion().DoneOnce()
            .Tells("送审", "承办人把须由负责人决定的步骤拟好送审：决定人必填，审核人、会签人可选。案件本身不变，同意后才办理。")
            .Example(ApprovalExamples.Draft, new ApprovalAnswer(ApiSamples.Approval, "running"), ("id", ApiSamples.DraftedCase.ToString())),
        routes.MapGet($"{Approvals}/{{id:guid}}", ShowAsync).OpenTo(ApiScope.ReadCases).GivesVersion()
            .Tells("查阅送审件", "拟办的步骤、填写的内容和每个人的意见。").Example(null, ApprovalExamples.Detail),
        routes.MapPost($"{Approvals}/{{id:guid}}/signatures", SignAsync).ExpectsVersion()
            .Tells(
                "审核、会签、审批",
                "decision 取 agree 同意、object 不同意（会签）、return 退回（toStage 写退到哪一步，0 为承办人）、pass 转办（passTo 写岗位）、ask 加会签人（coSigners）。")
            .Example(new SignForm { Decision = SignForm.Return, Opinion = "期限太短，改为十五日。", ToStage = 0 }, new ApprovalAnswer(ApiSamples.Approval, "returned")),
        routes.MapPost($"{Approvals}/{{id:guid}}/recall", RecallAsync)
            .Tells("撤回送审件", "还没有人打开的，承办人可以撤回。").Example(null, new ApprovalAnswer(ApiSamples.Approval, "recalled")),
        routes.MapPost($"{Approvals}/{{id:guid}}/urge", UrgeAsync)
            .Tells("催办", "提醒现在轮到的人，代办人也收到提醒。").Example(null, new ApprovalAnswer(ApiSamples.Approval, "running")),
        routes.MapPost($"{Approvals}/{{id:guid}}/drop", DropAsync).ExpectsVersion()
            .Tells("不再送审", "退回或者撤回的，承办人写明理由后不再送审。")
            .Example(new DropBody("情况有变，不再拟办。", Version: null), new ApprovalAnswer(ApiSamples.Approval, "dropped")),
    ];

    private static async Task<Results<Created<ApprovalAnswer>, ProblemHttpResult>> SendAsync(
        Guid id, DraftBody body, SendForApproval.SendForApproval send, CurrentActor actor, CancellationToken cancel)
    {
        var route = new RouteChosen(
            Of(body.Decider), Of(body.Reviewer), [.. (body.CoSigners ?? []).Select(one => new AppointmentId(one))]);
        var command = new DraftToSend(
            new CaseId(id), body.Step, body.Run, body.Input ?? new Dictionary<string, string>(StringComparer.Ordinal), body.Statement, route, body.Seen)
        {
            Again = body.Again is { } again ? new ApprovalId(again) : null,
        };
        return (await send.HandleAsync(command, actor.Get(), cancel)).TryGet(out var sent, out var refusals)
            ? TypedResults.Created($"{Approvals}/{sent.Value}", new ApprovalAnswer(sent.Value, CodeOf(ApprovalState.Running)))
            : RefusalAnswers.Problem(refusals);
    }

    private static async Task<Results<Ok<ApprovalDetail>, ProblemHttpResult>> ShowAsync(
        Guid id, ApprovalRecord records, CurrentActor actor, CancellationToken cancel) =>
        await records.ReadAsync(new ApprovalId(id), actor.Get(), cancel) is { } view
            ? TypedResults.Ok(ApprovalDetail.Of(view))
            : RefusalAnswers.Problem([ApprovalRefusals.NoSuchApproval]);

    private static async Task<Results<Ok<ApprovalAnswer>, ProblemHttpResult>> SignAsync(
        Guid id, SignForm body, ApprovalActs acts, CurrentActor actor, CancellationToken cancel) =>
        Answer(id, await acts.DoAsync(new ApprovalId(id), body, actor.Get(), cancel));

    private static async Task<Results<Ok<ApprovalAnswer>, ProblemHttpResult>> RecallAsync(
        Guid id, RecallDraft.RecallDraft recall, CurrentActor actor, CancellationToken cancel) =>
        Answer(id, await recall.HandleAsync(new ApprovalId(id), actor.Get(), cancel));

    private static async Task<Results<Ok<ApprovalAnswer>, ProblemHttpResult>> UrgeAsync(
        Guid id, UrgeApprovers.UrgeApprovers urge, CurrentActor actor, CancellationToken cancel) =>
        Answer(id, await urge.HandleAsync(new ApprovalId(id), actor.Get(), cancel));

    private static async Task<Results<Ok<ApprovalAnswer>, ProblemHttpResult>> DropAsync(
        Guid id, DropBody body, DropDraft.DropDraft drop, CurrentActor actor, CancellationToken cancel) =>
        Answer(id, await drop.HandleAsync(new DraftDropped(new ApprovalId(id), body.Reason, body.Version), actor.Get(), cancel));

    internal static string CodeOf(ApprovalState state) => state.ToString().ToLowerInvariant();

    private static Results<Ok<ApprovalAnswer>, ProblemHttpResult> Answer(Guid id, Result<ApprovalState> result) =>
        result.TryGet(out var state, out var refusals)
            ? TypedResults.Ok(new ApprovalAnswer(id, CodeOf(state)))
            : RefusalAnswers.Problem(refusals);

    private static AppointmentId? Of(Guid? id) => id is { } known ? new AppointmentId(known) : null;
}
