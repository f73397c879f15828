using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.Sessions.RevokeSessions;
using OneWindow.Areas.Staff.Windows.RelieveWindow;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Ui.Notices;

namespace OneWindow.Areas.Staff;

/// <summary>Buttons without fields: each leads back to its page with one line about what was done.</summary>
internal static class StaffEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/account/sessions/{session:guid}/revoke", RevokeOwnAsync).RequirePost();
        routes.MapPost(StaffRoutes.People + "/{person:guid}/sessions/revoke", RevokeAllAsync).RequirePost(PostCodes.Administrator);
        routes.MapPost("/staff/windows/{window:guid}/relieve", RelieveAsync).RequirePost(PostCodes.Administrator);
    }

    private static async Task<RedirectHttpResult> RevokeOwnAsync(
        Guid session, [FromForm] IFormCollection form, RevokeSession revoke, CurrentActor actor, NoticeCookie notices, CancellationToken cancel) =>
        Back(StaffRoutes.MySessions, notices, await revoke.HandleAsync(new SessionId(session), actor.Get(), cancel), _ => "那台设备已退出。");

    private static async Task<RedirectHttpResult> RevokeAllAsync(
        Guid person, [FromForm] IFormCollection form, RevokeSessions revoke, CurrentActor actor, NoticeCookie notices, CancellationToken cancel)
    {
        var id = new PersonId(person);
        var result = await revoke.HandleAsync(new RevokeSessionsCommand(id), actor.Get(), cancel);
        return Back(StaffRoutes.Person(id), notices, result, count => $"已退出 {count} 处设备。");
    }

    private static async Task<RedirectHttpResult> RelieveAsync(
        Guid window, [FromForm] IFormCollection form, RelieveWindow relieve, CurrentActor actor, NoticeCookie notices, CancellationToken cancel)
    {
        var result = await relieve.HandleAsync(new RelieveWindowCommand(new WindowId(window)), actor.Get(), cancel);
        return Back(StaffRoutes.Units, notices, result, _ => "已撤下，这个窗口现在没有人。");
    }

    // The form is bound for its antiforgery token: without one the request does not come this far.
    private static RedirectHttpResult Back<T>(string page, NoticeCookie notices, Result<T> result, Func<T, string> done)
    {
        notices.Leave(result.TryGet(out var value, out var refusals)
            ? Notice.Success(done(value))
            : new Notice(NoticeKind.Failed, refusals[0].Message));
        return TypedResults.LocalRedirect(page);
    }
}
