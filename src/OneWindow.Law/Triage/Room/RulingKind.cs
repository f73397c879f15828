namespace OneWindow.Law.Triage;

/// <summary>What the triage room may answer to the window that asked.</summary>
public enum RulingKind
{
    /// <summary>确定途径: a channel for each claim.</summary>
    Channels,

    /// <summary>不属于本部门职权: another body is competent (郑人社〔2016〕19号 三.2).</summary>
    OutsidePowers,

    /// <summary>退回补充: the window asks the person first.</summary>
    AskFirst,
}

/// <summary>The Chinese names of the answers.</summary>
public static class RulingKinds
{
    /// <summary>The name that pages show.</summary>
    /// <param name="kind">The answer.</param>
    public static string Name(this RulingKind kind) => kind switch
    {
        RulingKind.Channels => "确定办理途径",
        RulingKind.OutsidePowers => "不属于人社部门职权",
        RulingKind.AskFirst => "退回窗口补充了解",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
