using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Intake;

/// <summary>One application with a clerk at the window and an inspector, for tests of pages.</summary>
public sealed class Reception : IAsyncLifetime
{
    private TestApplication _application = null!;

    public HttpClient Clerk { get; private set; } = null!;

    public HttpClient Inspector { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _application = await TestApplication.StartAsync();
        Clerk = await _application.SignInAsAsync(Posts.WindowClerk);
        Inspector = await _application.SignInAsAsync(Posts.LabourInspector, "inspection-first");
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    /// <summary>A registration with nothing wrong in it.</summary>
    internal async Task<PostedForm> FilledAsync() => (await PostedForm.OpenAsync(Clerk, "/matters/new", "register"))
        .With("Form.Parties[0].Name", "吴秀兰").With("Form.Parties[0].Telephone", "13800136613").With("Form.EmployerQuery", "鑫荷餐饮")
        .With("Form.WorkDivision", "990103").With("Form.Narrative", "7月、8月、9月工资没发。").With("Form.Claims[0].Type", "wage-arrears")
        .With("Form.Claims[0].From", "2025-07").With("Form.Claims[0].To", "2025-09").With("Form.Claims[0].Amount", "13,800").With("Form.Act", "register");

    /// <summary>The address of a new matter.</summary>
    internal async Task<string> MatterAsync() => (await (await FilledAsync()).SendAsync()).Headers.Location!.OriginalString;

    internal static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());

    /// <summary>What the page says is wrong, each with whether its link leads to a field that is there.</summary>
    internal static IEnumerable<(string Message, bool LeadsToField)> Errors(IHtmlDocument page) => page.QuerySelectorAll(".ow-errors li").Select(line =>
        (line.TextContent.Trim(), line.QuerySelector("a")?.GetAttribute("href") is { } field && page.GetElementById(field[1..]) is not null));
}
