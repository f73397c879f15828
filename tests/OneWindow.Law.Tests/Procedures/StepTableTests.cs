using OneWindow.Law.Calendar;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Law.Tests.Procedures;

/// <summary>Each state × each step × each post of every procedure: allowed as declared, or refused for the state or the post; nothing else decides.</summary>
public sealed class StepTableTests
{
    public static TheoryData<string, string> States
    {
        get
        {
            var states = new TheoryData<string, string>();
            foreach (var procedure in DeclaredProcedures.All)
            {
                foreach (var state in procedure.States)
                {
                    states.Add(procedure.Code, state.Code);
                }
            }

            return states;
        }
    }

    [Theory, MemberData(nameof(States))]
    public void A_step_is_refused_in_every_state_and_for_every_post_that_its_declaration_does_not_name(string procedure, string state)
    {
        var (declared, standing) = In(procedure, state);
        foreach (var step in declared.Steps.Where(step => step.Track is null))
        {
            foreach (var post in Posts.All)
            {
                var refusals = CheckStep.Of(declared, standing, new StepRequest(step.Code, null, Nothing, new Actor(Guid.Empty, post.Code), new(2026, 3, 3)), WorkCalendar.Shipped).Refusals;
                var stateFits = step.From.Any(from => from.Code == state);
                var postFits = step.By.Contains(post);

                Assert.Equal(!stateFits, refusals.Any(refusal => refusal.Code == "wrong-state"));
                Assert.Equal(stateFits && !postFits, refusals.Any(refusal => refusal.Code == "wrong-post"));
                Assert.True(stateFits && postFits || refusals.Count == 1, $"{state} {step.Code} {post.Code}");
            }
        }
    }

    [Theory, MemberData(nameof(States))]
    public void A_track_is_opened_only_in_the_states_and_by_the_posts_that_its_declaration_names(string procedure, string state)
    {
        var (declared, standing) = In(procedure, state);
        foreach (var step in declared.Steps.Where(step => step is { Track: not null, From.Count: 0 }))
        {
            var stateFits = (step.While.Count == 0 || step.While.Any(during => during.Code == state))
                && !declared.StateOf(state).IsFinal && (step.AlsoAfterEnd || !declared.HasEnded(state));
            foreach (var post in Posts.All)
            {
                var refusals = CheckStep.Of(declared, standing, new StepRequest(step.Code, null, Nothing, new Actor(Guid.Empty, post.Code), new(2026, 3, 3)), WorkCalendar.Shipped).Refusals;

                Assert.Equal(!stateFits, refusals.Any(refusal => refusal.Code is "wrong-state" or "case-ended"));
                Assert.Equal(stateFits && !step.By.Contains(post), refusals.Any(refusal => refusal.Code == "wrong-post"));
            }
        }
    }

    [Theory, MemberData(nameof(States))]
    public void What_is_offered_can_be_taken_and_what_is_not_says_why(string procedure, string state)
    {
        var (declared, standing) = In(procedure, state);
        foreach (var post in Posts.All)
        {
            var offers = StepOffers.For(declared, standing, new Actor(Guid.Empty, post.Code), new(2026, 3, 3), WorkCalendar.Shipped);

            Assert.All(offers.Where(offer => offer.IsAvailable), offer => Assert.Contains(post, offer.Step.By));
            Assert.All(offers.Where(offer => !offer.IsAvailable), offer => Assert.All(offer.Obstacles, obstacle => Assert.NotEmpty(obstacle.Message)));
        }
    }

    private static (Procedure Procedure, CaseState State) In(string procedure, string state)
    {
        var declared = DeclaredProcedures.All.Single(one => one.Code == procedure);
        return (declared, new CaseState { Procedure = declared.Code, Version = declared.Version, State = state, OpenedOn = new(2026, 3, 2) });
    }

    private static readonly Dictionary<string, string> Nothing = [];
}
