using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Cases.HandOver;

/// <summary>Registers what hands work over.</summary>
internal static class HandOverServices
{
    public static void AddHandOver(this IServiceCollection services) => services
        .AddScoped<OpenWorkOf>()
        .AddScoped<ChangeOfficers>()
        .AddScoped<TellOfHandOver>()
        .AddScoped<HandOverWork.PreviewHandOver>()
        .AddScoped<HandOverWork.HandOverWork>()
        .AddScoped<RecallHandOver.PlanRecall>()
        .AddScoped<RecallHandOver.RecallHandOver>()
        .AddScoped<ShowHandOvers.HandOverRecords>()
        .AddScoped<IOpenWork, OpenCasesOfPosts>();
}
