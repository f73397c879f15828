using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>Which posts work with cases: those of the hall, and whoever takes a step of a declared procedure.</summary>
public static class CasePosts
{
    /// <summary>The posts that see every case of the place: the hall takes in and directs, the head of the bureau decides, the archive keeps.</summary>
    public static readonly IReadOnlyList<Post> SeeAll =
        [Posts.WindowClerk, Posts.HallLead, Posts.DepartmentHead, Posts.Archivist, Posts.LiaisonOfficer, Posts.System];

    /// <summary>The posts of those who handle cases of some procedure.</summary>
    public static readonly IReadOnlyList<Post> Officers = [.. DeclaredProcedures.All.Select(procedure => procedure.Officer).Distinct()];

    /// <summary>Every post that opens cases; which ones, the case decides.</summary>
    public static readonly IReadOnlyList<Post> Readers =
        [.. Posts.All.Where(post => SeeAll.Contains(post) || DeclaredProcedures.All.Any(procedure => procedure.Posts.Contains(post)))];

    /// <summary>The codes of <see cref="Readers"/>.</summary>
    public static readonly string[] ReaderCodes = [.. Readers.Select(post => post.Code)];

    /// <summary>The codes of the posts that head the body of some procedure.</summary>
    public static readonly string[] HeadCodes = [.. DeclaredProcedures.All.Select(procedure => procedure.Head.Code).Distinct()];

    /// <summary>Whether this post opens cases at all.</summary>
    public static bool Reads(this Post post) => Readers.Contains(post);

    /// <summary>The codes of the procedures whose cases this post handles as its own.</summary>
    public static IReadOnlyList<string> HandledBy(Post post) => CodesOf(procedure => procedure.Officer == post);

    /// <summary>The codes of the procedures in which this post takes steps without handling cases: it sees all of theirs.</summary>
    public static IReadOnlyList<string> DirectedBy(Post post) => CodesOf(procedure => procedure.Officer != post && procedure.Posts.Contains(post));

    /// <summary>The code of the procedure whose body this post heads; null for none.</summary>
    public static string? HeadedBy(Post post) => CodesOf(procedure => procedure.Head == post).FirstOrDefault();

    private static List<string> CodesOf(Func<Procedure, bool> which) => [.. DeclaredProcedures.All.Where(which).Select(procedure => procedure.Code).Distinct()];
}

/// <summary>A page for everybody who opens cases (<see cref="CasePosts.Readers"/>).</summary>
public sealed class RequireCasePostAttribute() : RequirePostAttribute(CasePosts.ReaderCodes);

/// <summary>A page for those who head the body of a procedure (<see cref="CasePosts.HeadCodes"/>).</summary>
public sealed class RequireCaseHeadAttribute() : RequirePostAttribute(CasePosts.HeadCodes);

/// <summary>A page for those who handle cases and those who head them.</summary>
public sealed class RequireCaseHandlerAttribute() : RequirePostAttribute([.. CasePosts.HeadCodes, .. CasePosts.Officers.Select(post => post.Code)]);
