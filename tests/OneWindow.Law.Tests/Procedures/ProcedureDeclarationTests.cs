using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Tests.Procedures;

/// <summary>Walks every declared procedure: what a lawyer would check by eye, for each state, step, clock and paper.</summary>
public sealed class ProcedureDeclarationTests
{
    public static TheoryData<Procedure> Declared => [.. DeclaredProcedures.All];

    [Theory, MemberData(nameof(Declared))]
    public void Every_state_is_reachable_from_the_opening(Procedure procedure)
    {
        var reached = Reach(procedure, procedure.Initial.Code);

        Assert.Empty(procedure.States.Select(state => state.Code).Except(reached));
    }

    [Theory, MemberData(nameof(Declared))]
    public void Every_state_can_end(Procedure procedure)
    {
        var finals = procedure.States.Where(state => state.IsFinal).Select(state => state.Code).ToHashSet();

        Assert.NotEmpty(finals);
        Assert.All(procedure.States, state => Assert.Contains(Reach(procedure, state.Code), finals.Contains));
    }

    [Theory, MemberData(nameof(Declared))]
    public void Every_state_of_every_track_is_reached_and_can_end(Procedure procedure) => Assert.All(procedure.Tracks, track =>
    {
        var steps = procedure.Steps.Where(step => step.Track == track).ToList();
        var opened = procedure.Steps.Any(step => step.Opens.Contains(track)) || procedure.OnDelivery.Any(one => one.Opens.Contains(track))
            || steps.Any(step => step.From.Count == 0);
        var entered = steps.Where(step => step.To is not null).Select(step => step.To!)
            .Concat(procedure.Steps.SelectMany(step => step.Ends).Where(ending => ending.Track == track).Select(ending => ending.In));

        Assert.True(opened, $"{track.Code} is never opened");
        Assert.Empty(track.States.Except(entered.Append(track.Initial)));
        Assert.All(track.States.Where(state => !state.IsFinal), state => Assert.Contains(steps, step => step.From.Contains(state)));
    });

    [Theory, MemberData(nameof(Declared))]
    public void Every_step_has_a_post_that_can_take_it_and_a_sentence_that_says_what_follows(Procedure procedure) =>
        Assert.All(procedure.Steps, step =>
        {
            Assert.NotEmpty(step.By);
            Assert.NotEmpty(step.Says);
        });

    [Theory, MemberData(nameof(Declared))]
    public void Every_step_of_a_person_names_its_other_side_and_that_exists(Procedure procedure) =>
        Assert.All(procedure.Steps, step =>
        {
            var ends = step.Track is not null && step.To is { IsFinal: true };
            var bySystem = step.By.All(post => post.Code == "system");
            Assert.True(step.OtherSide.Count > 0 || ends || bySystem, $"{step.Code} has no other side");
            Assert.All(step.OtherSide, other => Assert.NotNull(procedure.FindStep(other)));
        });

    [Theory, MemberData(nameof(Declared))]
    public void Codes_of_steps_are_unique(Procedure procedure) =>
        Assert.Equal(procedure.Steps.Count, procedure.Steps.Select(step => step.Code).Distinct().Count());

    [Theory, MemberData(nameof(Declared))]
    public void Every_clock_that_starts_is_stopped_by_some_step(Procedure procedure)
    {
        var stopped = procedure.Steps.SelectMany(step => step.Stops).Select(deadline => deadline.Code).ToHashSet();

        Assert.All(procedure.Deadlines, deadline => Assert.Contains(deadline.Code, stopped));
    }

    [Theory, MemberData(nameof(Declared))]
    public void What_extends_suspends_or_stops_names_a_clock_that_is_started(Procedure procedure)
    {
        var started = procedure.Deadlines.Select(deadline => deadline.Code).ToHashSet();
        var named = procedure.Steps.SelectMany(step => step.Stops.Concat(step.Suspends).Concat(step.Resumes).Concat(step.Continues)
            .Concat(step.Extends is { } extended ? [extended] : []));

        Assert.All(named, deadline => Assert.Contains(deadline.Code, started));
    }

    [Theory, MemberData(nameof(Declared))]
    public void Every_suspension_has_its_resumption(Procedure procedure)
    {
        var resumed = procedure.Steps.SelectMany(step => step.Resumes).Select(deadline => deadline.Code).ToHashSet();

        Assert.All(procedure.Steps.SelectMany(step => step.Suspends), deadline => Assert.Contains(deadline.Code, resumed));
    }

    [Theory, MemberData(nameof(Declared))]
    public void Those_who_handle_a_case_are_named_and_whoever_names_them_sees_who_dealt_with_the_matter_elsewhere(Procedure procedure)
    {
        var naming = procedure.Steps.Where(step => step.Fields.Any(field => field.Fact == procedure.Officers)).ToList();

        Assert.Contains(procedure.Officer, procedure.Posts);
        Assert.NotEmpty(naming);
        Assert.All(naming, step => Assert.Contains(SharedFacts.LookedUpOfficers, step.Fields));
        Assert.All(naming, step => Assert.Contains(step.Guards, guard => guard.Code == "nobody-from-before"));
    }

    [Theory, MemberData(nameof(Declared))]
    public void The_head_changes_the_officers_of_a_case_in_hand_by_a_step_that_leaves_all_else_as_it_is(Procedure procedure)
    {
        var step = procedure.FindStep(procedure.ChangesOfficers);

        Assert.NotNull(step);
        Assert.Equal([procedure.Head], step.By);
        Assert.True(step.ChangesFactsAlone);
        Assert.Contains(procedure.ChangesOfficers, step.OtherSide);
        Assert.DoesNotContain(step.From, from => procedure.HasEnded(from.Code));
        Assert.Contains(step.Fields, field => field.Fact == procedure.Officers);
        Assert.Contains(step.Fields, field => field is { IsRequired: true, Fact.Code: "no-conflict", MustBe: true });
        Assert.Contains(step.Fields, field => field is { IsRequired: true, Fact.Code: "reason" });
        Assert.DoesNotContain(step.Fields, field => field.Fact.Personal);
    }

    [Fact]
    public void Claims_return_where_mediation_ended_without_agreement_and_then_no_more()
    {
        var mediation = DeclaredProcedures.All.Single(procedure => procedure.Code == "mediation");
        string[] waiting = ["declined", "failed", "withdrawn"];

        Assert.Equal(waiting, mediation.States.Select(state => state.Code).Where(mediation.ClaimsAreToReturn));
    }

    private static HashSet<string> Reach(Procedure procedure, string from)
    {
        var reached = new HashSet<string> { from };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var state))
        {
            var next = procedure.Steps
                .Where(step => step.Track is null && step.To is not null && step.From.Any(one => one.Code == state))
                .Select(step => step.To!.Code);
            foreach (var code in next.Where(reached.Add))
            {
                open.Enqueue(code);
            }
        }

        return reached;
    }
}
