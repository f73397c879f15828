namespace OneWindow.Law.Inspection;

/// <summary>The codes of those steps of 劳动保障监察 that guards and readers ask about by name.</summary>
public static class InspectionStepCodes
{
    /// <summary>批准立案: the case is filed and takes its number.</summary>
    public const string ApproveFiling = "approve-filing";

    /// <summary>制作询问笔录.</summary>
    public const string RecordInterview = "record-interview";

    /// <summary>制作现场检查笔录.</summary>
    public const string RecordCheck = "record-check";

    /// <summary>责令限期改正.</summary>
    public const string OrderCorrection = "order-correction";
}
