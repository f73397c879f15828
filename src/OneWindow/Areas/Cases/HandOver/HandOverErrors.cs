using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.HandOver;

internal static class HandOverErrors
{
    /// <summary>The most that is kept of a reason.</summary>
    public const int LongestReason = 500;

    public static readonly Refusal NotTheHead = Refusal.Forbidden("not-the-head", "承办工作由办案机构负责人移交。");

    public static readonly Refusal Unknown = Refusal.NotFound("no-such-hand-over", "没有这次移交，或者不由您的机构办理。");

    public static readonly Refusal FromMissing = Refusal.Invalid("from", "from-missing", "请选择移交人。");

    public static readonly Refusal FromUnknown = Refusal.Invalid("from", "from-unknown", "请从名单中选择移交人：所选的人在本程序名下没有未办结的案件。");

    public static readonly Refusal ToMissing = Refusal.Invalid("to", "to-missing", "请选择接手人，可以选几名。");

    public static readonly Refusal ToUnknown = Refusal.Invalid("to", "to-unknown", "请从名单中选择接手人：所选的人不在这个岗位上。");

    public static readonly Refusal ToHimself = Refusal.Invalid("to", "to-himself", "接手人不能是移交人自己。");

    public static readonly Refusal NothingChosen = Refusal.Invalid("Give", "nothing-chosen", "请至少选择一件要移交的案件。");

    public static readonly Refusal ChosenTwice = Refusal.Invalid("Give", "chosen-twice", "同一件案件只能移交给一名接手人。");

    public static readonly Refusal TooMany = Refusal.Invalid("Give", "too-many", $"一次最多移交 {OpenWorkOf.Most} 件，其余的请再移交一次。");

    public static readonly Refusal ReasonMissing = Refusal.Invalid("Reason", "reason-missing", "请填写理由，理由记入每件案件的办理记录。");

    public static readonly Refusal ReasonTooLong = Refusal.Invalid("Reason", "reason-too-long", $"理由最多 {LongestReason} 字。");

    public static readonly Refusal ConflictUnchecked = Refusal.Invalid(
        "NoConflict", "conflict-unchecked", "须逐案核对后确认：接手的人没有应当回避的情形，此前也未经办这些事项。");

    public static readonly Refusal NothingReturns = Refusal.NotAllowed("nothing-returns", "没有一件能退回，请看各案写明的原因。");

    /// <summary>Somebody acted in some of the cases meanwhile; none was handed over.</summary>
    public static Refusal ChangedMeanwhile(IReadOnlyCollection<string> cases) => Refusal.Conflict(
        "cases-changed", $"预览以后，有 {cases.Count} 件案件有了新的办理，一件也没有移交：{Listed(cases)}。下面是现在的情况，请核对后再确认。");

    /// <summary>What stands against one of the cases; none was handed over.</summary>
    public static Refusal Against(string name, Refusal obstacle) =>
        Refusal.NotAllowed(obstacle.Code, $"{name}：{obstacle.Message}", obstacle.Basis);

    public static Refusal AlreadyInCase(string name) => Refusal.NotAllowed("already-in-case", $"{name}已经是本案的承办人");

    public static Refusal NotAtWork(string name) => Refusal.NotAllowed("not-at-work", $"{name}已不在岗，不能退回");

    public static readonly Refusal ChangedSince = Refusal.NotAllowed("changed-since", "移交以后又更换过承办人，保持现状");

    private static string Listed(IReadOnlyCollection<string> cases) => string.Join('、', cases.Take(5)) + (cases.Count > 5 ? "等" : string.Empty);
}
