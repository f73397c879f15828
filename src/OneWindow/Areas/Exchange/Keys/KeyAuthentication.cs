using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Keys;

/// <summary>Signs a request in by its key: <c>Authorization: Bearer …</c>. A session beside it does not count.</summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, KeyReader keys, TimeProvider time)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "key";

    private static readonly Refusal Unknown = Refusal.Forbidden("key-unknown", "密钥不对，或者已经停用、到期。");

    /// <summary>This scheme for a request that brings a key; null for any other.</summary>
    public static string? SchemeOf(HttpContext http) => KeySecret.Of(http.Request) is null ? null : SchemeName;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // An answer with a status and no body is rendered by running the pipeline again: still the same request.
        var key = KeyInUse.Of(Context);
        if (key is null)
        {
            key = KeySecret.Of(Request) is { } secret ? await keys.FindAsync(secret, Context.RequestAborted) : null;
            if (key is null)
            {
                return AuthenticateResult.Fail("No such key.");
            }

            key.KeepFor(Context, time.GetUtcNow().UtcDateTime);
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, key.Id.Value.ToString())], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return RefusedRequest.AnswerAsync(Context, StatusCodes.Status401Unauthorized, Unknown);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var scope = Context.GetEndpoint()?.Metadata.GetMetadata<ApiScope>();
        var reason = scope is null
            ? Refusal.Forbidden("people-only", "这一项只限本系统人员，不对其他系统开放。")
            : KeyInUse.Of(Context)!.Actor.Scopes.Contains(scope.Code)
                ? Refusal.Forbidden("post-not-allowed", $"该系统的岗位是{KeyInUse.Of(Context)!.Actor.Post.Name}，不能办这一项。")
                : Refusal.Forbidden("scope-missing", $"这个密钥没有 {scope.Code}（{scope.Name}）的范围。");
        return RefusedRequest.AnswerAsync(Context, StatusCodes.Status403Forbidden, reason);
    }
}
