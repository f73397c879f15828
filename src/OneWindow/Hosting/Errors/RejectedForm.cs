using Microsoft.AspNetCore.Antiforgery;
using OneWindow.Ui.Errors;

namespace OneWindow.Hosting.Errors;

/// <summary>A form that was not taken, for its token or because the session had ended: it is read only to be shown to the one who sent it.</summary>
internal static class RejectedForm
{
    private const string TokenField = "__RequestVerificationToken";

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
    public static async Task<TypedForm?> ReadAsync(HttpContext context)
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

        var fields = form.Where(field => field.Key != TokenField).SelectMany(field => field.Value.Select(value => (field.Key, value ?? string.Empty)));
        var isMultipart = context.Request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);
        return new TypedForm([.. fields], form.Files.Any(file => file.Length > 0), isMultipart ? "multipart/form-data" : null);
    }

    /// <summary>Browsers say where a form comes from; one that does not say is not believed.</summary>
    private static bool CameFromHere(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is [{ } site]
        ? site == "same-origin"
        : request.Headers.Origin is [{ } origin] && origin == $"{request.Scheme}://{request.Host}";
}
