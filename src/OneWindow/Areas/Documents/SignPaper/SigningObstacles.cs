using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.SignPaper;

/// <summary>What stands against signing a paper: asked before it is signed, and by the preview of several.</summary>
internal static class SigningObstacles
{
    /// <summary>Every reason why somebody may not sign it now; empty for none.</summary>
    public static IReadOnlyList<Refusal> Of(PaperSheet sheet, ActionContext by)
    {
        if (!sheet.IsDraft)
        {
            return [PaperRefusals.NotDraft];
        }

        return PaperRefusals.MayNotSign(sheet.Kind, sheet.Case, by) is { } mayNot
            ? [mayNot]
            : [.. sheet.Checks.Where(check => !check.Passed).Select(check => Refusal.NotAllowed(check.Code, $"{check.Name}：{check.Message}", check.Basis))];
    }
}
