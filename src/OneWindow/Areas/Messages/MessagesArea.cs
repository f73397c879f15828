using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Areas.Messages.MockSms;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Areas.Messages.SendMessages;
using OneWindow.Areas.Messages.WriteMessages;
using OneWindow.Data.Events;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Hosting.Telemetry;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Messages;

/// <summary>What parties are told, by message or on paper, and what the staff is reminded of.</summary>
public sealed class MessagesArea : IArea
{
    public string Name => "Messages";

    public void AddServices(IServiceCollection services, OneWindowSettings settings) => services
        .AddSingleton<MessageTemplates>()
        .AddSingleton<WriteMessage>()
        .AddSingleton<IEventFollower, TellParties>()
        .AddSingleton<ISmsChannel, MockSmsChannel>()
        .AddSingleton<SmsLine>()
        .AddSingleton<IMeasure, OutboxLag>()
        .AddScoped<SendMessages.SendMessages>()
        .AddScoped<WriteDown>()
        .AddHostedService<SendingRounds>()
        .AddScoped<ListMessages.Outbox>()
        .AddScoped<HandleMessage.HandleMessage>()
        .AddScoped<HandleMessage.RevealMessage>()
        .AddScoped<PostLetters.PostLetters>()
        .AddScoped<MockPhone>()
        .AddScoped<ToldParties>()
        .AddScoped<Heads>()
        .AddScoped<WaitingTooLong>()
        .AddScoped<RemindOfArrivals>()
        .AddScoped<RemindStaff>()
        .AddScoped<RemindOfUndelivered>()
        .AddScoped<ITellHandOver, RemindOfHandOver>()
        .AddScoped<ITellUrged, RemindOfUrging>()
        .AddScoped<ITellOfMatters, RemindOfMatters>()
        .AddScoped<ITellOfCases, RemindOfCases>()
        .AddSingleton<CodeSms>()
        .AddHostedService<ReminderRounds>()
        .AddScoped<ReminderList>()
        .AddScoped<MarkRead>()
        .AddScoped<INavigation, MessagesNavigation>();

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        // Pages alone, for now.
    }
}
