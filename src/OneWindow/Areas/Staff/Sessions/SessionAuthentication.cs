using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;
using OneWindow.Hosting.Errors;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>Signs a request in by the session of its cookie; the session is read anew for each request, so revoking works at once.</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SessionReader sessions, TouchSession touch)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // An answer with a status and no body is rendered by running the pipeline again: still the same request.
        var session = SignedInSession.Of(Context);
        if (session is null)
        {
            // The page of a fault asks nobody who it is: what broke may be the reading of sessions.
            if (Context.Features.Get<IExceptionHandlerFeature>() is not null || SessionCookie.Read(Context) is not { } token)
            {
                return AuthenticateResult.NoResult();
            }

            session = await sessions.FindAsync(token, Context.RequestAborted);
            if (session is null)
            {
                return AuthenticateResult.Fail("The session has ended.");
            }

            session.KeepFor(Context);
            await touch.HandleAsync(session, Context.RequestAborted);
        }

        // Antiforgery tokens are bound to this identifier.
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, session.Id.Value.ToString())], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var hadSession = SessionCookie.Read(Context) is not null;
        if (hadSession && IsForPeople && RejectedForm.MayComeBack(Request))
        {
            // The page of this status gives back what was typed.
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var asked = Request.GetEncodedPathAndQuery();
        var returnUrl = HttpMethods.IsGet(Request.Method) ? asked : FormPage.Of(Request, asked);
        return LeadTo(StaffRoutes.SignIn(returnUrl, hadSession), StatusCodes.Status401Unauthorized);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        if (SignedInSession.Of(Context) is { MustChangePassword: true })
        {
            return LeadTo(StaffRoutes.Password, StatusCodes.Status403Forbidden);
        }

        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Not a program, nor what a page asks for while somebody types.</summary>
    private bool IsForPeople => !Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && !Request.Headers.ContainsKey("HX-Request");

    /// <summary>People are led on; whoever else asks is told the status, so that a page with something typed into it stays.</summary>
    private Task LeadTo(string page, int status)
    {
        if (IsForPeople)
        {
            Response.Redirect(page);
        }
        else
        {
            Response.StatusCode = status;
        }

        return Task.CompletedTask;
    }
}
