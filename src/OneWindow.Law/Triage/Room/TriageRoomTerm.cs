using OneWindow.Law.Clocks;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>How long the triage room (案件分理室) has. The paper that sets it up gives no number: the locality promises one.</summary>
public static class TriageRoomTerm
{
    /// <summary>The term where the locality promises nothing else: three working days from the day after the matter was sent.</summary>
    public static readonly Deadline Deadline = new("triage-room", "案件分理室形成分理意见", 3.WorkingDays, Zhengzhou2016.Part("二.1"))
    {
        Warnings = new(1),
        Note = "文件没有写期限，这是本地的服务承诺",
    };

    /// <summary>The term as a locality promises it.</summary>
    /// <param name="promised">The length.</param>
    public static Deadline Promised(Period promised) => Deadline with { Period = promised };
}
