using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OneWindow.Tests.Intake;

/// <summary>A form of a page, filled in and sent as a browser without script does.</summary>
internal sealed class PostedForm
{
    private readonly HttpClient _client;
    private string _address;
    private readonly List<(string Name, string Value)> _fields;
    private readonly List<(string Name, string File, byte[] Content)> _files = [];

    private PostedForm(HttpClient client, string address, IHtmlDocument page, string handler)
    {
        _client = client;
        _address = address;
        var form = page.Forms.Cast<IHtmlFormElement>().Single(one => one.QuerySelector($"input[name=_handler][value={handler}]") is not null);
        _fields = [.. form.Elements.Where(element => element is IHtmlInputElement or IHtmlSelectElement or IHtmlTextAreaElement)
            .Select(element => element switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } or IHtmlInputElement { Type: "file" } => (Name: null, Value: null),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlSelectElement select => (select.Name, Value: select.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                _ => (null, (string?)null),
            })
            .Where(field => field.Name is not null)
            .Select(field => (field.Name!, field.Value ?? string.Empty))];
    }

    public static async Task<PostedForm> OpenAsync(HttpClient client, string address, string handler)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await (await client.GetAsync(address)).Content.ReadAsStreamAsync());
        return new PostedForm(client, address, page, handler);
    }

    public PostedForm With(string name, string value)
    {
        _fields.RemoveAll(field => field.Name == name);
        _fields.Add((name, value));
        return this;
    }

    /// <summary>Sends it elsewhere than to the page it came from.</summary>
    public PostedForm To(string address)
    {
        _address = address;
        return this;
    }

    public PostedForm WithFile(string name, string file, byte[] content)
    {
        _files.Add((name, file, content));
        return this;
    }

    public async Task<HttpResponseMessage> SendAsync()
    {
        using var body = Content();
        return await _client.PostAsync(_address, body);
    }

    /// <summary>What would be sent.</summary>
    public MultipartFormDataContent Content()
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in _fields)
        {
            body.Add(new StringContent(value), $"\"{name}\"");
        }

        foreach (var (name, file, content) in _files)
        {
            body.Add(new ByteArrayContent(content), $"\"{name}\"", file);
        }

        return body;
    }
}
