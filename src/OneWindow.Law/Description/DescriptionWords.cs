using OneWindow.Law.Clocks;
using OneWindow.Law.Triage;

namespace OneWindow.Law.Description;

/// <summary>The Chinese words for the closed lists of the declarations, as tables and pages show them.</summary>
public static class DescriptionWords
{
    /// <summary>What follows when a time limit lapses.</summary>
    public static string Words(this ExpiryConsequence consequence) => consequence switch
    {
        ExpiryConsequence.SupervisorNotified => "通知负责人，列入逾期",
        ExpiryConsequence.Flagged => "标记",
        ExpiryConsequence.TreatedAsRefused => "当事人可按未受理处理",
        ExpiryConsequence.StepForfeited => "视为放弃，程序继续",
        ExpiryConsequence.NextStepOpens => "可以进入下一步",
        ExpiryConsequence.ReminderOnly => "只提醒",
        _ => throw new ArgumentOutOfRangeException(nameof(consequence), consequence, "unknown consequence"),
    };

    /// <summary>Whose time limit it is.</summary>
    public static string Words(this DeadlineHolder holder) => holder switch
    {
        DeadlineHolder.Authority => "机关",
        DeadlineHolder.Party => "当事人",
        _ => throw new ArgumentOutOfRangeException(nameof(holder), holder, "unknown holder"),
    };

    /// <summary>How a step stands among the others.</summary>
    public static string Words(this Procedures.Standing standing) => standing switch
    {
        Procedures.Standing.Usual => "通常",
        Procedures.Standing.Other => "其他",
        Procedures.Standing.Rare => "少用",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "unknown standing"),
    };

    /// <summary>When a rule of triage is tested.</summary>
    public static string Words(this RuleGroup group) => group switch
    {
        RuleGroup.Gate => "先行审查",
        RuleGroup.Routing => "途径推荐",
        RuleGroup.AddOn => "附加提示",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "unknown group"),
    };

    /// <summary>How the rules of a group are tested.</summary>
    public static string HowTested(this RuleGroup group) => group switch
    {
        RuleGroup.Gate => "逐条审查；注明“到此为止”的，不再往下推荐",
        RuleGroup.Routing => "按顺序，第一条符合的起作用",
        RuleGroup.AddOn => "推荐以后逐条审查，不改变途径",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "unknown group"),
    };

    /// <summary>What the table says of a channel.</summary>
    public static string Words(this Verdict verdict) => verdict switch
    {
        Verdict.Primary => "推荐",
        Verdict.Allowed => "可以",
        Verdict.Barred => "不可",
        Verdict.AfterArbitration => "仲裁后",
        Verdict.NotApplicable => "—",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "unknown verdict"),
    };
}
