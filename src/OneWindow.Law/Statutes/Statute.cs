namespace OneWindow.Law.Statutes;

/// <summary>Whether a fact of law was read in its source, or is known only from memory or from a retelling.</summary>
public enum Verification
{
    /// <summary>The text of the article was read.</summary>
    Verified,

    /// <summary>The text was not read; confirm before relying on it (see <c>docs/law/open-questions.md</c>).</summary>
    Unverified,
}

/// <summary>A law, regulation, rule, judicial interpretation or local policy paper that declarations rest on.</summary>
/// <param name="Code">A stable key, lower case with hyphens: <c>order-423</c>.</param>
/// <param name="Title">The full Chinese title without book marks: 劳动保障监察条例.</param>
/// <param name="Short">The short Chinese name used on pages: 监察条例.</param>
/// <param name="Version">The day of the version read, or of publication; null where unknown.</param>
public sealed record Statute(string Code, string Title, string Short, DateOnly? Version = null)
{
    /// <summary>The first day in force, inclusive; null for a paper that is no law, which official papers do not cite.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day in force, inclusive; null while no end is known.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the text of its articles was read in a source.</summary>
    public bool TextWasRead { get; init; }

    /// <summary>Cites an article whose text was read.</summary>
    /// <param name="article">The article number, from 1.</param>
    /// <param name="paragraph">The paragraph (款), from 1; null for the whole article.</param>
    /// <param name="item">The item （项）, from 1; null for none.</param>
    public Citation Article(int article, int? paragraph = null, int? item = null) =>
        new(this, article, paragraph, item, null, Verification.Verified);

    /// <summary>Cites an article whose text or number was not read in a source.</summary>
    public Citation UnverifiedArticle(int article, int? paragraph = null, int? item = null) =>
        new(this, article, paragraph, item, null, Verification.Unverified);

    /// <summary>Cites a numbered part of a paper that has no articles, for example 二.2 or 四(三).</summary>
    public Citation Part(string part, Verification verification = Verification.Verified) =>
        new(this, null, null, null, part, verification);
}
