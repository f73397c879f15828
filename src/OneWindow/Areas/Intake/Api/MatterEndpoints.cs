using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.ChooseChannels;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Api;

/// <summary>The same use cases for programs. A write takes the header <c>Idempotency-Key</c>: sent twice, done once.</summary>
internal static class MatterEndpoints
{
    public static async Task<Results<Created<MatterAnswer>, ProblemHttpResult>> RegisterAsync(
        MatterRequest request, RegisterMatter.RegisterMatter register, CurrentActor actor, CancellationToken cancel)
    {
        var (matter, wrong) = request.Read();
        if (wrong.Count > 0)
        {
            return RefusalAnswers.Problem(wrong);
        }

        return (await register.HandleAsync(matter, actor.Get(), cancel)).TryGet(out var registered, out var refusals)
            ? TypedResults.Created($"{IntakeRoutes.Api}/{registered.Id.Value}", new MatterAnswer(registered.Id.Value, registered.Number, registered.QueryCode, Code(registered.State)))
            : RefusalAnswers.Problem(refusals);
    }

    public static async Task<Results<Ok<MatterDetail>, ProblemHttpResult>> ShowAsync(
        Guid matter, OneWindowDb db, IMatterFiles files, ICaseDirectory cases, CurrentActor actor, CancellationToken cancel) =>
        await files.ReadAsync(db, new MatterId(matter), actor.Get(), cancel) is { } file
            ? TypedResults.Ok(MatterDetail.Of(file, await cases.OfMatterAsync(file.Id, actor.Get(), cancel)))
            : RefusalAnswers.Problem([IntakeRefusals.NoSuchMatter]);

    public static async Task<Results<Ok<StateAnswer>, ProblemHttpResult>> ChooseAsync(
        Guid matter, ChoicesRequest request, ChooseChannels.ChooseChannels choose, CurrentActor actor, CancellationToken cancel)
    {
        var choices = request.Choices ?? [];
        var unknown = choices.Where(choice => Channels.Find(choice.Channel) is null).ToList();
        if (unknown.Count > 0)
        {
            return RefusalAnswers.Problem([.. unknown.Select(choice => Refusal.Invalid("choices", "unknown-channel", $"没有途径“{choice.Channel}”。"))]);
        }

        var command = new ChannelsChosen(
            new MatterId(matter), [.. choices.Select(choice => new ChannelChoice(new ClaimId(choice.Claim), Channels.Find(choice.Channel)!.Value))],
            request.ByOfficer ? ChoiceBy.Officer : ChoiceBy.Applicant, request.Reason, request.Version);
        return (await choose.HandleAsync(command, actor.Get(), cancel)).TryGet(out var state, out var refusals)
            ? TypedResults.Ok(new StateAnswer(Code(state)))
            : RefusalAnswers.Problem(refusals);
    }

    internal static string Code(MatterState state) => ProfileCode(state.ToString());

    private static string ProfileCode(string name) => string.Concat(name.Select((letter, index) =>
        char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
