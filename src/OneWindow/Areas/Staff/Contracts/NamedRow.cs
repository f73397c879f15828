namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Who holds a post, as a part of another area's query: joined from outside, everything is null where nobody does.</summary>
public sealed record NamedRow
{
    /// <summary>The post held.</summary>
    public AppointmentId? Id { get; init; }

    /// <summary>The person's name.</summary>
    public string? Person { get; init; }

    /// <summary>The code of the post.</summary>
    public string? Post { get; init; }

    /// <summary>The name of the unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The name; null where none was joined.</summary>
    public StaffName? Name => Id is null ? null : new StaffName(Person!, Law.Offices.Posts.Find(Post!)?.Name ?? Post!, Unit!);
}

/// <summary>A person as a part of another area's query: joined from outside, everything is null where there is none.</summary>
public sealed record PersonRow
{
    /// <summary>The person.</summary>
    public PersonId? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }
}
