using System.Net;
using Microsoft.AspNetCore.Routing;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Cases;

namespace OneWindow.Tests.Staff;

/// <summary>Every route again, with what no page of ours sends: no token, somebody else's token, the identifier of somebody else's case.</summary>
public sealed class ForgedRequestTests
{
    private const string Title = "清源某餐饮公司拖欠工资案";

    public static TheoryData<string> Everybody => new(Posts.All.Select(post => post.Code));

    [Theory, MemberData(nameof(Everybody))]
    public async Task No_form_is_taken_without_a_token_of_its_own_session(string who)
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        var client = await hall.Application.SignInAsAsync(Posts.Find(who)!);
        var stranger = await hall.Administrator.GetPageAsync("/staff/people/new");
        var foreign = stranger.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        List<string> wrong = [];
        var tried = 0;

        foreach (var (endpoint, path) in Forms(hall.Application).Where(form => IsOpenTo(form.Endpoint, who)))
        {
            foreach (var token in new[] { null, foreign })
            {
                List<KeyValuePair<string, string>> form = [new("_handler", "any"), new("Form.Name", "王")];
                if (token is not null)
                {
                    form.Add(new("__RequestVerificationToken", token));
                }

                using var answer = await client.PostAsync(RouteTable.AddressOf(path), new FormUrlEncodedContent(form));
                tried++;
                if (answer.StatusCode != HttpStatusCode.BadRequest)
                {
                    wrong.Add($"{path} {(token is null ? "without a token" : "with another's token")}: {(int)answer.StatusCode} {answer.Headers.Location}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(tried > 4);
    }

    /// <summary>Who has nothing to do with an inspection of another section.</summary>
    public static TheoryData<string, string> Strangers => new()
    {
        { Posts.LabourInspector.Code, "inspection-second" },
        { Posts.Mediator.Code, "mediation-head" },
        { Posts.Arbitrator.Code, "arbitration-head" },
        { Posts.TriageOfficer.Code, "triage-room" },
        { Posts.Administrator.Code, "hrss-head" },
    };

    [Theory, MemberData(nameof(Strangers))]
    public async Task Somebody_elses_case_is_nowhere_whatever_is_put_before_or_behind_its_identifier(string who, string unit)
    {
        await using var hall = await CaseHall.OpenAsync(Engine.Sqlite);
        var id = await hall.InvestigatingAsync();
        var (owner, stranger) = (await hall.AsAsync(Posts.LabourInspector), await hall.Application.SignInAsAsync(Posts.Find(who)!, unit, "陌生人"));
        List<string> wrong = [];
        var tried = 0;

        foreach (var endpoint in RouteTable.Of(hall.Application))
        {
            var path = RouteTable.PathOf(endpoint);
            if (!path.Contains("/cases/{", StringComparison.Ordinal) && !path.Contains("{case", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var method in RouteTable.MethodsOf(endpoint))
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), RouteTable.AddressOf(path, ("id", id.Value.ToString()), ("case", id.Value.ToString()), ("step", "record-check")));
                if (method != "GET")
                {
                    request.Content = new StringContent("""{"step":"record-check","input":{}}""", System.Text.Encoding.UTF8, "application/json");
                }

                using var answer = await stranger.SendAsync(request);
                tried++;
                if ((int)answer.StatusCode is < 400 or >= 500 || (await answer.Content.ReadAsStringAsync()).Contains(Title, StringComparison.Ordinal))
                {
                    wrong.Add($"{method} {path}: {(int)answer.StatusCode} {answer.Headers.Location}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(tried > 8);
        Assert.Contains(Title, await owner.GetStringAsync($"/cases/{id.Value}"), StringComparison.Ordinal);
    }

    /// <summary>What takes a form: every page, and endpoints beside pages. Programs send no forms.</summary>
    private static IEnumerable<(RouteEndpoint Endpoint, string Path)> Forms(Testing.TestApplication application) =>
        RouteTable.Of(application).Select(endpoint => (endpoint, RouteTable.PathOf(endpoint)))
            .Where(route => !route.Item2.StartsWith("/api/", StringComparison.Ordinal) && RouteTable.MethodsOf(route.endpoint).Contains("POST"));

    private static bool IsOpenTo(RouteEndpoint endpoint, string who) => endpoint.AccessDeclaration() switch
    {
        AllowVisitorsAttribute => true,
        RequirePostAttribute { Posts: var posts } => posts.Count == 0 || posts.Contains(who),
        _ => false,
    };
}
