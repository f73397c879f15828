using System.Net;

namespace OneWindow.Testing;

/// <summary>Keeps cookies between requests, as a browser does; the test server's own handler does not.</summary>
/// <param name="inner">What answers the requests.</param>
/// <param name="first">A cookie that it begins with, as the header would set it; null for none.</param>
public sealed class CookieHandler(HttpMessageHandler inner, string? first = null) : DelegatingHandler(inner)
{
    private static readonly Uri Site = new("http://localhost");

    private readonly CookieContainer _cookies = Container(first);

    private static CookieContainer Container(string? first)
    {
        var cookies = new CookieContainer();
        if (first is not null)
        {
            cookies.SetCookies(Site, first);
        }

        return cookies;
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var header = _cookies.GetCookieHeader(request.RequestUri!);
        if (header.Length > 0)
        {
            request.Headers.Add("Cookie", header);
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            foreach (var cookie in cookies)
            {
                _cookies.SetCookies(request.RequestUri!, cookie);
            }
        }

        return response;
    }
}
