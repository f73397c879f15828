using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake;

/// <summary>Answers “反映过吗？” from the register where nobody was asked.</summary>
internal static class KnownReports
{
    /// <summary>The claims with the answer put in, and one sentence for each that an earlier report covers.</summary>
    public static async Task<(IReadOnlyList<ClaimFacts> Claims, IReadOnlyList<string> Notes)> AnswerAsync(
        OneWindowDb db, EmployerId? employer, IReadOnlyList<ClaimFacts> claims, MatterId matter, CancellationToken cancel)
    {
        var asked = claims.Where(IsOpen).Select(claim => claim.Type.Code).Distinct().ToList();
        if (employer is not { } id || asked.Count == 0)
        {
            return (claims, []);
        }

        var reports = await EarlierReports.OfAsync(db, id, asked, matter, cancel);
        var notes = new List<string>();
        var answered = claims.Select(claim =>
        {
            if (!IsOpen(claim) || reports.FirstOrDefault(one => one.ClaimType == claim.Type.Code && one.Covers(claim.From, claim.LastDay!.Value)) is not { } report)
            {
                return claim;
            }

            notes.Add($"{claim.Type.Name}：{report.ReceivedOn:yyyy-MM-dd} 已有人反映过这家单位（{report.Number}），不受两年查处期限限制。");
            return claim with { ReportedBefore = true };
        }).ToList();
        return (answered, notes);
    }

    private static bool IsOpen(ClaimFacts claim) => claim is { ReportedBefore: null, LastDay: not null };
}
