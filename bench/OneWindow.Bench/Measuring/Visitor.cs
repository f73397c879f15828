using System.Net;
using System.Text.RegularExpressions;

namespace OneWindow.Bench.Measuring;

/// <summary>Somebody who signed in through the page.</summary>
internal sealed partial class Visitor : IDisposable
{
    private const string Password = "qingyuan-2026";
    private readonly CookieContainer _cookies = new();
    private readonly Uri _address;

    private Visitor(string url)
    {
        _address = new Uri(url);
        Client = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = _address, Timeout = TimeSpan.FromMinutes(5) };
    }

    public HttpClient Client { get; }

    public string Cookie => _cookies.GetCookieHeader(_address);

    public static async Task<Visitor> SignInAsync(string url, string name)
    {
        var visitor = new Visitor(url);
        var form = await visitor.HiddenFieldsAsync("/sign-in");
        (form["Form.Name"], form["Form.Password"]) = (name, Password);
        using var content = new FormUrlEncodedContent(form);
        using var answer = await visitor.Client.PostAsync("/sign-in", content);
        return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther
            ? visitor
            : throw new InvalidOperationException($"{name} could not sign in: {answer.StatusCode}");
    }

    /// <summary>What the forms of a page send without being filled in; the token is the same in all.</summary>
    /// <param name="path">The page.</param>
    /// <param name="handler">The form that is meant, where there are several.</param>
    public async Task<Dictionary<string, string>> HiddenFieldsAsync(string path, string? handler = null)
    {
        var page = await Client.GetStringAsync(path);
        var hidden = Hidden().Matches(page).Select(input => (Name: Name().Match(input.Value).Groups["text"].Value, Value: Value().Match(input.Value).Groups["text"].Value));
        var form = hidden.Where(input => input.Name.Length > 0).DistinctBy(input => input.Name)
            .ToDictionary(input => input.Name, input => WebUtility.HtmlDecode(input.Value));
        form["_handler"] = handler ?? form["_handler"];
        return form;
    }

    /// <summary>The length of a page, which must be there.</summary>
    public async Task<int> BytesAsync(string path)
    {
        using var answer = await Client.GetAsync(path);
        return answer.StatusCode == HttpStatusCode.OK
            ? (await answer.Content.ReadAsByteArrayAsync()).Length
            : throw new InvalidOperationException($"{path}: {answer.StatusCode}");
    }

    public async Task<System.Text.Json.JsonElement> PostAsync(string path, string body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? System.Text.Json.JsonDocument.Parse(text).RootElement
            : throw new InvalidOperationException($"{path}: {answer.StatusCode} {text}");
    }

    public void Dispose() => Client.Dispose();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex(" name=\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();
}
