using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OneWindow.Ui.Assets;
using OneWindow.Ui.Gallery;

namespace OneWindow.Tests.Ui;

/// <summary>What holds for every pattern, shown on the gallery that contains them all.</summary>
public sealed class GalleryTests
{
    public static readonly TheoryData<string?> Parts = [null, "ledger", "empty-ledger", "form", "paper", "states", "workbench"];

    [Theory, MemberData(nameof(Parts))]
    public async Task No_pattern_needs_a_hole_in_the_content_security_policy(string? part)
    {
        var page = await GalleryAsync(part);

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain(page.All, element => element.GetAttribute("href")?.StartsWith("javascript:", StringComparison.Ordinal) == true);
    }

    [Theory, MemberData(nameof(Parts))]
    public async Task Nothing_is_fetched_from_outside(string? part)
    {
        var page = await GalleryAsync(part);

        Assert.DoesNotContain(page.QuerySelectorAll("[src], use, link, form, a"),
            element => (element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("action"))?.Contains("//", StringComparison.Ordinal) == true);
    }

    [Theory, MemberData(nameof(Parts))]
    public async Task Every_field_has_a_label_that_says_what_to_fill_in(string? part)
    {
        var page = await GalleryAsync(part);

        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select, textarea"), field => Assert.True(HasName(page, field), field.OuterHtml));
    }

    [Theory, MemberData(nameof(Parts))]
    public async Task Every_id_is_there_once_and_every_reference_leads_to_one(string? part)
    {
        var page = await GalleryAsync(part);

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var references = page.All.SelectMany(element => new[] { "for", "aria-labelledby", "aria-describedby", "form" }
            .SelectMany(name => (element.GetAttribute(name) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.All(references, reference => Assert.Contains(reference, ids));
    }

    [Theory, MemberData(nameof(Parts))]
    public async Task Every_table_says_what_it_holds_and_every_column_what_stands_in_it(string? part)
    {
        var page = await GalleryAsync(part);

        Assert.All(page.QuerySelectorAll("thead th"), heading => Assert.Equal("col", heading.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll(".ow-ledger table, table.ow-work"), table => Assert.NotNull(table.QuerySelector("caption")));
    }

    [Theory, MemberData(nameof(Parts))]
    public async Task Every_icon_stands_in_the_sprite(string? part)
    {
        var page = await GalleryAsync(part);
        var assets = new ClientAssets(ClientAssets.BesideTheExecutable);
        var sprite = await File.ReadAllTextAsync(Path.Combine(assets.Directory, assets.Icons[(ClientAssets.Path.Length + 1)..]));

        Assert.All(page.QuerySelectorAll("use"), use =>
            Assert.Contains($"id=\"{use.GetAttribute("href")!.Split('#')[1]}\"", sprite, StringComparison.Ordinal));
    }

    private static async Task<IDocument> GalleryAsync(string? part) => await new HtmlParser().ParseDocumentAsync(
        await Rendering.RenderTextAsync(typeof(GalleryPage), ("Part", part)));

    private static bool HasName(IDocument page, IElement field) =>
        field.HasAttribute("aria-label") || field.Closest("label") is not null
        || (field.Id is { } id && page.QuerySelector($"label[for='{id}']") is not null);
}
