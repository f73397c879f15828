using OneWindow.Areas.Documents.Contracts;
using OneWindow.Ui.Components;
using OneWindow.Ui.Components.Pages;

namespace OneWindow.Areas.Documents.Batches;

/// <summary>The Chinese words for what is done with several papers.</summary>
/// <param name="Act">What it is called.</param>
/// <param name="Done">What a paper is afterwards.</param>
/// <param name="NotDone">What a paper is that was refused.</param>
/// <param name="OtherSide">What to do where one was mistaken.</param>
/// <param name="List">The list from which the papers were chosen.</param>
/// <param name="Back">The words of the way back to it.</param>
internal sealed record BatchWords(string Act, string Done, string NotDone, string OtherSide, string List, string Back)
{
    private static readonly BatchWords Signing = new(
        "批量签发", "已签发", "未签发", "签错了的，打开文书办理作废，或者起草更正件。", DocumentRoutes.Ledger, "回到待签发");

    private static readonly BatchWords Service = new(
        "批量登记送达", "已登记", "未登记", "登记错了的，打开案件办理申请更正；后来没有送到的，在案件里说明，换一种方式再送。", "/services", "回到待送达");

    public static BatchWords Of(BatchKind kind) => kind switch
    {
        BatchKind.Signing => Signing,
        BatchKind.Service => Service,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>How many were done, and how many not.</summary>
    public string SumOf(PaperBatch batch) => batch.Done == batch.Lines.Count
        ? $"{Done} {batch.Done} 件"
        : $"{Done} {batch.Done} 件，{NotDone} {batch.Lines.Count - batch.Done} 件";

    public TagView TagOf(PaperBatch batch) => new(SumOf(batch), batch.Done == batch.Lines.Count ? Tone.Good : Tone.Soon);
}
