namespace OneWindow.Areas.Documents;

/// <summary>The Chinese words for what is stored of a paper.</summary>
internal static class DocumentWords
{
    public static string Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Draft => "草稿",
        DocumentStatus.Signed => "已签发",
        DocumentStatus.Void => "已作废",
        DocumentStatus.Dropped => "不再制作",
        DocumentStatus.SetAside => "未用",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };
}
