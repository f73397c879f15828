using OneWindow.Law.Calendar;
using OneWindow.Law.Inspection;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Law.Tests.Inspection;

/// <summary>Each state of the case × each state of each track × each of its steps × each post: allowed as declared, or refused.</summary>
public sealed class TrackStepTableTests
{
    private static readonly Procedure Procedure = InspectionProcedure.Definition;

    private static readonly Dictionary<string, string> Empty = [];

    public static TheoryData<string> States => [.. Procedure.States.Select(state => state.Code)];

    [Theory, MemberData(nameof(States))]
    public void A_step_of_a_track_is_refused_wherever_its_declaration_does_not_name_the_place_or_the_post(string code)
    {
        foreach (var track in Procedure.Tracks)
        {
            foreach (var at in track.States)
            {
                var run = new TrackRun($"{track.Code}-1", track.Code, at.Code, "D-INS-15", new(2026, 3, 2));
                var state = new CaseState { Procedure = Procedure.Code, Version = 1, State = code, OpenedOn = new(2026, 3, 2), Tracks = [run] };
                foreach (var step in Procedure.Steps.Where(step => step.Track == track))
                {
                    var expected = Expected(step, code, at);
                    foreach (var post in Posts.All)
                    {
                        var request = new StepRequest(step.Code, step.From.Count == 0 ? null : run.Id, Empty, new Actor(Guid.Empty, post.Code), new(2026, 3, 3)) { Subject = "D-INS-15" };
                        var codes = CheckStep.Of(Procedure, state, request, WorkCalendar.Shipped).Refusals.Select(refusal => refusal.Code).ToList();

                        var obstacle = expected ?? (step.By.Contains(post) ? null : StepObstacles.WrongPost);
                        Assert.True(
                            obstacle is null ? !codes.Exists(Stands) : codes is [var only] && only == obstacle,
                            $"{code}, {track.Code} {at.Code}: {step.Code} by {post.Code} was expected {obstacle ?? "open"}, is {string.Join(' ', codes)}");
                    }
                }
            }
        }
    }

    private static bool Stands(string code) =>
        code is StepObstacles.WrongPost or StepObstacles.AlreadyOpen || StepObstacles.IsElsewhere(code);

    /// <summary>What the declaration says against the step before anybody is asked; null for nothing.</summary>
    private static string? Expected(Step step, string caseState, State at)
    {
        var state = Procedure.StateOf(caseState);
        if (step.While.Count > 0 && !step.While.Contains(state))
        {
            return StepObstacles.WrongState;
        }

        if (state.IsFinal || (Procedure.HasEnded(caseState) && !step.AlsoAfterEnd))
        {
            return StepObstacles.CaseEnded;
        }

        return step.From.Count == 0
            ? step.Track!.OnlyOneOpen && !at.IsFinal ? StepObstacles.AlreadyOpen : null
            : step.From.Contains(at) ? null : StepObstacles.TrackState;
    }
}
