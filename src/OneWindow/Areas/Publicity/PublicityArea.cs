using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Areas.Publicity.ListTexts;
using OneWindow.Data.Search;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Publicity;

/// <summary>What the office tells the public: typical cases, decisions, questions and answers.</summary>
public sealed class PublicityArea : IArea
{
    public string Name => "Publicity";

    public void AddServices(IServiceCollection services, OneWindowSettings settings) => services
        .AddScoped<PublicTexts>()
        .AddScoped<TextsReader>()
        .AddScoped<TakeOverConsultation.TakeOverConsultation>()
        .AddScoped<WriteText.WriteText>()
        .AddScoped<PublishText.PublishText>()
        .AddScoped<WithdrawText.WithdrawText>()
        .AddSingleton<INamed, FoundTexts>()
        .AddScoped<INavigation, PublicityNavigation>();

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        // Pages alone.
    }
}
