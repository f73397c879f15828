using OneWindow.Law.Clocks;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Arbitration;

/// <summary>What each side has time for once an award has been served on it, and what follows from a court's ruling.</summary>
public static class RemedyDeadlines
{
    /// <summary>劳动者起诉终局裁决: 15 days.</summary>
    public static readonly Deadline WorkerSues = new("AR-20", "劳动者对终局裁决起诉", 15.CalendarDays, Laws.ArbitrationLaw.Article(48))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited,
    };

    /// <summary>用人单位申请撤销终局裁决: 30 days, to the intermediate court.</summary>
    public static readonly Deadline Revocation = new("AR-21", "用人单位申请撤销终局裁决", 30.CalendarDays, Laws.ArbitrationLaw.Article(49, 1))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited,
    };

    /// <summary>撤销后起诉: 15 days from the ruling, either side.</summary>
    public static readonly Deadline SuitAfterRevocation = new("AR-22", "裁决撤销后起诉", 15.CalendarDays, Laws.ArbitrationLaw.Article(49, 3))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited,
    };

    /// <summary>对非终局裁决起诉: 15 days, either side; without a suit the award takes effect.</summary>
    public static readonly Deadline Suit = new("AR-23", "对裁决起诉", 15.CalendarDays, Laws.ArbitrationLaw.Article(50))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited, Note = "期满不起诉的，裁决书发生法律效力",
    };

    /// <summary>不予执行后起诉: 30 days from the day after the ruling was received.</summary>
    public static readonly Deadline SuitAfterRefusedExecution = new("AR-43", "裁定不予执行后起诉", 30.CalendarDays, Laws.DisputeInterpretation1.Article(24, 2))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited,
    };

    /// <summary>申请执行: two years from the end of the time for performance.</summary>
    public static readonly Deadline Execution = new("AR-24", "申请强制执行", 2.Years, Laws.CivilProcedureLaw.Article(250))
    {
        Whose = DeadlineHolder.Party, OnExpiry = ExpiryConsequence.StepForfeited,
    };
}
