using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Tests.Clocks;

/// <summary>Declarations for these tests; the real ones stand in the procedures.</summary>
internal static class SampleDeadlines
{
    internal static readonly Deadline Investigation = new("investigation", "调查", 60.WorkingDays, Laws.Order423.Article(17))
    {
        Extension = new(30.WorkingDays, Posts.DepartmentHead),
    };

    internal static readonly Deadline Decision = new("decision", "作出处理决定", 15.WorkingDays, Laws.Order25.UnverifiedArticle(37));

    internal static readonly Deadline Penalty = new("penalty", "处罚一般期限", 90.CalendarDays, Laws.PenaltyLaw.Article(60))
    {
        OnExpiry = ExpiryConsequence.ReminderOnly,
        Note = "监察另有规定的从其规定",
    };

    internal static readonly ClockGround AwaitingAppraisal = new("awaiting-appraisal", "等待工伤认定、鉴定结论", Laws.Rules33.Article(47));

    internal static readonly ClockGround ClaimChanged = new("claim-changed", "申请人增加、变更仲裁请求", Laws.Rules33.Article(46, 1, 2));

    internal static readonly Deadline Award = new("award", "裁决", 45.CalendarDays, Laws.ArbitrationLaw.Article(43))
    {
        Extension = new(15.CalendarDays, Posts.DepartmentHead),
        Suspensions = [AwaitingAppraisal],
        Restarts = [ClaimChanged],
    };

    internal static readonly Deadline Correction = new("correction", "责令改正", null, Laws.Order423.Article(18));

    internal static readonly Deadline CriminalTransfer = new("criminal-transfer", "移送公安机关", 24.Hours, Laws.Order423.Article(18));

    /// <summary>Working days that may be suspended: no statute of ours has it yet, the arithmetic must hold all the same.</summary>
    internal static readonly Deadline SuspendableWorkingDays = Decision with { Suspensions = [AwaitingAppraisal] };
}
