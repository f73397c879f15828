using Microsoft.AspNetCore.Authorization;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Sessions;

namespace OneWindow.Areas.Staff.Access;

/// <summary>Lets a request through as its route declares. What declares nothing is refused.</summary>
internal sealed class DeclaredAccess : AuthorizationHandler<DeclaredAccess>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, DeclaredAccess requirement)
    {
        if (context.Resource is HttpContext http && Allows(http))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private static bool Allows(HttpContext http)
    {
        // No such address: the answer is 404, for everybody.
        if (http.GetEndpoint() is not { } endpoint)
        {
            return true;
        }

        return endpoint.AccessDeclaration() switch
        {
            AllowVisitorsAttribute => true,
            RequirePostAttribute required => SignedInSession.Of(http) is { } session && required.Allows(session.Post)
                && (!session.MustChangePassword || endpoint.Metadata.GetMetadata<UsableBeforePasswordChangeAttribute>() is not null)
                && OutsideActor.Of(http)?.MayOpen(endpoint) != false,
            _ => false,
        };
    }
}

/// <summary>The route is open although the password must be changed first.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UsableBeforePasswordChangeAttribute : Attribute;
