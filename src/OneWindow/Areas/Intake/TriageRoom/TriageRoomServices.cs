using OneWindow.Areas.Intake.TriageRoom.Queue;
using OneWindow.Areas.Intake.TriageRoom.ShowReferral;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>What the triage room needs.</summary>
internal static class TriageRoomServices
{
    public static IServiceCollection AddTriageRoom(this IServiceCollection services) => services
        .AddSingleton<TriageRoomClock>()
        .AddScoped<RoomTurns>()
        .AddScoped<RoomQueue>()
        .AddScoped<ReferralRecord>()
        .AddScoped<INavigation, TriageNavigation>()
        .AddScoped<SendToTriageRoom.SendToTriageRoom>()
        .AddScoped<RecallReferral.RecallReferral>()
        .AddScoped<TakeUpReferral.TakeUpReferral>()
        .AddScoped<GiveOpinion.GiveOpinion>()
        .AddScoped<RuleOnMatter.RuleOnMatter>()
        .AddScoped<TransferOut.TransferOut>();
}
