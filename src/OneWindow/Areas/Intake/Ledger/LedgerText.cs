using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Ledger;

/// <summary>The words of a ledger line, the same on the page and in the export.</summary>
internal static class LedgerText
{
    public static string Person(LedgerLine line) => line.People switch
    {
        0 => line.Kind == SubmissionKind.Report ? "保密或者匿名" : "未留名",
        1 => line.FirstPerson is { Length: > 0 } name ? name : "未留名",
        _ => $"{line.FirstPerson}等 {line.People} 人",
    };

    public static string Claims(LedgerLine line) => line.FirstClaim is { } code && ClaimTypes.Find(code) is { } type
        ? line.Claims == 1 ? type.Name : $"{type.Name}等 {line.Claims} 项"
        : line.Narrative;
}
