using OneWindow.Areas.Cases.Contracts;

namespace OneWindow.Areas.Cases;

/// <summary>The addresses of the area.</summary>
public static class CaseRoutes
{
    public const string Workbench = "/";

    public const string Ledger = "/cases";

    public const string Procedures = "/procedures";

    /// <summary>The signed papers that wait to be served.</summary>
    public const string Services = "/services";

    /// <summary>The form that records the service of several papers.</summary>
    public const string ServeTogether = "/services/record";

    /// <summary>The same for these services.</summary>
    public static string ServeTogetherOf(IEnumerable<ServePapers.ServiceRun> runs) =>
        $"{ServeTogether}?{string.Join('&', runs.Select(run => $"{ServePapers.ServePapersInput.PaperField}={run}"))}";

    /// <summary>What was handed over from officer to officer.</summary>
    public const string HandOvers = "/cases/hand-overs";

    /// <summary>The form that hands the work of an officer over.</summary>
    public const string HandOver = "/cases/hand-overs/new";

    /// <summary>The form that takes a hand-over back.</summary>
    public static string Recall(WorkHandOverId id) => WorkHandOverLinks.Of(id) + "/recall";

    /// <summary>A case's page.</summary>
    public static string Of(CaseId id) => $"/cases/{id.Value:D}";

    /// <summary>A tab of a case's page.</summary>
    public static string Of(CaseId id, string tab) => $"/cases/{id.Value:D}?tab={tab}";

    /// <summary>The form of a step.</summary>
    public static string Step(CaseId id, string step, string? run) =>
        $"/cases/{id.Value:D}/steps/{step}" + (run is null ? string.Empty : $"?run={run}");

    /// <summary>Personal values in full, with a reason.</summary>
    public static string Personal(CaseId id) => $"/cases/{id.Value:D}/personal";

    /// <summary>The rules of triage as they are declared.</summary>
    public const string TriageRules = "/procedures/triage";

    /// <summary>A procedure as it is declared.</summary>
    public static string Procedure(string code) => $"/procedures/{code}";
}
