using OneWindow.Law.Calendar;
using OneWindow.Law.Inspection;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Law.Tests.Inspection;

/// <summary>Each state × each step × each post: allowed as declared, or refused for the state or the post; nothing else decides.</summary>
public sealed class InspectionStepTableTests
{
    private static readonly Procedure Procedure = InspectionProcedure.Definition;

    public static TheoryData<string> States => [.. Procedure.States.Select(state => state.Code)];

    [Theory, MemberData(nameof(States))]
    public void A_step_is_refused_in_every_state_and_for_every_post_that_its_declaration_does_not_name(string code)
    {
        var state = new CaseState { Procedure = Procedure.Code, Version = 1, State = code, OpenedOn = new(2026, 3, 2) };
        foreach (var step in Procedure.Steps.Where(step => step.Track is null))
        {
            foreach (var post in Posts.All)
            {
                var refusals = CheckStep.Of(Procedure, state, new StepRequest(step.Code, null, Empty, new Actor(Guid.Empty, post.Code), new(2026, 3, 3)), WorkCalendar.Shipped).Refusals;
                var stateFits = step.From.Any(from => from.Code == code);
                var postFits = step.By.Contains(post);

                Assert.Equal(!stateFits, refusals.Any(refusal => refusal.Code == "wrong-state"));
                Assert.Equal(stateFits && !postFits, refusals.Any(refusal => refusal.Code == "wrong-post"));
                Assert.True(stateFits && postFits || refusals.Count == 1, $"{code} {step.Code} {post.Code}");
            }
        }
    }

    [Theory, MemberData(nameof(States))]
    public void What_is_offered_can_be_taken_and_what_is_not_says_why(string code)
    {
        var state = new CaseState { Procedure = Procedure.Code, Version = 1, State = code, OpenedOn = new(2026, 3, 2) };
        foreach (var post in Posts.All)
        {
            var offers = StepOffers.For(Procedure, state, new Actor(Guid.Empty, post.Code), new(2026, 3, 3), WorkCalendar.Shipped);

            Assert.All(offers.Where(offer => offer.IsAvailable), offer => Assert.Contains(post, offer.Step.By));
            Assert.All(offers.Where(offer => !offer.IsAvailable), offer => Assert.All(offer.Obstacles, obstacle => Assert.NotEmpty(obstacle.Message)));
        }
    }

    private static readonly Dictionary<string, string> Empty = [];
}
