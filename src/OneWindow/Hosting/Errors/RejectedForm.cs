using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using OneWindow.Hosting.Web.Files;
using OneWindow.Ui.Errors;

namespace OneWindow.Hosting.Errors;

/// <summary>
/// A form that was not taken, for its token, because the session had ended or because nothing could be stored: it is read only to be shown
/// to the one who sent it.
/// </summary>
internal static class RejectedForm
{
    private const string TokenField = "__RequestVerificationToken";
    private const int LargestWithoutFiles = 64 * 1024;

    /// <summary>
    /// Answers such a form itself, with a status and nothing else, so that the page for it is made: the framework would send an
    /// empty page that says it is HTML.
    /// </summary>
    public static void UseRejectedForms(this WebApplication application) => application.Use((context, next) =>
    {
        if (!Is(context) || HttpMethods.IsGet(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    /// <summary>Whether the request failed for its token, not for something else that answers 400.</summary>
    public static bool Is(HttpContext context) => context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false };

    /// <summary>Whether what was typed may be given back: only to a page of ours, which sent it.</summary>
    public static bool MayComeBack(HttpRequest request) => !HttpMethods.IsGet(request.Method) && request.HasFormContentType && CameFromHere(request);

    /// <summary>What was typed; null where the form did not come from a page of ours, or holds a password.</summary>
    public static Task<TypedForm?> ReadAsync(HttpContext context) => ReadAsync(context, withToken: false);

    /// <summary>
    /// The same with the form's own token: while nothing can be read, nobody knows whose session it is, and no token can be made for it.
    /// Files of somebody unknown are not read, and a form that broke in the middle is not read again.
    /// </summary>
    public static async Task<TypedForm?> ReadAsItCameAsync(HttpContext context)
    {
        var mayBeRead = context.Features.Get<IFormFeature>() is StreamedForm streamed
            ? streamed.Form is not null
            : !IsMultipart(context.Request) || context.Request.ContentLength <= LargestWithoutFiles;
        return mayBeRead ? await ReadAsync(context, withToken: true) : null;
    }

    private static async Task<TypedForm?> ReadAsync(HttpContext context, bool withToken)
    {
        // What another site filled in must not be put under somebody's hand with a fresh token.
        if (!CameFromHere(context.Request))
        {
            return null;
        }

        // The framework keeps rejected forms from being read by mistake; here it is meant.
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Keys.Any(name => name.Contains("password", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var fields = form.Where(field => withToken || field.Key != TokenField).SelectMany(field => field.Value.Select(value => (field.Key, value ?? string.Empty)));
        return new TypedForm([.. fields], form.Files.Any(file => file.Length > 0), IsMultipart(context.Request) ? "multipart/form-data" : null) { HasToken = withToken };
    }

    private static bool IsMultipart(HttpRequest request) => request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Browsers say where a form comes from; one that does not say is not believed.</summary>
    private static bool CameFromHere(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is [{ } site]
        ? site == "same-origin"
        : request.Headers.Origin is [{ } origin] && origin == $"{request.Scheme}://{request.Host}";
}
