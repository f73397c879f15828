using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Mapping;
using OneWindow.Hosting.Web;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>A case as another program reads it: all that its page shows, in one answer. Personal values are left out.</summary>
public sealed record CaseAnswer(
    Guid Id, string Procedure, string? Number, string Title, string Phase, string State, string StateName, DateOnly OpenedOn, DateOnly? EndedOn,
    long Seen, IReadOnlyDictionary<string, string> Facts, IReadOnlyList<ClockAnswer> Clocks, IReadOnlyList<StepAnswer> Steps,
    IReadOnlyList<EventAnswer> Record) : IHasVersion
{
    /// <summary>The matter that led to it; null for none.</summary>
    public Guid? Matter { get; init; }

    /// <summary>The names of the officers in charge, the leading one first.</summary>
    public IReadOnlyList<string> Officers { get; init; } = [];

    /// <summary>What runs, or ran, beside the phases.</summary>
    public IReadOnlyList<TrackAnswer> Tracks { get; init; } = [];

    /// <summary>The papers, the latest first.</summary>
    public IReadOnlyList<PaperListed> Papers { get; init; } = [];

    /// <summary>What was handed in, oldest first.</summary>
    public IReadOnlyList<EvidenceListed> Evidence { get; init; } = [];

    /// <summary>Where it came from, and what stands beside it.</summary>
    public IReadOnlyList<CaseBeside> Related { get; init; } = [];

    long IHasVersion.Version => Seen;

    internal static CaseAnswer Of(CaseView view)
    {
        var one = view.Case;
        return new CaseAnswer(
            one.Id.Value, one.Procedure, one.Number, one.Title, one.Phase, one.State, view.Procedure.StateOf(one.State).Name, one.OpenedOn, one.EndedOn,
            one.LastSequence,
            one.Standing.Facts.Where(fact => !PersonalValues.IsReference(fact.Value)).ToDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal),
            [.. view.Clocks.Select(ClockAnswer.Of)],
            [.. view.Offers.Select(StepAnswer.Of)],
            [.. view.Events.Select(entry => new EventAnswer(entry.Sequence, entry.At, entry.Kind, CaseTimeline.TitleOf(view, entry), view.NameOf(entry)))]);
    }
}

/// <summary>A clock, read today.</summary>
public sealed record ClockAnswer(string Deadline, string Name, string State, DateOnly StartedOn, DateOnly? DueOn, bool IsProvisional, string Basis)
{
    internal static ClockAnswer Of(CaseClockView clock) => new(
        clock.Deadline.Code, clock.Deadline.Name, clock.Explanation.Reading.StateText, clock.Clock.Ledger.StartedOn,
        clock.Explanation.Reading.DueDay, clock.Explanation.Reading.IsProvisional, clock.Deadline.Basis.Full);
}

/// <summary>A step that may be taken now, or why not, with the fields that it asks for.</summary>
public sealed record StepAnswer(
    string Step, string? Run, string Name, string Basis, bool IsAvailable, IReadOnlyList<string> Obstacles, IReadOnlyList<FieldAnswer> Fields)
{
    internal static StepAnswer Of(Law.Procedures.Running.StepOffer offer) => new(
        offer.Step.Code, offer.Run?.Id, offer.Step.Name, offer.Step.Basis.Full, offer.IsAvailable, [.. offer.Obstacles.Select(obstacle => obstacle.Message)],
        [.. offer.Step.Fields.Select(FieldAnswer.Of)]);
}

/// <summary>A field of a step.</summary>
public sealed record FieldAnswer(string Code, string Name, string Kind, bool IsRequired, IReadOnlyList<string> Choices)
{
    internal static FieldAnswer Of(Field field) => new(
        field.Fact.Code, field.Fact.Name, Spelling.Hyphenated(field.Fact.Kind.ToString()), field.IsRequired, [.. field.Fact.Choices.Select(choice => choice.Code)]);
}

/// <summary>What happened.</summary>
public sealed record EventAnswer(long Sequence, DateTime At, string Kind, string What, string Who);

/// <summary>Gives a case to other programs: the same query as the page.</summary>
internal static class ShowCaseEndpoint
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/cases/{id:guid}", ShowAsync)
        .OpenTo(ApiScope.ReadCases).GivesVersion()
        .Tells("查阅案件", "案件页面上的全部内容一次给出：事实、期限、现在能办和不能办的步骤（含要填的各项）、办理记录。个人信息不给出。")
        .Example(null, CaseExample.Case);

    private static async Task<Results<Ok<CaseAnswer>, ProblemHttpResult>> ShowAsync(
        Guid id, WholeCase whole, CurrentActor actor, CancellationToken cancel) =>
        await whole.HandleAsync(new CaseId(id), actor.Get(), cancel) is { } answer
            ? TypedResults.Ok(answer)
            : RefusalAnswers.Problem([CaseAccess.NoSuchCase]);
}
