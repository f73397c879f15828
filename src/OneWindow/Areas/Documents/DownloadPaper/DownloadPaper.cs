using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Documents.DownloadPaper;

/// <summary>Gives a paper as a Word file: a signed one as it was signed, a draft with its gaps.</summary>
internal static class DownloadPaper
{
    private const string WordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet(
        "/papers/{id:guid}/docx",
        async (Guid id, PaperReader reader, OneWindowDb db, CurrentActor actor, CancellationToken cancel) =>
            Answer(await reader.FindAsync(db, new DocumentId(id), actor.Get(), cancel)));

    /// <summary>A paper of a matter, made or not.</summary>
    public static RouteHandlerBuilder MapOfMatter(IEndpointRouteBuilder routes) => routes.MapGet(
        "/matters/{matter:guid}/papers/{kind}/docx",
        async (Guid matter, string kind, MatterPapers.MatterPapers papers, CurrentActor actor, CancellationToken cancel) =>
            Answer((await papers.FindAsync(new MatterId(matter), kind, actor.Get(), cancel))?.Sheet));

    public static byte[] Render(PaperSheet sheet) => DocxRenderer.Render(sheet.Model, sheet.Document.SignedAt ?? sheet.Document.DraftedAt);

    private static IResult Answer(PaperSheet? sheet) => sheet is null ? Results.NotFound() : Results.File(Render(sheet), WordFile, NameOf(sheet));

    private static string NameOf(PaperSheet sheet) => sheet.Document.Number is { } number
        ? $"{sheet.Kind.Name} {number}.docx"
        : $"{sheet.Kind.Name}{(sheet.IsDraft && sheet.Missing > 0 ? "（草稿）" : string.Empty)}.docx";
}
