using OneWindow.Law.Statutes;

namespace OneWindow.Law.Tests.Statutes;

public sealed class CitationTextTests
{
    [Fact]
    public void Several_articles_after_one_title_are_each_found()
    {
        var found = CitationText.Find("依据《劳动保障监察条例》第十八条第一款第（二）项、第二十六条的规定").ToList();

        Assert.Equal([Laws.Order423.Article(18, 1, 2), Laws.Order423.Article(26)], found.Select(named => named.Citation));
    }

    [Fact]
    public void The_name_of_the_state_before_a_title_makes_no_difference() =>
        Assert.Equal(Laws.LabourLaw.Article(50), Assert.Single(CitationText.Find("《中华人民共和国劳动法》第五十条")).Citation);

    [Fact]
    public void A_title_within_a_title_is_read_whole() =>
        Assert.Equal(Laws.Order25.UnverifiedArticle(18), Assert.Single(CitationText.Find("《关于实施〈劳动保障监察条例〉若干规定》第十八条")).Citation);

    [Fact]
    public void An_unknown_law_is_found_without_a_citation() =>
        Assert.Null(Assert.Single(CitationText.Find("《劳动保障监督条例》第三条")).Citation);

    [Fact]
    public void A_title_without_an_article_is_no_citation() => Assert.Empty(CitationText.Find("依照《中华人民共和国行政复议法》的规定"));
}
