using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Search.Contracts;

/// <summary>What the search over everything finds, in the order of its groups.</summary>
public enum FoundKind
{
    /// <summary>诉求.</summary>
    Matter,

    /// <summary>案件.</summary>
    Case,

    /// <summary>人员: parties of matters.</summary>
    Person,

    /// <summary>用人单位.</summary>
    Employer,

    /// <summary>文书.</summary>
    Paper,

    /// <summary>工作人员.</summary>
    Staff,
}

/// <summary>
/// One group of the search, given by the area that owns what is found. It finds exactly what the actor may open, masked as
/// lists show it, in one statement (two where names of another area are needed).
/// </summary>
public interface ISearched
{
    /// <summary>The group.</summary>
    FoundKind Kind { get; }

    /// <summary>Whether a post may open what this group finds; to others the group is not shown.</summary>
    bool IsOpenTo(Post post);

    /// <summary>What is found, the newest first.</summary>
    /// <param name="text">What was asked.</param>
    /// <param name="after">The last one of the page before; null for the first page.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancel">Ends the wait.</param>
    Task<IReadOnlyList<FoundLine>> FindAsync(SearchText text, Guid? after, int most, ActionContext by, CancellationToken cancel);
}

/// <summary>Something found.</summary>
/// <param name="Id">Its key, by which pages follow.</param>
/// <param name="Title">What lists call it.</param>
/// <param name="Href">Its page.</param>
/// <param name="Why">The field that matches, and what stands there: 编号, 单位.</param>
public sealed record FoundLine(Guid Id, string Title, string Href, string Why)
{
    /// <summary>Its official number; null for none.</summary>
    public string? Number { get; init; }

    /// <summary>What tells it from others, masked.</summary>
    public string? Meta { get; init; }

    /// <summary>Whether it bears exactly the number asked for, so that one may be led straight to it.</summary>
    public bool IsExact { get; init; }
}

/// <summary>The Chinese names of the groups.</summary>
public static class FoundKinds
{
    /// <summary>The heading of the group.</summary>
    public static string Name(this FoundKind kind) => kind switch
    {
        FoundKind.Matter => "诉求",
        FoundKind.Case => "案件",
        FoundKind.Person => "人员",
        FoundKind.Employer => "用人单位",
        FoundKind.Paper => "文书",
        FoundKind.Staff => "工作人员",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
