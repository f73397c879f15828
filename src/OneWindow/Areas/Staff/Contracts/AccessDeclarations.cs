using OneWindow.Law.Offices;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>
/// Says who may open a route. A route without a declaration is refused to everybody. A folder declares in its
/// <c>_Imports.razor</c>, a page may declare anew: the nearest declaration counts, alone.
/// </summary>
public interface IAccessDeclaration;

/// <summary>
/// The route is open to whoever acts as one of these posts; without a code, to every signed-in post.
/// <c>@attribute [RequirePost(PostCodes.WindowClerk, PostCodes.HallLead, For = "登记诉求")]</c>
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class RequirePostAttribute : Attribute, IAccessDeclaration
{
    /// <summary>Declares the posts by their codes (<see cref="PostCodes"/>).</summary>
    /// <exception cref="ArgumentException">There is no such post.</exception>
    public RequirePostAttribute(params string[] posts)
    {
        if (posts.FirstOrDefault(code => OneWindow.Law.Offices.Posts.Find(code) is null) is { } unknown)
        {
            throw new ArgumentException($"There is no post “{unknown}”.", nameof(posts));
        }

        Posts = posts;
    }

    /// <summary>The codes of the posts; empty for every post.</summary>
    public IReadOnlyList<string> Posts { get; }

    /// <summary>What one does there, in Chinese, for the page that tells what each post may do: 登记诉求. Null to leave it out.</summary>
    public string? For { get; set; }

    /// <summary>Whether this post may.</summary>
    public bool Allows(Post post) => Posts.Count == 0 || Posts.Contains(post.Code);
}

/// <summary>The route is open to everybody, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class AllowVisitorsAttribute : Attribute, IAccessDeclaration;

/// <summary>The same declarations for endpoints.</summary>
public static class AccessDeclarations
{
    /// <summary>Opens the endpoint to these posts; without a code, to every signed-in post.</summary>
    public static TBuilder RequirePost<TBuilder>(this TBuilder endpoint, params string[] posts)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new RequirePostAttribute(posts));

    /// <summary>Opens the endpoint to everybody.</summary>
    public static TBuilder AllowVisitors<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new AllowVisitorsAttribute());

    /// <summary>The declaration that counts for an endpoint; null where none was made, and then nobody may.</summary>
    public static IAccessDeclaration? AccessDeclaration(this Endpoint endpoint) => endpoint.Metadata.GetMetadata<IAccessDeclaration>();
}
