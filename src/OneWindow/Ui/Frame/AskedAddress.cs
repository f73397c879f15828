using Microsoft.AspNetCore.Diagnostics;

namespace OneWindow.Ui.Frame;

/// <summary>The address that a person asked for, where the answer is made by another page in its place.</summary>
public static class AskedAddress
{
    /// <summary>Path and query as asked; null where the page is the one that was asked for.</summary>
    public static string? Of(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is { } answer
        ? answer.OriginalPathBase + answer.OriginalPath + answer.OriginalQueryString
        : context.Features.Get<IExceptionHandlerPathFeature>() is { } fault ? context.Request.PathBase + fault.Path + context.Request.QueryString
        : null;

    /// <summary>Whether the page stands in the place of one for the public: workers and employers read it.</summary>
    public static bool IsPublic(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new PathString((Of(context) ?? context.Request.Path.Value)?.Split('?')[0]).StartsWithSegments(FrameRoutes.Public, StringComparison.OrdinalIgnoreCase);
    }
}
