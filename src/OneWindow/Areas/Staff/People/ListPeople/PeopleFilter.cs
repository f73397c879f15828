namespace OneWindow.Areas.Staff.People.ListPeople;

/// <summary>What the ledger shows; null for everything.</summary>
/// <param name="Name">Part of a name or of a sign-in name.</param>
/// <param name="Post">The code of a post held now.</param>
/// <param name="Status">Active or suspended.</param>
/// <param name="After">The sign-in name after which the page begins.</param>
/// <param name="Before">The sign-in name before which the page ends.</param>
internal sealed record PeopleFilter(string? Name, string? Post, PersonStatus? Status, string? After = null, string? Before = null)
{
    public static PeopleFilter From(string? name, string? post, string? status, string? after, string? before) => new(
        Text(name), Law.Offices.Posts.Find(post ?? string.Empty)?.Code,
        status switch { "active" => PersonStatus.Active, "suspended" => PersonStatus.Suspended, _ => null }, Text(after), Text(before));

    public bool IsEmpty => this is { Name: null, Post: null, Status: null };

    /// <summary>The address of the ledger as it is filtered, at another page or with one filter less.</summary>
    public string Href => StaffRoutes.People + QueryString.Empty
        .With("name", Name).With("post", Post)
        .With("status", Status switch { PersonStatus.Active => "active", PersonStatus.Suspended => "suspended", _ => null })
        .With("after", After).With("before", Before);

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

file static class QueryStrings
{
    public static QueryString With(this QueryString query, string key, string? value) => value is null ? query : query.Add(key, value);
}
