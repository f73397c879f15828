using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OneWindow.Law.Offices;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Documents;

/// <summary>The preview of signing several papers, its confirmation and the result, on pages and for programs.</summary>
public sealed class SignPapersPageTests(PaperOffice office) : IClassFixture<PaperOffice>
{
    private const string Nothing = "01980000-0000-7000-8000-00000000ffff";
    private const string Api = "/api/v1/papers/signatures";

    [Fact]
    public async Task The_list_leads_to_the_preview_and_the_confirmation_to_the_result_once()
    {
        var (ready, gap) = (await office.FilledAsync(), await office.OpenedAsync());
        var preview = $"/papers/sign?paper={IdOf(ready)}&paper={IdOf(gap)}";

        var list = await PageAsync("/papers");
        var page = await PageAsync(preview);
        var form = await PostedForm.OpenAsync(office.Inspector, preview, "sign-papers");
        var answer = await form.SendAsync();
        var again = await form.SendAsync();
        var result = await PageAsync(answer.Headers.Location!.OriginalString);

        Assert.Contains(IdOf(ready), list, StringComparison.Ordinal);
        Assert.Contains("可以签发（1 件）", page, StringComparison.Ordinal);
        Assert.Contains("现在不能签发（1 件）", page, StringComparison.Ordinal);
        Assert.Contains($"/papers/{IdOf(gap)}#paper-blanks", page, StringComparison.Ordinal);
        Assert.Equal(answer.Headers.Location, again.Headers.Location);
        Assert.Contains("已签发 1 件", result, StringComparison.Ordinal);
        Assert.Equal(1, (await office.RecordOf(ready)).Count(kind => kind == "paper-signed"));
        Assert.Equal(HttpStatusCode.NotFound, (await office.Clerk.GetAsync(answer.Headers.Location)).StatusCode);
        Assert.Contains(answer.Headers.Location.AbsolutePath, await PageAsync("/papers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_of_nothing_or_too_much_is_refused_with_the_reason()
    {
        var none = await office.Inspector.GetAsync("/papers/sign");
        var many = await office.Inspector.GetAsync($"/papers/sign?{string.Join('&', Enumerable.Range(0, 200).Select(_ => $"paper={Guid.CreateVersion7():D}"))}");
        var unticked = await (await PostedForm.OpenAsync(office.Inspector, $"/papers/sign?paper={IdOf(await office.FilledAsync())}", "sign-papers"))
            .With("Form.paper", "").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        Assert.Contains("请至少选择一件文书", WebUtility.HtmlDecode(await none.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, many.StatusCode);
        Assert.Contains("一次最多选择 50 件", WebUtility.HtmlDecode(await many.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unticked.StatusCode);
        Assert.Contains("可以签发（1 件）", WebUtility.HtmlDecode(await unticked.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_preview_and_sign_by_the_same_use_case_and_a_key_makes_it_once()
    {
        var ready = Guid.Parse(IdOf(await office.FilledAsync()));
        var preview = await office.Inspector.GetFromJsonAsync<JsonElement>($"{Api}/preview?paper={ready}&paper={Nothing}");

        var (first, address) = await SignAsync();
        var (second, _) = await SignAsync();
        var read = await office.Inspector.GetFromJsonAsync<JsonElement>(address);
        var stranger = await office.Clerk.GetAsync(address);
        var empty = await office.Inspector.PostAsJsonAsync(Api, new { papers = Array.Empty<object>() });

        Assert.Equal([0, 1], preview.EnumerateArray().Select(paper => paper.GetProperty("obstacles").GetArrayLength()));
        Assert.Equal(first.GetRawText(), second.GetRawText());
        Assert.Equal(first.GetRawText(), read.GetRawText());
        Assert.Equal([true, false], first.GetProperty("papers").EnumerateArray().Select(paper => paper.GetProperty("done").GetBoolean()));
        Assert.Equal("no-such-paper", first.GetProperty("papers")[1].GetProperty("refusals")[0].GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);

        async Task<(JsonElement Batch, string Address)> SignAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Api) { Content = JsonContent.Create(new { papers = new[] { new { paper = ready }, new { paper = Guid.Parse(Nothing) } } }) };
            request.Headers.Add("Idempotency-Key", "batch-1");
            var answer = await office.Inspector.SendAsync(request);
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
            return (await answer.Content.ReadFromJsonAsync<JsonElement>(), answer.Headers.Location!.OriginalString);
        }
    }

    [Theory]
    [InlineData("/papers/sign")]
    [InlineData($"/papers/batches/{Nothing}")]
    public async Task A_post_without_cases_is_turned_away(string page) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await office.Application.SignInAsAsync(Posts.Administrator)).GetAsync(page)).StatusCode);

    private static string IdOf(string paper) => paper.Split('/')[^1];

    private async Task<string> PageAsync(string address) => WebUtility.HtmlDecode(await office.Inspector.GetStringAsync(address));
}
