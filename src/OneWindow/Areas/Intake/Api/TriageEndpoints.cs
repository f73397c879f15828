using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Intake.TriageRoom.GiveOpinion;
using OneWindow.Areas.Intake.TriageRoom.RuleOnMatter;
using OneWindow.Areas.Intake.TriageRoom.SendToTriageRoom;
using OneWindow.Areas.Intake.TriageRoom.ShowReferral;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Api;

/// <summary>The triage room for programs: the same use cases as its pages.</summary>
internal static class TriageEndpoints
{
    public const string Referrals = "/api/v1/referrals";

    public static async Task<Results<Created<ReferralAnswer>, ProblemHttpResult>> SendAsync(
        Guid matter, ReferralRequest request, SendToTriageRoom send, CurrentActor actor, CancellationToken cancel) =>
        (await send.HandleAsync(new MatterForTriageRoom(new MatterId(matter), request.Question, request.Reason, request.Version), actor.Get(), cancel))
            .TryGet(out var id, out var refusals)
            ? TypedResults.Created($"{Referrals}/{id.Value}", new ReferralAnswer(id.Value, CodeOf(ReferralState.Sent)))
            : RefusalAnswers.Problem(refusals);

    public static async Task<Results<Ok<ReferralDetail>, ProblemHttpResult>> ShowAsync(
        Guid referral, ReferralRecord records, CurrentActor actor, CancellationToken cancel) =>
        await records.ReadAsync(new ReferralId(referral), actor.Get(), cancel) is { } view
            ? TypedResults.Ok(ReferralDetail.Of(view))
            : RefusalAnswers.Problem([TriageRefusals.NoSuchReferral]);

    public static async Task<Results<Ok<ReferralAnswer>, ProblemHttpResult>> OpineAsync(
        Guid referral, OpinionRequest request, GiveOpinion opine, CurrentActor actor, CancellationToken cancel) =>
        (await opine.HandleAsync(new OpinionGiven(new ReferralId(referral), request.Proposal, request.Text), actor.Get(), cancel)).TryGet(out var state, out var refusals)
            ? TypedResults.Ok(new ReferralAnswer(referral, CodeOf(state)))
            : RefusalAnswers.Problem(refusals);

    public static async Task<Results<Ok<StateAnswer>, ProblemHttpResult>> RuleAsync(
        Guid referral, RulingRequest request, RuleOnMatter rule, CurrentActor actor, CancellationToken cancel) =>
        (await rule.HandleAsync(request.Read(new ReferralId(referral)), actor.Get(), cancel)).TryGet(out var state, out var refusals)
            ? TypedResults.Ok(new StateAnswer(MatterEndpoints.Code(state)))
            : RefusalAnswers.Problem(refusals);

    internal static string CodeOf(ReferralState state) => state == ReferralState.UnderExamination ? "under-examination" : state.ToString().ToLowerInvariant();
}

/// <summary>What a window asks the triage room.</summary>
public sealed record ReferralRequest(string? Question, string? Reason, long? Version) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Version = version };
}

/// <summary>The referral and its state.</summary>
public sealed record ReferralAnswer(Guid Id, string State);

/// <summary>What a body thinks; the proposal is the code of a channel, <c>outside-powers</c> or <c>ask-first</c>.</summary>
public sealed record OpinionRequest(string? Proposal, string? Text);

/// <summary>What the room answers: <c>channels</c>, <c>outside-powers</c> or <c>ask-first</c>.</summary>
public sealed record RulingRequest(
    string? Kind, string? Reasons, IReadOnlyList<ChoiceRequest>? Claims, string? CompetentBody, string? ToAsk, string? WithoutBodies, long Version) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Version = version };

    /// <summary>Read as the form of the page is.</summary>
    internal MatterRuled Read(ReferralId id) => new RulingForm
    {
        Version = Version, Kind = Kind, Reasons = Reasons, CompetentBody = CompetentBody, ToAsk = ToAsk, WithoutBodies = WithoutBodies,
        Claims = [.. (Claims ?? []).Select(choice => new RuledClaimForm { Claim = choice.Claim.ToString(), Channel = choice.Channel })],
    }.Read(id);
}

/// <summary>A referral with the opinions of the bodies and the ruling.</summary>
public sealed record ReferralDetail(
    Guid Id, string Number, string State, Guid Matter, string Question, string Reason, DateTime SentAt, long Version,
    IReadOnlyList<OpinionDetail> Opinions, string? Ruling, string? Reasons) : IHasVersion
{
    internal static ReferralDetail Of(ReferralView view) => new(
        view.Referral.Id.Value, view.Referral.Number, TriageEndpoints.CodeOf(view.Referral.State), view.Matter.Id.Value, view.Referral.Question,
        view.Referral.Reason, view.Referral.SentAt, view.Referral.Version,
        [.. view.Referral.Opinions.Select(opinion => new OpinionDetail(opinion.Body.Name(), opinion.Proposal, opinion.Text, opinion.CorrectedAt ?? opinion.GivenAt))],
        view.Referral.Ruling is { } ruling ? RulingForm.CodeOf(ruling.Kind) : null, view.Referral.Ruling?.Reasons);
}

/// <summary>The opinion of a body.</summary>
public sealed record OpinionDetail(string Body, string Proposal, string Text, DateTime At);
