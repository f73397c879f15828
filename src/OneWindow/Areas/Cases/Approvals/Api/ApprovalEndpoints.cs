using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Approvals.DropDraft;
using OneWindow.Areas.Cases.Approvals.SendForApproval;
using OneWindow.Areas.Cases.Approvals.ShowApproval;
using OneWindow.Areas.Cases.Contracts;
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
        routes.MapPost("/api/v1/cases/{id:guid}/approvals", SendAsync), routes.MapGet(Approvals + "/{id:guid}", ShowAsync),
        routes.MapPost(Approvals + "/{id:guid}/signatures", SignAsync), routes.MapPost(Approvals + "/{id:guid}/recall", RecallAsync),
        routes.MapPost(Approvals + "/{id:guid}/urge", UrgeAsync), routes.MapPost(Approvals + "/{id:guid}/drop", DropAsync),
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
