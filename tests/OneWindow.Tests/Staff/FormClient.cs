using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OneWindow.Tests.Staff;

/// <summary>Fills in and sends forms as a browser without script does.</summary>
internal static class FormClient
{
    public static async Task<IHtmlDocument> GetPageAsync(this HttpClient client, string address) =>
        await ParseAsync(await client.GetAsync(address));

    /// <summary>Pages redirect to whole addresses, endpoints to paths.</summary>
    public static string PathOf(this Uri location) => new Uri(new Uri("http://localhost"), location).PathAndQuery;

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer)
    {
        var context = BrowsingContext.New(Configuration.Default);
        var html = await answer.Content.ReadAsStringAsync();
        return (IHtmlDocument)await context.OpenAsync(request => request.Content(html).Address("http://localhost" + answer.RequestMessage!.RequestUri!.PathAndQuery));
    }

    /// <summary>Sends the form of that name, with everything that stands in it and these fields changed.</summary>
    public static Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, IHtmlDocument page, string form, params (string Name, string Value)[] filled) =>
        client.SubmitAsync(page.Forms.Single(element => element.QuerySelector("input[name=_handler]")?.GetAttribute("value") == form), filled);

    public static Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, IHtmlFormElement form, params (string Name, string Value)[] filled)
    {
        var fields = form.QuerySelectorAll("input[name], textarea[name], select[name]")
            .Where(field => field.GetAttribute("type") is not ("radio" or "checkbox") || field.HasAttribute("checked"))
            .ToLookup(field => field.GetAttribute("name")!, ValueOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var (name, value) in filled)
        {
            fields[name] = value;
        }

        var action = form.GetAttribute("action") is { Length: > 0 } target ? target : new Uri(form.BaseUri).PathAndQuery;
        return client.PostAsync(action, new FormUrlEncodedContent(fields));
    }

    private static string ValueOf(IElement field) => field switch
    {
        IHtmlSelectElement select => select.Value ?? string.Empty,
        IHtmlTextAreaElement area => area.Value,
        _ => field.GetAttribute("value") ?? string.Empty,
    };
}
