using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using OneWindow.Law.Offices;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>The list of papers to serve, the form that records several, and the result, on pages and for programs.</summary>
public sealed partial class ServePapersPageTests(PaperOffice office) : IClassFixture<PaperOffice>
{
    [Fact]
    public async Task The_list_leads_to_the_form_a_check_keeps_what_was_typed_and_the_confirmation_comes_to_the_result_once()
    {
        var paper = await office.NumberedAsync();
        var list = await PageAsync("/services");
        var run = RunOf(list, paper);
        var address = $"/services/record?paper={run}&way=serve:postal";
        var proof = $"Form.{run}.service-proof";

        var empty = await (await FormAsync(address)).With("Form.go", "check").SendAsync();
        var checkedPage = await (await FormAsync(address)).With("Form.go", "check").With(proof, "EMS8801").SendAsync();
        var form = (await FormAsync(address)).With("Form.go", "record").With(proof, "EMS8801");
        var done = await form.SendAsync();
        var again = await form.SendAsync();
        var result = await PageAsync(done.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("送达凭证", await TextAsync(empty), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, checkedPage.StatusCode);
        Assert.Contains("已核对，可以登记", await TextAsync(checkedPage), StringComparison.Ordinal);
        Assert.Contains("EMS8801", await TextAsync(checkedPage), StringComparison.Ordinal);
        Assert.Equal(done.Headers.Location, again.Headers.Location);
        Assert.Contains("已登记 1 件", result, StringComparison.Ordinal);
        Assert.Contains("EMS8801", result, StringComparison.Ordinal);
        Assert.DoesNotContain(run, await PageAsync("/services"), StringComparison.Ordinal);
        Assert.Contains("送达现在不能“登记送达”", await PageAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_too_much_and_an_unknown_way_are_refused_with_the_reason()
    {
        var none = await office.Inspector.GetAsync("/services/record");
        var many = await office.Inspector.GetAsync($"/services/record?{string.Join('&', Enumerable.Range(0, 51).Select(place => $"paper={Guid.CreateVersion7():N}:service-{place}"))}");
        var unseen = await PageAsync($"/services/record?paper={Guid.CreateVersion7():N}:service-1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.Contains("请至少选择一件文书", await TextAsync(none), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, many.StatusCode);
        Assert.Contains("一次最多选择 50 件", await TextAsync(many), StringComparison.Ordinal);
        Assert.Contains("不由您办理", unseen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_list_and_record_by_the_same_use_case_and_a_key_makes_it_once()
    {
        var paper = Guid.Parse((await office.NumberedAsync()).Split('/')[^1]);
        var waiting = (await office.Inspector.GetFromJsonAsync<JsonElement>("/api/v1/services")).EnumerateArray().Single(one => one.GetProperty("paper").GetGuid() == paper);
        var body = new
        {
            way = "serve:direct", on = waiting.GetProperty("issuedOn").GetString(),
            papers = new[] { new { @case = waiting.GetProperty("case").GetGuid(), run = waiting.GetProperty("run").GetString(), input = new Dictionary<string, string> { ["receiver"] = "本人", ["service-proof"] = "回证2号" } } },
        };

        var first = await SendAsync();
        var second = await SendAsync();
        var wrong = await office.Inspector.PostAsJsonAsync("/api/v1/services", new { way = "by-pigeon", papers = body.papers });

        Assert.Contains("serve:direct", waiting.GetProperty("ways").EnumerateArray().Select(way => way.GetString()));
        Assert.Equal(first, second);
        Assert.Contains("\"done\":true", first, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("\"field\":\"way\"", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        async Task<string> SendAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/services") { Content = JsonContent.Create(body) };
            request.Headers.Add("Idempotency-Key", "serve-1");
            var answer = await office.Inspector.SendAsync(request);
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
            return await answer.Content.ReadAsStringAsync();
        }
    }

    [Theory]
    [InlineData("/services")]
    [InlineData("/services/record")]
    public async Task A_post_that_serves_nothing_is_turned_away(string page) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await office.Application.SignInAsAsync(Posts.Archivist)).GetAsync(page)).StatusCode);

    private Task<PostedForm> FormAsync(string address) => PostedForm.OpenAsync(office.Inspector, address, "serve-papers");

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(address));

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    /// <summary>The service of a paper, from the row of the list that names it.</summary>
    private static string RunOf(string list, string paper) =>
        Row().Matches(list).Select(row => row.Value).Where(row => row.Contains(paper, StringComparison.Ordinal)).Select(row => Key().Match(row).Value).Single();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Row();

    [GeneratedRegex("[0-9a-f]{32}:service-[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Key();
}
