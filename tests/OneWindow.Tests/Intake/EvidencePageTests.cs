using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Intake;

/// <summary>Files handed in at the counter and into a case, in a city that takes at most one megabyte.</summary>
public sealed class EvidencePageTests(EvidencePageTests.SmallCity city) : IClassFixture<EvidencePageTests.SmallCity>
{
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "改名.jpg", [0x4D, 0x5A], "“改名.jpg”的内容和扩展名不符" },
        { "空.jpg", [], "“空.jpg”是空的，没有保存" },
        { "程序.exe", [0x4D, 0x5A], "“程序.exe”这种文件不能收" },
        { "大.jpg", [.. Photo, .. new byte[1024 * 1024]], "“大.jpg”：文件超过 1 兆字节的上限" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_file_that_cannot_be_taken_is_told_by_its_rule_and_the_rest_of_the_form_stays(string name, byte[] content, string told)
    {
        var form = await PostedForm.OpenAsync(city.Clerk, "/matters/new", "register");

        var answer = await form.With("Form.Narrative", "说了一半的经过").With("Form.Act", "upload")
            .WithFile("Form.Files", name, content).WithFile("Form.Files", "好的.jpg", [.. Photo, .. Encoding.UTF8.GetBytes(name)]).SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await PageAsync(answer);
        Assert.StartsWith(told, Assert.Single(page.QuerySelectorAll(".ow-errors li")).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("说了一半的经过", page.QuerySelector("[name='Form.Narrative']")!.TextContent);
        Assert.Contains("好的.jpg", page.QuerySelector("#evidence")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(city.FilesArriving());
    }

    [Fact]
    public async Task The_same_content_under_another_name_is_told_and_kept_once()
    {
        var address = await city.MatterAsync();
        await (await PostedForm.OpenAsync(city.Clerk, $"{address}/add-evidence", "evidence")).WithFile("Form.Files", "转账.jpg", Photo).SendAsync();

        var answer = await (await PostedForm.OpenAsync(city.Clerk, $"{address}/add-evidence", "evidence")).WithFile("Form.Files", "再传.jpg", Photo).SendAsync();

        var page = await city.Clerk.GetStringAsync(answer.Headers.Location!);
        Assert.Contains("“再传.jpg”与已收的“转账.jpg”内容相同，没有重复保存。", page, StringComparison.Ordinal);
        Assert.Contains("1 份", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_breaks_off_is_shown_as_far_as_it_came_and_keeps_no_half_file()
    {
        using var whole = (await PostedForm.OpenAsync(city.Clerk, "/matters/new", "register"))
            .With("Form.Narrative", "网断了").With("Form.Act", "upload").WithFile("Form.Files", "断.jpg", [.. Photo, .. new byte[5000]]).Content();
        using var half = new ByteArrayContent((await whole.ReadAsByteArrayAsync())[..^4000]);
        half.Headers.ContentType = whole.Headers.ContentType;

        var answer = await city.Clerk.PostAsync("/matters/new", half);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await PageAsync(answer);
        Assert.Contains("文件没有传完，没有保存", Assert.Single(page.QuerySelectorAll(".ow-errors li")).TextContent, StringComparison.Ordinal);
        Assert.Equal("网断了", page.QuerySelector("[name='Form.Narrative']")!.TextContent);
        Assert.Empty(city.FilesArriving());
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_its_file_is_not_kept()
    {
        var address = await city.MatterAsync();
        byte[] content = [.. Photo, .. Encoding.UTF8.GetBytes("伪造")];

        var answer = await (await PostedForm.OpenAsync(city.Clerk, $"{address}/add-evidence", "evidence"))
            .With("__RequestVerificationToken", "forged").WithFile("Form.Files", "伪造.jpg", content).SendAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(city.FilesKept(), file => new FileInfo(file).Length == content.Length);
    }

    [Fact]
    public async Task Evidence_comes_into_a_case_and_is_withdrawn_with_a_reason_that_stays()
    {
        var @case = await city.CaseAsync();
        var added = await (await PostedForm.OpenAsync(city.Clerk, $"{@case}/add-evidence", "evidence"))
            .With("Form.Kind", "electronicdata").With("Form.Origin", "employer").WithFile("Form.Files", "考勤.jpg", [.. Photo, 9]).SendAsync();
        Assert.EndsWith($"{@case}?tab=evidence", added.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var tab = new HtmlParser().ParseDocument(await city.Clerk.GetStringAsync(added.Headers.Location));
        var row = tab.QuerySelector("#evidence tbody tr")!;
        Assert.Contains("电子数据", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("用人单位提供", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("何晓燕（窗口", row.TextContent, StringComparison.Ordinal);
        var file = await city.Clerk.GetAsync(row.QuerySelector("a.ow-title")!.GetAttribute("href"));
        Assert.Equal([.. Photo, 9], await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);

        var withdraw = row.QuerySelectorAll("a")[^1].GetAttribute("href")!;
        var withoutReason = await (await PostedForm.OpenAsync(city.Clerk, withdraw, "withdraw")).SendAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, withoutReason.StatusCode);
        await (await PostedForm.OpenAsync(city.Clerk, withdraw, "withdraw")).With("Form.Reason", "是另一家单位的").SendAsync();

        Assert.Contains("撤回：是另一家单位的", await city.Clerk.GetStringAsync($"{@case}?tab=evidence"), StringComparison.Ordinal);
        Assert.Contains("撤回证据：考勤.jpg", await city.Clerk.GetStringAsync(@case), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await city.Clerk.GetAsync(withdraw)).StatusCode);
    }

    [Fact]
    public async Task A_correction_on_the_page_stands_in_the_record_of_the_case_without_the_number()
    {
        var (matter, @case) = await city.MatterAndCaseAsync();

        var answer = await (await PostedForm.OpenAsync(city.Clerk, $"{matter}/correct", "correct"))
            .With("Form.Reason", "手机少写一位").With("Form.Parties[0].Telephone", "13900139000").SendAsync();

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var record = await city.Clerk.GetStringAsync(@case);
        Assert.Contains("更正登记", record, StringComparison.Ordinal);
        Assert.Contains("第 1 人：更正了手机", record, StringComparison.Ordinal);
        Assert.DoesNotContain("13900139000", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_case_takes_and_shows_no_evidence()
    {
        var @case = await city.CaseAsync();
        var mediator = await city.SignInAsync(Posts.Mediator);

        var answer = await mediator.GetAsync($"{@case}/add-evidence");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>The demonstration city with a limit that a test can exceed.</summary>
    public sealed class SmallCity : IAsyncLifetime
    {
        private readonly string _profile = Path.Combine(Directory.CreateTempSubdirectory("onewindow-profile-").FullName, "small.yaml");
        private TestApplication _application = null!;

        public HttpClient Clerk { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            var demo = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "profiles", "demo.yaml"));
            await File.WriteAllTextAsync(_profile, demo.Replace("largest-file-megabytes: 64", "largest-file-megabytes: 1", StringComparison.Ordinal));
            _application = await TestApplication.StartAsync(profile: _profile);
            Clerk = await SignInAsync(Posts.WindowClerk);
        }

        public Task<HttpClient> SignInAsync(Post post) => _application.SignInAsAsync(post);

        public async Task<string> MatterAsync()
        {
            var answer = await (await PostedForm.OpenAsync(Clerk, "/matters/new", "register"))
                .With("Form.Parties[0].Name", "吴秀兰").With("Form.Parties[0].Telephone", "13800136613")
                .With("Form.EmployerQuery", "鑫荷餐饮").With("Form.WorkDivision", "990103").With("Form.Narrative", "7月工资没发。")
                .With("Form.Claims[0].Type", "wage-arrears").With("Form.Channels", "inspection").With("Form.Act", "register").SendAsync();
            return answer.Headers.Location!.OriginalString;
        }

        public async Task<string> CaseAsync() => (await MatterAndCaseAsync()).Case;

        public async Task<(string Matter, string Case)> MatterAndCaseAsync()
        {
            var matter = await MatterAsync();
            await (await PostedForm.OpenAsync(Clerk, $"{matter}/accept/inspection", "accept")).SendAsync();
            return (matter, new HtmlParser().ParseDocument(await Clerk.GetStringAsync(matter)).QuerySelector("#cases a")!.GetAttribute("href")!);
        }

        public IReadOnlyList<string> FilesArriving() => [.. FilesKept().Where(file => file.Contains("arriving", StringComparison.Ordinal))];

        public IReadOnlyList<string> FilesKept() => Directory.Exists(Path.Combine(_application.DataFolder, "evidence"))
            ? Directory.GetFiles(Path.Combine(_application.DataFolder, "evidence"), "*", SearchOption.AllDirectories)
            : [];

        public async Task DisposeAsync()
        {
            await _application.DisposeAsync();
            Directory.Delete(Path.GetDirectoryName(_profile)!, recursive: true);
        }
    }
}
