using System.Linq.Expressions;
using OneWindow.Areas.Exchange.Changes;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>A kind of change that can be told.</summary>
/// <param name="Code">As it is chosen: <c>matter</c> for all of matters, <c>matter/matter-registered</c> for one kind.</param>
/// <param name="Name">In Chinese.</param>
internal sealed record ChangeKind(string Code, string Name);

/// <summary>The kinds of change among which an administrator chooses, and what they are called.</summary>
internal static class ChangeKinds
{
    /// <summary>Whatever happens to matters.</summary>
    public static readonly ChangeKind AllOfMatters = new(NoteChanges.OfMatter, "诉求的全部变更");

    /// <summary>Whatever happens to cases.</summary>
    public static readonly ChangeKind AllOfCases = new(NoteChanges.OfCase, "案件的全部变更");

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<ChangeKind> All =
    [
        AllOfMatters,
        AllOfCases,
        .. Of(
            NoteChanges.OfMatter, ("matter-registered", "登记"), ("matter-corrected", "更正登记"), ("matter-advised", "重新分流"), ("channels-chosen", "选定途径"),
            ("matter-accepted", "立案"), ("matter-guided", "引导到别处"), ("matter-refused", "不予受理"), ("matter-transferred-out", "转送有权机关"),
            ("consultation-answered", "答复咨询"), ("matter-withdrawn", "撤回"), ("matter-voided", "登记作废"), ("matter-merged", "并入另一件"),
            ("matter-took-in", "并入了另一件"), ("matter-split-off", "恢复为单独一件"), ("matter-gave-back", "另一件恢复为单独一件"), ("matter-directed", "指派窗口"),
            ("sent-to-triage-room", "送分理"), ("referral-taken-up", "分理接手"), ("referral-recalled", "撤回送分理"), ("panel-opinion-given", "机构意见"),
            ("panel-opinion-corrected", "更正机构意见"), ("triage-ruled", "分理结果"), ("case-ended", "案件办结"), ("case-reopened", "案件恢复办理"),
            ("claims-returned", "诉求项转回窗口"), ("evidence-added", "收到证据"), ("evidence-withdrawn", "撤回证据"), ("party-asked", "当事人补充、询问"),
            ("party-told", "答复当事人"), ("party-consented", "当事人同意（不再同意）网上收文书"), ("message-handled", "处理未送达的告知"), ("message-posted", "寄出告知"),
            ("personal-shown", "查看个人信息"), ("history-shown", "查看过往办理")),
        .. Of(
            NoteChanges.OfCase, ("case-opened", "立案"), ("step-taken", "办了一步"), ("noted", "补充记录"), ("due-days-recounted", "重新计算期限"),
            ("personal-shown", "查看个人信息")),
    ];

    private static readonly Dictionary<string, string> Names = All.ToDictionary(kind => kind.Code, kind => kind.Name, StringComparer.Ordinal);

    /// <summary>Whether there is such a kind to choose.</summary>
    public static bool Knows(string code) => Names.ContainsKey(code);

    /// <summary>What happened, in Chinese; what no name was given to is told as a record.</summary>
    public static string NameOf(Change change) => Names.GetValueOrDefault(CodeOf(change.StreamKind, change.Kind)) ?? $"{(change.CaseId is null ? "诉求" : "案件")}：其他记录";

    /// <summary>Several in one line.</summary>
    public static string NamesOf(IEnumerable<string> codes) => string.Join('、', codes.Select(code => Names.GetValueOrDefault(code) ?? "不再有的变更"));

    /// <summary>The changes that were chosen, as a condition of the query.</summary>
    public static Expression<Func<Change, bool>> Chosen(IReadOnlyList<string> codes)
    {
        var (matters, cases) = (codes.Contains(AllOfMatters.Code), codes.Contains(AllOfCases.Code));
        var (ofMatters, ofCases) = (KindsOf(NoteChanges.OfMatter, codes), KindsOf(NoteChanges.OfCase, codes));
        return change => change.CaseId == null ? matters || ofMatters.Contains(change.Kind) : cases || ofCases.Contains(change.Kind);
    }

    private static List<string> KindsOf(string of, IReadOnlyList<string> codes) =>
        [.. codes.Where(code => code.StartsWith(of + "/", StringComparison.Ordinal)).Select(code => code[(of.Length + 1)..])];

    private static IEnumerable<ChangeKind> Of(string of, params (string Kind, string Name)[] kinds) =>
        kinds.Select(kind => new ChangeKind(CodeOf(of, kind.Kind), $"{(of == NoteChanges.OfCase ? "案件" : "诉求")}：{kind.Name}"));

    private static string CodeOf(string of, string kind) => $"{of}/{kind}";
}
