using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Exchange;

/// <summary>Every route, tried with a key of every scope: open exactly as declared, pages never.</summary>
public sealed class ScopeTests(ScopeTests.World world) : IClassFixture<ScopeTests.World>
{
    public static TheoryData<string> Scopes => new([.. ApiScope.All.Select(scope => scope.Code)]);

    [Theory, MemberData(nameof(Scopes))]
    public async Task A_key_opens_the_routes_of_its_scope_and_no_other(string scope)
    {
        var client = await world.ClientAsync(scope);
        List<string> wrong = [];
        foreach (var route in RouteTable.Of(world.Keys.Application))
        {
            foreach (var method in RouteTable.MethodsOf(route))
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), RouteTable.AddressOf(RouteTable.PathOf(route)));
                using var answer = await client.SendAsync(request);
                if (await IsRefusedAsync(answer) == IsOpen(route, scope))
                {
                    wrong.Add($"{method} {RouteTable.PathOf(route)}: {(int)answer.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_route_by_which_somebody_decides_is_open_to_keys()
    {
        var deciding = RouteTable.Of(world.Keys.Application).Where(route => route.Metadata.GetMetadata<ApiScope>() is not null)
            .Where(route => route.AccessDeclaration() is RequirePostAttribute { Posts: var posts } && !OutsideActors.Posts.Any(post => posts.Contains(post.Code)));

        Assert.Empty(deciding.Select(RouteTable.PathOf));
    }

    private static bool IsOpen(RouteEndpoint route, string scope) => route.AccessDeclaration() switch
    {
        AllowVisitorsAttribute => true,
        RequirePostAttribute access => route.Metadata.GetMetadata<ApiScope>()?.Code == scope && access.Allows(Posts.WindowClerk),
        _ => false,
    };

    private static async Task<bool> IsRefusedAsync(HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.Forbidden
        && JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString() is "scope-missing" or "people-only" or "post-not-allowed";

    /// <summary>One office, and a key for each scope.</summary>
    public sealed class World : IAsyncLifetime
    {
        internal KeyWorld Keys { get; private set; } = null!;

        public async Task InitializeAsync() => Keys = await KeyWorld.OpenAsync();

        public async Task DisposeAsync() => await Keys.DisposeAsync();

        public Task<HttpClient> ClientAsync(string scope) => Keys.ClientAsync($"系统{scope}", 600, ApiScope.Find(scope)!);
    }
}
