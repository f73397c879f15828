using OneWindow.Areas.Cases.Contracts;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Portal.PartyPapers;

/// <summary>How an address names one paper of somebody who is known already: whoever else writes it finds nothing.</summary>
internal static class PaperKey
{
    public static string Of(PartyPaper paper) => $"{paper.Case.Value:N}-{paper.Run}";

    /// <summary>The paper of that name among somebody's own; null for none.</summary>
    public static PartyPaper? Find(IEnumerable<PartyPaper> own, string? key) => own.FirstOrDefault(paper => Of(paper) == key);

    /// <summary>What proves that it was received.</summary>
    public static string Proof(DateTime at) => $"网上签收，{at.InTable()}";
}
