using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Procedures;
using OneWindow.Law.Statutes;
using OneWindow.Testing;

namespace OneWindow.Tests.Documents;

public sealed class TemplateLibraryTests
{
    public static TheoryData<string> Codes => [.. TemplateLibrary.Default.Templates.Select(template => template.Kind.Code)];

    [Fact]
    public void Every_paper_that_can_be_made_is_named_here()
    {
        string[] wanted =
        [
            "D-ARB-01", "D-ARB-02", "D-ARB-03", "D-ARB-04", "D-ARB-05", "D-ARB-06", "D-ARB-07", "D-ARB-08", "D-ARB-09", "D-ARB-10",
            "D-ARB-11", "D-ARB-12", "D-ARB-13", "D-ARB-14", "D-ARB-15", "D-ARB-16", "D-ARB-17", "D-ARB-18", "D-ARB-19", "D-ARB-20",
            "D-ARB-20F", "D-ARB-21", "D-ARB-22", "D-ARB-22F", "D-ARB-23", "D-ARB-24", "D-ARB-25", "D-ARB-26", "D-ARB-28", "D-ARB-29",
            "D-ARB-30", "D-ARB-31", "D-ARB-32", "D-EMG-01", "D-GEN-01", "D-GEN-03", "D-GEN-05", "D-GEN-06", "D-GEN-07", "D-GEN-08",
            "D-INS-01", "D-INS-02", "D-INS-03", "D-INS-04", "D-INS-05", "D-INS-06", "D-INS-07", "D-INS-08", "D-INS-09", "D-INS-11",
            "D-INS-12", "D-INS-13", "D-INS-14", "D-INS-15", "D-INS-16", "D-INS-26", "D-INS-27", "D-INT-01", "D-INT-02", "D-INT-03",
            "D-INT-04", "D-INT-05", "D-INT-06", "D-MED-01", "D-MED-02", "D-MED-03", "D-MED-04", "D-MED-05", "D-MED-06", "D-MED-07",
            "D-MED-08", "D-MED-09",
        ];

        Assert.Equal(wanted, DocumentCatalogue.All.Select(kind => kind.Code));
    }

    [Fact]
    public void Every_paper_that_a_step_or_an_opening_asks_for_has_its_template()
    {
        var asked = DeclaredProcedures.All.SelectMany(procedure => procedure.OpeningPapers
            .Concat(procedure.Steps.SelectMany(step => step.Papers)).Concat(procedure.OnDelivery.Select(delivery => delivery.Paper))).Distinct();

        Assert.Equal([], asked.Where(code => DocumentCatalogue.Find(code) is null));
    }

    [Fact]
    public void Whoever_signs_a_paper_has_a_part_in_the_procedure_that_asks_for_it()
    {
        var unsigned =
            from procedure in DeclaredProcedures.All
            let posts = procedure.Steps.SelectMany(step => step.By).Select(post => post.Code).ToHashSet()
            from paper in procedure.OpeningPapers.Concat(procedure.Steps.SelectMany(step => step.Papers)).Distinct()
            where !DocumentCatalogue.Of(paper).Signers.Any(posts.Contains)
            select $"{procedure.Code} {paper}";

        Assert.Equal([], unsigned);
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_paper_that_says_it_tells_remedies_or_rights_carries_the_clause(string code)
    {
        var template = TemplateLibrary.Default.Of(code);

        var clauses = template.Body.OfType<TemplateNode.Clause>().Select(clause => clause.Name).ToList();

        Assert.Equal(template.Kind.Remedy == RemedyClause.ReconsiderationOrSuit, clauses.Contains("remedy"));
        Assert.Equal(template.Kind.Remedy == RemedyClause.RightsNotice, clauses.Exists(name => name.StartsWith("rights", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Codes))]
    public void Every_value_that_must_be_filled_in_stands_on_the_paper(string code)
    {
        var template = TemplateLibrary.Default.Of(code);

        var used = TemplateText.Paths(template.Body).ToHashSet();

        Assert.All(template.Required, path => Assert.Contains(path, used));
    }

    [Fact]
    public void Every_series_of_numbers_has_a_format_in_the_demonstration_profile()
    {
        var profile = ProfileReader.Read(Path.Combine(AppContext.BaseDirectory, "profiles", "demo.yaml"));

        var series = DocumentCatalogue.All.Select(kind => kind.Series).OfType<string>().ToList();

        Assert.NotEmpty(series);
        Assert.All(series, code => Assert.Contains(profile.Numbers, format => format.Series == code));
    }

    [SharedDataTheory, MemberData(nameof(Codes))]
    public void Every_article_printed_on_a_paper_exists_in_the_statute_where_its_text_is_at_hand(string code)
    {
        var known = LawTexts.Articles();
        var template = TemplateLibrary.Default.Of(code);

        var printed = CitationText.Find(TemplateText.Words(template.Body)).ToList();

        Assert.All(printed, found => Assert.NotNull(found.Citation));
        Assert.All(printed.Select(found => found.Citation!).Concat(template.Basis).Where(citation => known.ContainsKey(citation.Statute.Title)),
            citation => Assert.Contains(citation.ArticleNumber!.Value, known[citation.Statute.Title]));
    }
}
