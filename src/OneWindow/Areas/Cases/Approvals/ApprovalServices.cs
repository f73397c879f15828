using OneWindow.Areas.Cases.Approvals.ListApprovals;
using OneWindow.Areas.Cases.Approvals.ShowApproval;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>What approvals need.</summary>
internal static class ApprovalServices
{
    public static IServiceCollection AddApprovals(this IServiceCollection services) => services
        .AddScoped<ApprovalNotes>()
        .AddScoped<ApprovalTurns>()
        .AddScoped<ApprovalList>()
        .AddScoped<ApprovalRecord>()
        .AddScoped<OpenDraft>()
        .AddScoped<ApprovalActs>()
        .AddScoped<INavigation, ApprovalNavigation>()
        .AddScoped<SendForApproval.SendForApproval>()
        .AddScoped<AgreeToDraft.AgreeToDraft>()
        .AddScoped<SendBack.SendBackDraft>()
        .AddScoped<PassOn.PassOnDraft>()
        .AddScoped<AskCoSigners.AskCoSigners>()
        .AddScoped<RecallDraft.RecallDraft>()
        .AddScoped<UrgeApprovers.UrgeApprovers>()
        .AddScoped<DropDraft.DropDraft>();
}
