using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OneWindow.Areas.Staff.Access;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Ui.Frame;
using OneWindow.Ui.Notices;

namespace OneWindow.Areas.Staff.Sessions;

/// <summary>The buttons of the frame: act as another post, sign out.</summary>
internal static class SessionEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(FrameRoutes.SwitchPost, SwitchAsync).RequirePost();
        routes.MapPost(FrameRoutes.SignOut, SignOutAsync).RequirePost().WithMetadata(new UsableBeforePasswordChangeAttribute());
    }

    private static async Task<RedirectHttpResult> SwitchAsync(
        [FromForm] Guid appointment, [FromForm] string? returnUrl, HttpContext http,
        SwitchPost switchPost, NoticeCookie notices, CancellationToken cancel)
    {
        var result = await switchPost.HandleAsync(SignedInSession.Of(http)!, new AppointmentId(appointment), cancel);
        notices.Leave(result.TryGet(out var post, out var refusals)
            ? Notice.Success($"现在的岗位：{post}。")
            : new Notice(NoticeKind.Failed, refusals[0].Message));
        return TypedResults.LocalRedirect(LocalAddress.Of(returnUrl));
    }

    private static async Task<RedirectHttpResult> SignOutAsync(
        [FromForm] IFormCollection form, HttpContext http, RevokeSession revoke, NoticeCookie notices, CancellationToken cancel)
    {
        await revoke.SignOutAsync(SignedInSession.Of(http)!, cancel);
        SessionCookie.Remove(http);
        notices.Leave(Notice.Success("已退出。"));
        return TypedResults.LocalRedirect(FrameRoutes.SignIn);
    }
}
