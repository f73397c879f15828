using System.Text.Json;
using OneWindow.Law.Clocks;
using OneWindow.Law.Description;
using OneWindow.Law.Description.Writing;
using OneWindow.Law.Inspection;
using OneWindow.Law.Procedures;
using OneWindow.Law.Statutes;
using OneWindow.Law.Triage;

namespace OneWindow.Law.Tests.Description;

/// <summary>What is declared is described, whole: in the JSON, in the tables, in the diagrams.</summary>
public sealed class DescribingTheLaw
{
    private static readonly Procedure Declared = InspectionProcedure.Definition;

    private static readonly LawDescription Law = new LawDescriber(code => "文书" + code).Law([Declared]);

    [Fact]
    public void The_json_has_every_phase_state_track_and_step_with_its_article_posts_clocks_and_papers()
    {
        var written = Parse().GetProperty("procedures")[0];

        Assert.Equal(Declared.States.Select(state => state.Code), Codes(written.GetProperty("phases").EnumerateArray().SelectMany(phase => phase.GetProperty("states").EnumerateArray())));
        Assert.Equal(Declared.Tracks.Select(track => track.Code), Codes(written.GetProperty("tracks").EnumerateArray()));
        var steps = written.GetProperty("steps").EnumerateArray().ToList();
        Assert.Equal(Declared.Steps.Count, steps.Count);
        Assert.All(Declared.Steps.Zip(steps), pair =>
        {
            var (step, json) = pair;
            Assert.Equal(step.Code, json.GetProperty("code").GetString());
            Assert.Equal(step.Basis.Brief, json.GetProperty("basis").GetProperty("text").GetString());
            Assert.Equal(step.By.Select(post => post.Code), Codes(json.GetProperty("by").EnumerateArray()));
            Assert.Equal(step.From.Select(state => state.Code), Codes(json.GetProperty("from").EnumerateArray()));
            Assert.Equal(step.Fields.Select(field => field.Fact.Code), Codes(json.GetProperty("fields").EnumerateArray()));
            Assert.Equal(step.Guards.Select(guard => guard.Code), Codes(json.GetProperty("guards").EnumerateArray()));
            Assert.Equal(step.Starts.Select(start => start.Deadline.Code), Codes(json.GetProperty("starts").EnumerateArray().Select(start => start.GetProperty("deadline"))));
            Assert.Equal(step.Stops.Select(deadline => deadline.Code), Codes(json.GetProperty("stops").EnumerateArray()));
            Assert.Equal(step.Papers, Codes(json.GetProperty("papers").EnumerateArray()));
            Assert.Equal(step.OtherSide, Codes(json.GetProperty("otherSide").EnumerateArray()));
        });
    }

    [Fact]
    public void The_json_has_every_clock_with_length_counting_extension_and_consequence()
    {
        var clocks = Parse().GetProperty("procedures")[0].GetProperty("deadlines").EnumerateArray().ToDictionary(clock => clock.GetProperty("code").GetString()!);

        Assert.Equal(Declared.Deadlines.Select(deadline => deadline.Code).Order(), clocks.Keys.Order());
        var investigation = clocks["LS-04"]; // 监察条例第十七条: 60 working days, once 30 more.
        Assert.Equal(60, investigation.GetProperty("length").GetInt32());
        Assert.Equal("working-day", investigation.GetProperty("unit").GetString());
        Assert.Equal(["K-01", "K-04"], Codes(investigation.GetProperty("counting").EnumerateArray()));
        Assert.Equal("30 个工作日", investigation.GetProperty("extension").GetProperty("longest").GetString());
        Assert.Equal(1, investigation.GetProperty("extension").GetProperty("atMost").GetInt32());
        Assert.Equal("supervisor-notified", investigation.GetProperty("onExpiry").GetString());
    }

    [Fact]
    public void The_json_has_every_rule_and_claim_type_of_triage()
    {
        var triage = Parse().GetProperty("triage");

        Assert.Equal(TriageDesk.Rules.Select(rule => rule.Id), triage.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!));
        Assert.Equal(ClaimTypes.All.Select(type => type.Code), Codes(triage.GetProperty("claimTypes").EnumerateArray()));
    }

    [Fact]
    public void The_json_is_readable_Chinese_and_the_same_every_time()
    {
        var once = LawJson.Write(Law);

        Assert.Contains("劳动保障监察", once, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", once, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', once);
        Assert.Equal(once, LawJson.Write(new LawDescriber(code => "文书" + code).Law([Declared])));
    }

    [Fact]
    public void What_was_not_read_is_marked_wherever_it_is_written()
    {
        var acceptance = Law.Procedures[0].Deadlines.Single(deadline => deadline.Code == "LS-01");

        Assert.Equal(Verification.Unverified, InspectionDeadlines.Acceptance.Basis.Verification);
        Assert.Equal("监察若干规定第十八条（条文未核对）", acceptance.Basis.Marked);
        Assert.Contains("监察若干规定第十八条", Unverified.In(Law.Procedures[0]));
        Assert.Contains("（条文未核对）", Page("inspection.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_name_every_step_and_every_clock()
    {
        var page = Page("inspection.md");

        Assert.All(Declared.Steps, step => Assert.Contains($"**{step.Name}**<br>`{step.Code}`", page, StringComparison.Ordinal));
        Assert.All(Declared.Deadlines, deadline => Assert.Contains($"`{deadline.Code}`", page, StringComparison.Ordinal));
        Assert.All(TriageDesk.Rules, rule => Assert.Contains($"`{rule.Id}`", Page("triage.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_diagram_reaches_every_state_although_it_leaves_rare_steps_out()
    {
        var procedure = Law.Procedures[0];
        var phases = StateDiagram.OfPhases(procedure);

        Assert.All(Declared.States.Where(state => state != Declared.Initial), state => Assert.Contains(phases, arrow => arrow.To == state.Code));
        Assert.DoesNotContain(phases, arrow => arrow.Label == "更正结案，重新办理");
        Assert.All(Declared.Tracks, track => Assert.All(
            track.States.Skip(1), state => Assert.Contains(StateDiagram.OfTrack(procedure, track.Code), arrow => arrow.To == state.Code)));
    }

    [Fact]
    public void A_locality_s_service_norm_stands_beside_the_statutory_term()
    {
        var overlay = new ProcedureOverlay(new Dictionary<string, Deadline>
        {
            ["LS-04"] = InspectionDeadlines.Investigation with { ServiceNorm = 30.WorkingDays },
        });

        var clock = new LawDescriber(code => code).Procedure(overlay.Over(Declared)).Deadlines.Single(deadline => deadline.Code == "LS-04");

        Assert.Equal("60 个工作日", clock.LengthText);
        Assert.Equal("30 个工作日", clock.ServiceNorm);
    }

    private static JsonElement Parse() => JsonDocument.Parse(LawJson.Write(Law)).RootElement;

    private static string Page(string name) => LawMarkdown.Write(Law).Single(file => file.Name == name).Text;

    private static IEnumerable<string> Codes(IEnumerable<JsonElement> elements) => elements.Select(element => element.GetProperty("code").GetString()!);
}
