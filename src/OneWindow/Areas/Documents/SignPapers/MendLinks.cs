using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.ShowPaper;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Documents.SignPapers;

/// <summary>A link to where something is put right.</summary>
internal sealed record MendLink(string Words, string Href);

/// <summary>Where what stands against signing a paper is put right.</summary>
internal static class MendLinks
{
    /// <summary>The link for an obstacle; for what only others can mend, the paper itself says to whom to turn.</summary>
    public static MendLink Of(string code, PaperSheet sheet, ActionContext by) => code switch
    {
        "required-filled" or "service-address" => new("去补填", DocumentRoutes.Of(sheet.Document.Id) + "#paper-blanks"),
        "two-officers" when sheet.Case is { } file => OfOfficers(file, by),
        _ => new("看文书", DocumentRoutes.Of(sheet.Document.Id)),
    };

    private static MendLink OfOfficers(Cases.Contracts.CaseFile file, ActionContext by)
    {
        var procedure = DeclaredProcedures.All.Last(one => one.Code == file.Procedure);
        var change = procedure.FindStep(procedure.ChangesOfficers)!;
        return change.By.Contains(by.Post) && change.From.Any(state => state.Code == file.State)
            ? new(change.Name, PaperLinks.Step(file.Id, change.Code))
            : new("看案件", PaperLinks.CasePapers(file.Id));
    }
}
