using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Documents;

/// <summary>Registers the area: official papers from draft to service.</summary>
public sealed class DocumentsArea : IArea
{
    public string Name => "Documents";

    public void AddServices(IServiceCollection services, OneWindowSettings settings)
    {
        services.AddSingleton<DraftPapers.DraftPapers>();
        services.AddSingleton<IDraftPapers>(provider => provider.GetRequiredService<DraftPapers.DraftPapers>());
        services.AddScoped<ICasePapers, ListPapers.CasePapers>();
        services.AddScoped<ComposePaper.ReadSources>();
        services.AddScoped<ComposePaper.OfficeValues>();
        services.AddSingleton<ComposePaper.KeptBlanks>();
        services.AddScoped<ComposePaper.PaperRecord>();
        services.AddScoped<ReadPaper.PaperReader>();
        services.AddScoped<SignPaper.PaperNumbers>();
        services.AddScoped<SignPaper.SignPaper>();
        services.AddScoped<Batches.PaperBatches>();
        services.AddScoped<IPaperBatches>(provider => provider.GetRequiredService<Batches.PaperBatches>());
        services.AddScoped<SignPapers.SignPapers>();
        services.AddScoped<SignPapers.PreviewSigning>();
        services.AddScoped<FillBlanks.FillBlanks>();
        services.AddScoped<VoidPaper.VoidPaper>();
        services.AddScoped<TakeUpPaper.TakeUpPaper>();
        services.AddScoped<KeepScan.KeepScan>();
        services.AddScoped<WithdrawScan.WithdrawScan>();
        services.AddScoped<ReadPaper.PaperScans>();
        services.AddScoped<ReissuePaper.ReissuePaper>();
        services.AddScoped<WaitingPapers.WaitingPapers>();
        services.AddScoped<MatterPapers.MatterPapers>();
        services.AddScoped<IMatterPapers>(provider => provider.GetRequiredService<MatterPapers.MatterPapers>());
        services.AddScoped<MatterPapers.DraftMatterPaper>();
        services.AddSingleton<Rendering.PdfConverter>();
        services.AddScoped<DownloadDossier.DossierPlan>();
        services.AddScoped<DownloadDossier.WriteDossier>();
        services.AddScoped<DownloadDossier.DownloadDossier>();
        services.AddScoped<IssuedPapers>();
        services.AddSingleton<IHoldsFiles, KeepScan.HeldScans>();
        services.AddScoped<ISearched, Found.FoundPapers>();
        services.AddScoped<INavigation, DocumentNavigation>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        DownloadPaper.DownloadPaper.Map(routes).RequirePost(DocumentRoutes.SheetPosts);
        DownloadPaper.DownloadScan.Map(routes).RequirePost(DocumentRoutes.SheetPosts);
        DownloadDossier.DossierEndpoint.Map(routes).RequirePost(DocumentRoutes.PaperPosts);
        foreach (var endpoint in SignPapers.SignPapersEndpoints.Map(routes).Append(Batches.BatchEndpoint.Map(routes)))
        {
            endpoint.RequirePost(DocumentRoutes.PaperPosts);
        }

        DownloadPaper.DownloadPaper.MapOfMatter(routes).RequirePost(IntakePosts.Readers);
    }
}
