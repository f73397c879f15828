using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Documents.DownloadDossier;

/// <summary>Streams the dossier of a case to whoever has just recorded what it is for; otherwise it is not there.</summary>
internal static class DossierEndpoint
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/cases/{case:guid}/dossier/{taken:long}", AnswerAsync);

    private static async Task<Results<PushStreamHttpResult, NotFound>> AnswerAsync(
        Guid @case, long taken, bool? pdf, ICaseFiles cases, WriteDossier dossier, OneWindowDb db, CurrentActor actor, CancellationToken cancel)
    {
        var (id, by) = (new CaseId(@case), actor.Get());
        return await DownloadDossier.IsOpenAsync(db, id, taken, by, cancel) && await cases.ReadAsync(db, id, by, cancel) is { } file
            ? TypedResults.Stream(to => dossier.WriteAsync(to, file, pdf == true, by, cancel), "application/zip", DossierNames.Safe($"{file.Number ?? file.Title} 卷宗.zip"))
            : TypedResults.NotFound();
    }
}
