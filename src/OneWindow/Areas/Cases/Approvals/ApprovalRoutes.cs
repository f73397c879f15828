using Microsoft.AspNetCore.WebUtilities;
using OneWindow.Areas.Cases.Contracts;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>The addresses of approvals.</summary>
internal static class ApprovalRoutes
{
    public const string List = "/approvals";

    public static string Of(ApprovalId id) => ApprovalLinks.Of(id);

    /// <summary>The form that drafts a step for its head.</summary>
    public static string Send(CaseId id, string step, string? run) =>
        $"/cases/{id.Value:D}/steps/{step}/approval" + (run is null ? string.Empty : $"?run={run}");

    /// <summary>The same form for a draft that came back.</summary>
    public static string SendAgain(CaseId id, string step, string? run, ApprovalId again) =>
        QueryHelpers.AddQueryString(Send(id, step, run), "again", again.Value.ToString("D"));
}
