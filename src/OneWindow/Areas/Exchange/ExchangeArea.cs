using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OneWindow.Areas.Exchange.Changes;
using OneWindow.Areas.Exchange.Keys;
using OneWindow.Areas.Exchange.ListSystems;
using OneWindow.Areas.Exchange.ListPushes;
using OneWindow.Areas.Exchange.OpenApi;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Areas.Exchange.Requests;
using OneWindow.Areas.Exchange.SendPushes;
using OneWindow.Areas.Exchange.ShowApi;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Events;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Hosting.Telemetry;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Exchange;

/// <summary>Other systems: the interface and its text, their keys, what they did, what changed, and what is pushed to them.</summary>
internal sealed class ExchangeArea : IArea
{
    public string Name => "Exchange";

    public void AddServices(IServiceCollection services, OneWindowSettings settings)
    {
        services.AddApiText();
        services.AddScoped<ReadApi>();
        services.AddScoped<INavigation, ExchangeNavigation>();
        services.AddSingleton<IEventFollower, NoteChanges>();
        services.AddScoped<ReadChanges>();
        AddKeys(services);
        AddPushes(services);
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(ExchangeRoutes.Document).AllowVisitors();
        ChangesEndpoint.Map(routes);
        PushesEndpoint.Map(routes);
    }

    private static void AddKeys(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.SchemeName, configureOptions: null);

        // Whatever scheme is asked by default, a request that brings a key is told by the key.
        services.PostConfigureAll<AuthenticationSchemeOptions>(options => options.ForwardDefaultSelector = KeyAuthentication.SchemeOf);
        services.AddSingleton<SystemEvents>();
        services.AddScoped<KeyReader>();
        services.AddScoped<CountRequests>();
        services.AddHostedService<ForgetRequests>();
        services.AddScoped<AddSystem.AddSystem>();
        services.AddScoped<RenameSystem.RenameSystem>();
        services.AddScoped<EndSystem.EndSystem>();
        services.AddScoped<SystemRecord>();
        services.AddScoped<IssueKey.IssueKey>();
        services.AddScoped<RenewKey.RenewKey>();
        services.AddScoped<WithdrawKey.WithdrawKey>();
        services.AddScoped<SystemsReader>();
        services.AddScoped<RequestsReader>();
    }

    private static void AddPushes(IServiceCollection services)
    {
        services.AddSingleton<PushSecrets>();
        services.TryAddSingleton(new PushPatience(TimeSpan.FromSeconds(10)));
        services.AddSingleton<PushLine>();
        services.AddSingleton<IMeasure, PushLag>();
        services.AddScoped<PushRound>();
        services.AddScoped<DeliverPush>();
        services.AddScoped<WriteDownPush>();
        services.AddHostedService<PushRounds>();
        services.AddScoped<PushesReader>();
        services.AddScoped<AddPush.AddPush>();
        services.AddScoped<CorrectPush.CorrectPush>();
        services.AddScoped<RenewPushSecret.RenewPushSecret>();
        services.AddScoped<ChangePushState.ChangePushState>();
        services.AddScoped<ReplayPush.ReplayPush>();
        services.AddScoped<HandleDeadLetters.HandleDeadLetters>();
    }
}
