using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.AcceptIntoCase;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Api;

/// <summary>The claims of one way go to the unit that handles them.</summary>
/// <param name="Channel">The way.</param>
/// <param name="Unit">The code of the unit in the locality profile; null for the one of the place of work.</param>
/// <param name="Input">The opening facts that the matter does not tell, by code.</param>
/// <param name="Version">The version that the caller saw; null not to be checked.</param>
public sealed record CaseRequest(string Channel, string? Unit, IReadOnlyDictionary<string, string>? Input, long? Version) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Version = version };
}

/// <summary>The case that was opened.</summary>
public sealed record CaseOpened(Guid Id);

/// <summary>Where the person was sent with the claims of one way.</summary>
public sealed record GuidanceRequest(string Channel, string? Place, long? Version) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Version = version };
}

/// <summary>An act that asks for nothing but words: an answer, or why a matter is withdrawn.</summary>
public sealed record ReasonRequest(string? Reason, long? Version) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Version = version };
}

/// <summary>How a matter leaves the window, for programs: the same use cases as the pages.</summary>
internal static class EndingEndpoints
{
    private static readonly Refusal UnknownUnit = Refusal.Invalid("unit", "unknown-unit", "这个单位不办理这条途径的案件。");

    public static async Task<Results<Created<CaseOpened>, ProblemHttpResult>> AcceptAsync(
        Guid matter, CaseRequest request, AcceptIntoCase.AcceptIntoCase accept, OpeningOfMatter opening, UnitsOfWay units, CurrentActor actor,
        CancellationToken cancel)
    {
        if (Channels.Find(request.Channel) is not { } channel || await opening.ReadAsync(new MatterId(matter), channel, actor.Get(), cancel) is not { } known)
        {
            return RefusalAnswers.Problem([Channels.Find(request.Channel) is null ? UnknownChannel(request.Channel) : IntakeRefusals.NoSuchMatter]);
        }

        var offered = await units.OfAsync(channel, known.WorkDivision, cancel);
        if (offered.FirstOrDefault(one => request.Unit is null || one.Code == request.Unit) is not { } unit)
        {
            return RefusalAnswers.Problem([UnknownUnit]);
        }

        var input = request.Input ?? new Dictionary<string, string>(StringComparer.Ordinal);
        return (await accept.HandleAsync(new MatterForCase(known.Id, channel, unit.Id, input, request.Version), actor.Get(), cancel)).TryGet(out var opened, out var refusals)
            ? TypedResults.Created($"/api/v1/cases/{opened.Value}", new CaseOpened(opened.Value))
            : RefusalAnswers.Problem(refusals);
    }

    public static async Task<Results<Ok<StateAnswer>, ProblemHttpResult>> GuideAsync(
        Guid matter, GuidanceRequest request, GuideElsewhere.GuideElsewhere guide, CurrentActor actor, CancellationToken cancel) =>
        Channels.Find(request.Channel) is { } channel
            ? Answer(await guide.HandleAsync(new(new MatterId(matter), channel, request.Place, request.Version), actor.Get(), cancel))
            : RefusalAnswers.Problem([UnknownChannel(request.Channel)]);

    public static async Task<Results<Ok<StateAnswer>, ProblemHttpResult>> AnswerAsync(
        Guid matter, ReasonRequest request, AnswerConsultation.AnswerConsultation answer, CurrentActor actor, CancellationToken cancel) =>
        Answer(await answer.HandleAsync(new(new MatterId(matter), request.Reason, request.Version), actor.Get(), cancel));

    public static async Task<Results<Ok<StateAnswer>, ProblemHttpResult>> WithdrawAsync(
        Guid matter, ReasonRequest request, WithdrawMatter.WithdrawMatter withdraw, CurrentActor actor, CancellationToken cancel) =>
        Answer(await withdraw.HandleAsync(new(new MatterId(matter), request.Reason, request.Version), actor.Get(), cancel));

    private static Refusal UnknownChannel(string code) => Refusal.Invalid("channel", "unknown-channel", $"没有途径“{code}”。");

    private static Results<Ok<StateAnswer>, ProblemHttpResult> Answer(Result<MatterState> result) => result.TryGet(out var state, out var refusals)
        ? TypedResults.Ok(new StateAnswer(MatterEndpoints.Code(state)))
        : RefusalAnswers.Problem(refusals);
}
