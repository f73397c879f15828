using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Triage;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Cases.ShowProcedures;

/// <summary>The declared law as every post may read it.</summary>
public sealed class ProcedurePageTests(ProcedurePageTests.Hall hall) : IClassFixture<ProcedurePageTests.Hall>
{
    public static TheoryData<string> Procedures => [.. DeclaredProcedures.All.Select(procedure => procedure.Code).Distinct()];

    public static TheoryData<string> EveryPost => [.. Posts.All.Select(post => post.Code)];

    [Theory, MemberData(nameof(Procedures))]
    public async Task A_procedure_shows_every_state_step_clock_and_track(string code)
    {
        var declared = DeclaredProcedures.All.Last(procedure => procedure.Code == code);

        var page = await hall.ReadAsync($"/procedures/{code}");

        var rows = page.QuerySelectorAll("th[scope=row]").Select(row => row.TextContent.Trim()).ToHashSet();
        Assert.All(declared.Steps, step => Assert.Contains(step.Name, rows));
        Assert.All(declared.Deadlines, deadline => Assert.Contains(deadline.Name, rows));
        Assert.All(declared.States, state => Assert.NotNull(page.GetElementById($"state-{state.Code}")));
        Assert.All(declared.Tracks, track => Assert.NotNull(page.GetElementById($"track-{track.Code}")));
    }

    [Theory, MemberData(nameof(Procedures))]
    public async Task A_procedure_is_drawn_whole_without_inline_style(string code)
    {
        var declared = DeclaredProcedures.All.Last(procedure => procedure.Code == code);

        var page = await hall.ReadAsync($"/procedures/{code}");

        var drawn = page.QuerySelectorAll("#flow svg text.state").Select(text => text.TextContent).ToList();
        Assert.Equal(declared.States.Select(state => state.Name).Order(), drawn.Order());
        Assert.Equal(declared.Tracks.Count + 1, page.QuerySelectorAll("svg[role=img]").Length);
        Assert.Empty(page.QuerySelectorAll("[style], style"));
        var identifiers = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(identifiers.Distinct(), identifiers);
    }

    [Fact]
    public async Task What_was_not_read_is_marked_beside_its_article()
    {
        var page = await hall.ReadAsync("/procedures/inspection");

        var acceptance = page.QuerySelectorAll("#clocks tbody tr").Single(row => row.TextContent.Contains("决定是否受理", StringComparison.Ordinal));
        Assert.Equal(["监察若干规定第十八条", "条文未核对"], Words(acceptance));
        var investigation = page.QuerySelectorAll("#clocks tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "完成调查");
        Assert.Equal(["监察条例第十七条"], Words(investigation));
    }

    [Fact]
    public async Task The_rules_and_claims_of_triage_are_shown_with_their_articles()
    {
        var page = await hall.ReadAsync("/procedures/triage");

        Assert.All(TriageDesk.Rules, rule => Assert.Contains(rule.Sentence, page.GetElementById(rule.Id)!.TextContent, StringComparison.Ordinal));
        Assert.All(ClaimTypes.All, type => Assert.Contains(type.Name, page.GetElementById($"claim-{type.Row}")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_procedure_that_does_not_exist_is_not_found()
    {
        using var answer = await hall.Client.GetAsync("/procedures/nothing");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory, MemberData(nameof(EveryPost))]
    public async Task Every_post_may_read_them_and_finds_them_in_the_left_column(string post)
    {
        var client = await hall.Application.SignInAsAsync(Posts.Find(post)!);

        foreach (var address in (string[])["/procedures", "/procedures/inspection", "/procedures/triage"])
        {
            using var answer = await client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("href=\"/procedures\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static string[] Words(IElement row) => row.LastElementChild!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One application and one person.</summary>
    public sealed class Hall : IAsyncLifetime
    {
        public TestApplication Application { get; private set; } = null!;

        public HttpClient Client { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Application = await TestApplication.StartAsync();
            Client = await Application.SignInAsAsync(Posts.LabourInspector);
        }

        public async Task DisposeAsync() => await Application.DisposeAsync();

        public async Task<IHtmlDocument> ReadAsync(string address) =>
            await new HtmlParser().ParseDocumentAsync(await Client.GetStringAsync(address));
    }
}
