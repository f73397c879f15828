using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Staff;

/// <summary>Every route, tried by a visitor and by every post: allowed exactly as declared.</summary>
public sealed class RoutePermissionTests(RoutePermissionTests.Hall hall) : IClassFixture<RoutePermissionTests.Hall>
{
    private const string Visitor = "visitor";

    /// <summary>Who tries; which routes there are, the application says.</summary>
    public static TheoryData<string> Everybody => new([Visitor, .. Posts.All.Select(post => post.Code)]);

    [Theory, MemberData(nameof(Everybody))]
    public async Task Every_route_is_open_exactly_as_declared(string who)
    {
        var client = await hall.ClientOfAsync(who);
        List<string> wrong = [];

        foreach (var endpoint in RouteTable.Of(hall.Application))
        {
            var path = RouteTable.PathOf(endpoint);
            foreach (var method in RouteTable.MethodsOf(endpoint))
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), RouteTable.AddressOf(path));
                using var answer = await client.SendAsync(request);
                if (IsRefusal(answer, who, path) == IsDeclaredFor(endpoint, who))
                {
                    wrong.Add($"{who} {method} {path}: {(int)answer.StatusCode} {answer.Headers.Location}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_route_is_without_a_declaration()
    {
        var undeclared = RouteTable.Of(hall.Application).Where(endpoint => endpoint.AccessDeclaration() is null).Select(RouteTable.PathOf);

        Assert.Empty(undeclared);
    }

    // The framework's own attributes would take the route out of the fallback policy, in which the declarations are read.
    [Fact]
    public void No_route_is_declared_in_two_languages()
    {
        var foreign = RouteTable.Of(hall.Application)
            .Where(endpoint => endpoint.Metadata.Any(item => item is IAuthorizeData or IAllowAnonymous)).Select(RouteTable.PathOf);

        Assert.Empty(foreign);
    }

    [Fact]
    public void A_page_may_declare_anew_what_its_folder_declares()
    {
        Assert.IsType<AllowVisitorsAttribute>(hall.Endpoint("/sign-in").AccessDeclaration());
    }

    private static bool IsRefusal(HttpResponseMessage answer, string who, string path) => who != Visitor
        ? answer.StatusCode == HttpStatusCode.Forbidden
        : path.StartsWith("/api/", StringComparison.Ordinal)
            ? answer.StatusCode == HttpStatusCode.Unauthorized
            : answer.StatusCode == HttpStatusCode.Redirect
                && answer.Headers.Location!.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal);

    private static bool IsDeclaredFor(RouteEndpoint endpoint, string who) => endpoint.AccessDeclaration() switch
    {
        AllowVisitorsAttribute => true,
        RequirePostAttribute { Posts: var posts } => who != Visitor && (posts.Count == 0 || posts.Contains(who)),
        _ => false,
    };

    /// <summary>One application, and one client for each post.</summary>
    public sealed class Hall : IAsyncLifetime
    {
        private readonly Dictionary<string, HttpClient> _clients = [];

        public TestApplication Application { get; private set; } = null!;

        public async Task InitializeAsync() => Application = await TestApplication.StartAsync();

        public async Task DisposeAsync() => await Application.DisposeAsync();

        public RouteEndpoint Endpoint(string path) => RouteTable.Of(Application).Single(endpoint => RouteTable.PathOf(endpoint) == path);

        public async Task<HttpClient> ClientOfAsync(string who)
        {
            if (!_clients.TryGetValue(who, out var client))
            {
                client = who == Visitor ? Application.CreateClient() : await Application.SignInAsAsync(Posts.Find(who)!);
                _clients.Add(who, client);
            }

            return client;
        }
    }
}
