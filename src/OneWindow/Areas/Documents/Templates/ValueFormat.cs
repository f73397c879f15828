namespace OneWindow.Areas.Documents.Templates;

/// <summary>How a value is written on the paper.</summary>
/// <param name="Choices">The choices of a row of check boxes; empty for other formats.</param>
public sealed record ValueFormat(ValueStyle Style, IReadOnlyList<string> Choices)
{
    public static readonly ValueFormat Plain = new(ValueStyle.Plain, []);

    /// <summary>The words that templates use, and what each does.</summary>
    public static readonly IReadOnlyDictionary<string, ValueStyle> Names = new Dictionary<string, ValueStyle>(StringComparer.Ordinal)
    {
        ["日期"] = ValueStyle.LongDate,
        ["时间"] = ValueStyle.LongTime,
        ["金额"] = ValueStyle.Money,
        ["大写"] = ValueStyle.CapitalMoney,
        ["金额大写"] = ValueStyle.MoneyWithCapitals,
        ["顿号"] = ValueStyle.JoinedList,
        ["分行"] = ValueStyle.LineList,
        ["勾选"] = ValueStyle.CheckBoxes,
    };
}

public enum ValueStyle
{
    Plain,

    /// <summary>2026年11月25日.</summary>
    LongDate,

    /// <summary>2026年11月25日14时30分.</summary>
    LongTime,

    /// <summary>412,600.00元.</summary>
    Money,

    /// <summary>肆拾壹万贰仟陆佰元整.</summary>
    CapitalMoney,

    /// <summary>412,600.00元（大写：肆拾壹万贰仟陆佰元整）.</summary>
    MoneyWithCapitals,

    /// <summary>Items joined by 、.</summary>
    JoinedList,

    /// <summary>Items numbered, joined by ；.</summary>
    LineList,

    /// <summary>☑ before what was chosen, □ before the others.</summary>
    CheckBoxes,
}
