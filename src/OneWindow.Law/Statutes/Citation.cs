namespace OneWindow.Law.Statutes;

/// <summary>A place in a statute that a declaration rests on.</summary>
/// <param name="Statute">The statute.</param>
/// <param name="ArticleNumber">The article, from 1; null where the paper has parts instead of articles.</param>
/// <param name="Paragraph">The paragraph (款), from 1; null for the whole article.</param>
/// <param name="Item">The item （项）, from 1; null for none.</param>
/// <param name="PartName">The part of a paper without articles; null for a statute with articles.</param>
/// <param name="Verification">Whether the text was read.</param>
public sealed record Citation(
    Statute Statute, int? ArticleNumber, int? Paragraph, int? Item, string? PartName, Verification Verification)
{
    /// <summary>As lawyers write it, with the full title: 《劳动保障监察条例》第十八条第一款第（三）项.</summary>
    public string Full => $"《{Statute.Title}》{Place}";

    /// <summary>With the short name: 监察条例第十八条第一款第（三）项.</summary>
    public string Brief => $"{Statute.Short}{Place}";

    /// <summary>The place alone: 第十八条第一款第（三）项, or the part of a paper: 二.2.</summary>
    public string Place => ArticleNumber is { } article
        ? $"第{ChineseNumeral.Of(article)}条" + ParagraphText + ItemText
        : PartName ?? string.Empty;

    private string ParagraphText => Paragraph is { } paragraph ? $"第{ChineseNumeral.Of(paragraph)}款" : string.Empty;

    private string ItemText => Item is { } item ? $"第（{ChineseNumeral.Of(item)}）项" : string.Empty;

    /// <inheritdoc />
    public override string ToString() => Full;
}
