namespace OneWindow.Ui.Frame;

/// <summary>The page on which a form stood that was sent to us.</summary>
public static class FormPage
{
    /// <summary>The page that the browser names, when it is one of ours; otherwise the address that the form was sent to: most pages take their own forms.</summary>
    public static string Of(HttpRequest request, string sentTo) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Scheme == request.Scheme && page.Authority == request.Host.Value
            ? page.PathAndQuery
            : sentTo;
}
