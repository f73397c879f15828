using System.Globalization;
using System.Text;
using OneWindow.Law.Statutes;
using OneWindow.Testing;
using Xunit.Abstractions;

namespace OneWindow.Law.Tests.Statutes;

/// <summary>Holds every declared citation against the text of the law where the shared folder has it.</summary>
public class CitationTests(ITestOutputHelper output)
{
    /// <summary>Set it to any value to write <c>docs/law/citations-unchecked.md</c> anew.</summary>
    private const string UpdateVariable = "ONEWINDOW_UPDATE_DOCS";

    [SharedDataFact]
    public void Every_cited_article_paragraph_and_item_exists_in_the_law()
    {
        var texts = LawTexts.Read();

        var faults = DeclaredCitations.All().Where(citation => texts.Has(citation.Statute)).Select(texts.Fault).OfType<string>().ToList();

        Assert.Empty(faults);
    }

    [SharedDataFact]
    public void A_made_up_article_paragraph_or_item_is_found()
    {
        var texts = LawTexts.Read();

        // 劳动保障监察条例 has 36 articles; its article 21 has two paragraphs; the first paragraph of article 26 three items.
        Assert.NotNull(texts.Fault(Laws.Order423.Article(37)));
        Assert.NotNull(texts.Fault(Laws.Order423.Article(21, 3)));
        Assert.NotNull(texts.Fault(Laws.Order423.Article(26, 1, 4)));
        Assert.Null(texts.Fault(Laws.Order423.Article(26, 1, 3)));
    }

    [SharedDataFact]
    public void What_cannot_be_checked_is_listed_in_the_documentation()
    {
        var texts = LawTexts.Read();
        var unchecked_ = DeclaredCitations.All().Where(citation => !texts.Has(citation.Statute) || citation.ArticleNumber is null).ToList();
        var listed = Page(unchecked_);
        output.WriteLine(listed);
        var path = Path.Combine(RepositoryRoot(), "docs", "law", "citations-unchecked.md");

        if (Environment.GetEnvironmentVariable(UpdateVariable) is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, listed);
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == listed, $"{path} is out of date: run this test with {UpdateVariable}=1 and commit the file.");
    }

    private static string Page(IReadOnlyList<Citation> citations)
    {
        var page = new StringBuilder();
        page.Append("# Citations that no test can check\n\n");
        page.Append("Declared citations whose law is not among the reference texts, or that name a part instead of an article. ");
        page.Append("Made by `CitationTests`; `ONEWINDOW_UPDATE_DOCS=1` writes it anew. ");
        page.Append("“Not read” marks an article known only from a retelling (`UnverifiedArticle`).\n\n");
        page.Append("| Law | Places | Not read |\n|---|---|---|\n");
        foreach (var statute in citations.GroupBy(citation => citation.Statute))
        {
            var read = statute.Where(citation => citation.Verification == Verification.Verified).Select(citation => citation.Place);
            var unread = statute.Where(citation => citation.Verification == Verification.Unverified).Select(citation => citation.Place);
            page.Append(CultureInfo.InvariantCulture, $"| 《{statute.Key.Title}》 | {string.Join("、", read)} | {string.Join("、", unread)} |\n");
        }

        return page.ToString();
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OneWindow.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
