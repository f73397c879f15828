using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Lines.Api;
using OneWindow.Areas.Intake.Lines.ListArrivals;
using OneWindow.Areas.Intake.Lines.Reconcile;
using OneWindow.Areas.Intake.Lines.ShowArrival;
using OneWindow.Areas.Intake.Lines.UploadSheet;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Intake.Lines;

/// <summary>Registers what the lines need.</summary>
internal static class LineServices
{
    public static IServiceCollection AddLines(this IServiceCollection services) => services
        .AddSingleton<ArrivalEvents>()
        .AddSingleton<MaskedFields>()
        .AddScoped<ArrivalLists>()
        .AddScoped(services => new WaitingArrivals(services.GetRequiredService<ArrivalLists>()))
        .AddScoped<INavigation, LinesNavigation>()
        .AddScoped<ReceiveArrivals.ReceiveArrivals>()
        .AddScoped<CorrectArrival.CorrectArrival>()
        .AddScoped<SetArrivalAside.SetArrivalAside>()
        .AddScoped<RestoreArrival.RestoreArrival>()
        .AddScoped<RevealArrival.RevealArrival>()
        .AddScoped<AnswerDataRequest.AnswerFromMessages>()
        .AddHostedService<SweepArrivals.SweepArrivals>()
        .AddScoped<SheetOfLine>()
        .AddScoped<Accounts>()
        .AddScoped<TakeDayList>()
        .AddScoped<ListSheet>()
        .AddScoped<NoteDifference>();

    public static void Map(IEndpointRouteBuilder routes)
    {
        LineApi.Map(routes);
        TemplateSheet.Map(routes);
        AccountExport.Map(routes);
    }
}
