using System.Globalization;
using Microsoft.Extensions.Primitives;
using OneWindow.Areas.Documents.Batches;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.SignPaper;

namespace OneWindow.Areas.Documents.SignPapers;

/// <summary>The confirmation as it was sent.</summary>
/// <param name="Papers">The papers ticked, each with the version that was shown.</param>
/// <param name="Key">Makes what is sent twice done once.</param>
public sealed record SignPapersInput(IReadOnlyList<SignPaperCommand> Papers, string Key)
{
    /// <summary>The name under which each paper is sent.</summary>
    public const string PaperField = "Form." + BatchRefusals.Field;

    public static SignPapersInput Fresh(IEnumerable<PreviewedPaper> papers) => new(
        [.. papers.Where(paper => paper.Obstacles.Count == 0).Select(paper => new SignPaperCommand(paper.Id, paper.Sheet!.Document.Version))],
        Guid.CreateVersion7().ToString("N"));

    public static SignPapersInput Posted(IFormCollection form) => new([.. Read(form[PaperField])], form["Form.Key"].ToString());

    /// <summary>What stands for a paper in the form.</summary>
    public static string ValueOf(PreviewedPaper paper) => string.Create(CultureInfo.InvariantCulture, $"{paper.Id.Value:N}:{paper.Sheet!.Document.Version}");

    public bool Signs(PreviewedPaper paper) => Papers.Any(one => one.Document == paper.Id);

    private static IEnumerable<SignPaperCommand> Read(StringValues values)
    {
        foreach (var value in values)
        {
            if (value?.Split(':') is [var one, var seen] && Guid.TryParse(one, out var id)
                && long.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                yield return new SignPaperCommand(new DocumentId(id), version);
            }
        }
    }
}
