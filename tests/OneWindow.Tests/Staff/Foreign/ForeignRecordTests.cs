using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using OneWindow.Law.Offices;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Staff.Foreign;

/// <summary>Every route that names a record, with the identifier of one that is somebody else's or belongs elsewhere. The routes come from the application.</summary>
public sealed class ForeignRecordTests(ForeignWorld world) : IClassFixture<ForeignWorld>
{
    /// <summary>Who tries, from which unit, and the kinds of record that every one of their post may open.</summary>
    public static TheoryData<string, string, string> Strangers => new()
    {
        { Posts.LabourInspector.Code, "inspection-second", "matter party employer referral" },
        { Posts.Mediator.Code, "mediation-head", "matter party employer referral" },
        { Posts.Arbitrator.Code, "arbitration-head", "matter party employer referral" },
        { Posts.TriageOfficer.Code, "triage-room", "matter party employer referral" },
        { Posts.SocialInsuranceAuditor.Code, "audit-head", "employer referral" },
        { Posts.Administrator.Code, "hrss-head", "person window system" },
        { Posts.WindowClerk.Code, "east-office", "matter party employer referral message case paper approval arrival" },
    };

    [Theory, MemberData(nameof(Strangers))]
    public async Task Somebody_elses_record_is_nowhere_whichever_route_names_it(string who, string unit, string open)
    {
        var stranger = await world.Hall.Application.SignInAsAsync(Posts.Find(who)!, unit, "陌生人");
        var token = (await stranger.GetPageAsync("/account/password")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var (before, tried) = (await world.EventsAsync(), 0);
        List<string> wrong = [];

        foreach (var (route, method) in world.Routes.Where(one => !open.Split(' ').Contains(one.Route.Named[0].Kind)))
        {
            // Leads back to one's own sessions, whatever is named: SessionTests.
            if (route.Named[0].Kind == "session")
            {
                continue;
            }

            var address = route.With(ForeignWorld.Of(route, world.Ours));
            foreach (var form in method == "GET" ? [null] : await FormsAsync(address))
            {
                using var request = Request(method, address, form, token);
                using var answer = await stranger.SendAsync(request);
                tried++;
                await ListAsync(answer, $"{method} {route.Path} {form}", wrong);
            }
        }

        Assert.Empty(wrong);
        Assert.True(tried > 15);
        Assert.Equal(before, await world.EventsAsync());
    }

    [Fact]
    public async Task A_record_of_one_thing_is_not_found_under_another()
    {
        List<string> wrong = [], unopened = [];
        HttpClient[] everybody = await Task.WhenAll(
            new[] { Posts.LabourInspector, Posts.InspectionHead, Posts.WindowClerk, Posts.HallLead, Posts.TriageOfficer, Posts.Administrator }
                .Select(world.Hall.AsAsync));

        foreach (var (route, method) in world.Routes.Where(one => one.Route.Named.Count > 1 && one.Method == "GET"))
        {
            var (ours, theirs) = (ForeignWorld.Of(route, world.Ours), ForeignWorld.Of(route, world.Theirs));
            var last = route.Named[^1].Kind;
            var opened = false;
            foreach (var client in everybody)
            {
                using var together = await client.GetAsync(route.With(ours));
                opened |= together.IsSuccessStatusCode;
                using var crossed = await client.GetAsync(route.With(kind => kind == last ? theirs(kind) : ours(kind)));
                await ListAsync(crossed, $"{route.Path}, {last} of another", wrong);
                using var back = await client.GetAsync(route.With(kind => kind == last ? ours(kind) : theirs(kind)));
                await ListAsync(back, $"{route.Path}, under another", wrong);
            }

            if (!opened)
            {
                unopened.Add(route.Path);
            }
        }

        Assert.Empty(wrong);
        Assert.Empty(unopened);
    }

    /// <summary>The forms that a page shows to whoever may open it; one that nobody knows where no page has any.</summary>
    private async Task<IEnumerable<string?>> FormsAsync(string address)
    {
        HashSet<string> forms = ["any"];
        foreach (var post in new[] { Posts.LabourInspector, Posts.InspectionHead, Posts.WindowClerk, Posts.Administrator })
        {
            using var answer = address.StartsWith("/api/", StringComparison.Ordinal) ? null : await (await world.Hall.AsAsync(post)).GetAsync(address);
            if (answer is { IsSuccessStatusCode: true } && answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                forms.UnionWith(new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync())
                    .QuerySelectorAll("main input[name=_handler]").Select(field => field.GetAttribute("value")!));
            }
        }

        return forms;
    }

    private static HttpRequestMessage Request(string method, string address, string? form, string token) => new(new HttpMethod(method), address)
    {
        Content = method == "GET" ? null
            : address.StartsWith("/api/", StringComparison.Ordinal)
                ? new StringContent("""{"step":"record-check","input":{},"opinion":"同意","reason":"改动","statement":"改动","version":1}""", Encoding.UTF8, "application/json")
                : new FormUrlEncodedContent([new("_handler", form!), new("__RequestVerificationToken", token), new("Form.Reason", "改动")]),
    };

    /// <summary>Never a page, a redirect or a word of the record.</summary>
    private static async Task ListAsync(HttpResponseMessage answer, string asked, List<string> wrong)
    {
        var said = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        if ((int)answer.StatusCode is < 400 or >= 500 || Records.Words.Any(word => said.Contains(word, StringComparison.Ordinal)))
        {
            wrong.Add($"{asked}: {(int)answer.StatusCode} {answer.Headers.Location}");
        }
    }
}
