using OneWindow.Hosting.Profiles;

namespace OneWindow.Tests.Hosting.Profiles;

public sealed class ProfileTests
{
    private static readonly string DemoPath = Path.Combine(AppContext.BaseDirectory, "profiles", "demo.yaml");

    [Fact]
    public void The_demonstration_city_ships_and_is_right()
    {
        var profile = ProfileReader.Read(DemoPath);

        Assert.Equal("demo", profile.Code);
        Assert.Equal("清源市", profile.Locality.Name);
        Assert.Equal(["监察", "稽核", "调解仲裁", "信访"], profile.Windows.Select(window => window.Name.Split('（', '）')[1]));
        Assert.Equal(Recurrence.Quarterly, profile.Rhythm.Meetings[0].Every);
        Assert.Equal("清人社监令字〔{yyyy}〕第{n:0000}号", profile.NumberFormat("rectification-order").Format);
    }

    // A missing key is told at the first line of its group: locality begins on line 5, the file on line 4.
    [Theory]
    [InlineData("  brand: 一窗", "  brnad: 一窗", 5, "缺少 locality.brand")]
    [InlineData("  brand: 一窗", "  brand: 一窗\n  motto: 为民", 9, "不认识 locality.motto")]
    [InlineData("length: 24, unit: hour", "length: 一天, unit: hour", 0, "应为 0 至 366 的整数，现为“一天”")]
    [InlineData("every: quarterly", "every: weekly", 0, "不认识“weekly”，可用：monthly、quarterly、half-yearly、yearly")]
    [InlineData("hall: hall, agency: audit", "hall: hall, agency: aduit", 0, "没有机构“aduit”")]
    [InlineData("code: window-2", "code: window-1", 0, "窗口“window-1”重复")]
    [InlineData("mediation-first: true", "mediation-first: yes", 0, "应为 true 或 false，现为“yes”")]
    [InlineData("清维登〔{yyyy}〕{n}号", "清维登〔{yyyy}〕号", 0, "应含 {yyyy} 和 {n}")]
    [InlineData("division: \"990100\"", "division: \"9901\"", 0, "应为 6 位数字，现为“9901”")]
    [InlineData("criminal-one-worker-yuan: 5000", "criminal-one-worker-yuan: 50000", 0, "应为 5000 至 20000 的整数")]
    [InlineData("hotline12345,", "hotline12346,", 0, "不认识“hotline12346”")]
    [InlineData("key-credit-grade: C", "key-credit-grade: E", 0, "没有诚信等级“E”，本文件中有：A、B、C")]
    [InlineData("calendar: []", "calendar: 无", 0, "calendar 应为列表")]
    [InlineData("calendar: []", "", 4, "缺少 calendar")]
    [InlineData("level: city", "level: city\n  level: county", 8, "YAML 写法有误")]
    [InlineData("calendar: []", "calendar: ]", 0, "YAML 写法有误")]
    public void A_wrong_profile_is_refused_with_its_line_and_the_reason(string right, string wrong, int line, string reason)
    {
        var text = File.ReadAllText(DemoPath);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at > 0, "the demonstration profile has changed: " + right);

        var refused = Assert.Throws<ProfileException>(() =>
            ProfileReader.Parse(text.Remove(at, right.Length).Insert(at, wrong), "demo.yaml"));

        var expectedLine = line > 0 ? line : text[..at].Count(letter => letter == '\n') + 1;
        Assert.Contains(refused.Errors, error => error.Message.Contains(reason, StringComparison.Ordinal)
            && error.Line == expectedLine);
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_their_lines()
    {
        var text = File.ReadAllText(DemoPath)
            .Replace("every: quarterly", "every: weekly", StringComparison.Ordinal)
            .Replace("level: city", "level: village", StringComparison.Ordinal)
            .Replace("agency: audit", "agency: aduit", StringComparison.Ordinal);

        var refused = Assert.Throws<ProfileException>(() => ProfileReader.Parse(text, "demo.yaml"));

        Assert.Equal(3, refused.Errors.Count);
        Assert.Equal(refused.Errors.OrderBy(error => error.Line), refused.Errors);
        Assert.StartsWith("本地配置有误：" + Environment.NewLine + "demo.yaml:7：locality.level", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var refused = Assert.Throws<ProfileException>(() => ProfileReader.Read("nowhere/other.yaml"));

        Assert.Contains("找不到文件 nowhere/other.yaml", refused.Message, StringComparison.Ordinal);
    }
}
