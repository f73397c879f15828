using Microsoft.Extensions.Configuration;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Hosting.Settings;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>What each field of each line becomes.</summary>
public sealed class LineMappingTests
{
    private static readonly Profile Demo = ProfileReader.Read(OneWindowSettings.Read(new ConfigurationBuilder().Build()).ProfilePath);

    // 14 October 2026, 18:00 in China.
    private static readonly DateTime Now = new(2026, 10, 14, 10, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string> Lines => new([.. DeclaredLines.All.Select(line => line.Code)]);

    [Theory, MemberData(nameof(Lines))]
    public void A_line_is_declared_without_contradiction(string code)
    {
        var line = DeclaredLines.Find(code)!;

        Assert.Equal(line.Fields.Count, line.Fields.Select(field => field.Key).Distinct().Count());
        Assert.Equal(line.Fields.Count, line.Fields.Select(field => field.Heading).Distinct().Count());
        Assert.Equal(line.Fields.Count, line.Fields.Select(field => field.Meaning).Distinct().Count());
        Assert.Equal(line.Categories.Count * 2, line.Categories.SelectMany(one => new[] { one.Code, one.Name }).Distinct().Count());
        Assert.Equal(line.Kinds.Count * 2, line.Kinds.SelectMany(one => new[] { one.Code, one.Name }).Distinct().Count());
        Assert.Contains(line.Scope, ApiScope.All);
        Assert.Single(DeclaredLines.All, other => other.Scope == line.Scope);
        Assert.All(line.Sample.Keys, key => Assert.Contains(line.Fields, field => field.Key == key));
        Assert.All(line.Fields.Where(field => field.Required), field => Assert.Contains(field.Key, line.Sample.Keys));
        Assert.Equal(Meaning.Number, line.Fields[0].Meaning);
    }

    [Fact]
    public void Every_field_of_a_work_order_of_12345_arrives()
    {
        var matter = Read(Hotline12345.Declared);

        Assert.Equal((IntakeSource.Hotline12345, "QY202610140001", SubmissionKind.Complaint), (matter.Source, matter.SourceReference, matter.Kind));
        // 08:05:30 in China is 00:05:30 UTC.
        Assert.Equal(new DateTime(2026, 10, 14, 0, 5, 30, DateTimeKind.Utc), matter.ReceivedAt);
        Assert.Equal("反映拖欠工资\n来电人反映在清源云记餐饮店上班，7月、8月、9月工资没有发，要求协调处理。", matter.Narrative);
        Assert.Equal(("清源云记餐饮店", "990103", "石桥街道河沿路8号"), (matter.EmployerAsNamed, matter.WorkDivision, matter.WorkPlace));
        var caller = Assert.Single(matter.Parties);
        Assert.Equal((PartyRole.Worker, "吴秀兰", "13900136613", "南塘区石桥街道"), (caller.Role, caller.Name, caller.Telephone, caller.Address));
        Assert.Equal(PayClaims.WageArrears, Assert.Single(matter.Claims).Type);
    }

    [Fact]
    public void Every_field_of_a_call_to_12333_arrives()
    {
        var matter = Read(Hotline12333.Declared, ("idCard", "149900196801051004"), ("money", "13,800.50"));

        Assert.Equal((IntakeSource.Hotline12333, "T20261014-0007", SubmissionKind.Complaint), (matter.Source, matter.SourceReference, matter.Kind));
        Assert.Equal(new DateTime(2026, 10, 14, 1, 12, 0, DateTimeKind.Utc), matter.ReceivedAt);
        Assert.Equal("来电人称入职一年，单位一直没有给办理社会保险登记。", matter.Narrative);
        Assert.Equal(("清源安达物流有限公司", "990102"), (matter.EmployerAsNamed, matter.WorkDivision));
        var caller = Assert.Single(matter.Parties);
        Assert.Equal(("陈小满", "13900136614", "149900196801051004"), (caller.Name, caller.Telephone, caller.IdentityNumber));
        Assert.Equal(new Money(1_380_050), caller.Amount);
        Assert.Equal(InsuranceClaims.NotRegistered, Assert.Single(matter.Claims).Type);
    }

    [Fact]
    public void Every_field_of_a_clue_of_the_platform_arrives()
    {
        var matter = Read(WageArrearsCluePlatform.Declared, ("reporterIdNo", "149900196801051004"));

        Assert.Equal((IntakeSource.NationalPlatform, "XS-990100-20261014-00031"), (matter.Source, matter.SourceReference));
        Assert.Equal(new DateTime(2026, 10, 13, 23, 40, 11, DateTimeKind.Utc), matter.ReceivedAt);
        Assert.Equal(("清源白沙镇安置房项目部", "990104101", "白沙镇安置房工地"), (matter.EmployerAsNamed, matter.WorkDivision, matter.WorkPlace));
        var (reporter, claim) = (Assert.Single(matter.Parties), Assert.Single(matter.Claims));
        Assert.Equal(("郑大川", "13900136615", "149900196801051004"), (reporter.Name, reporter.Telephone, reporter.IdentityNumber));
        Assert.Equal((PayClaims.ConstructionWages, new Money(18_600_000)), (claim.Type, claim.Amount));
        Assert.Equal(12, matter.Facts.Workers);
    }

    [Theory, MemberData(nameof(Lines))]
    public void Every_kind_and_category_is_understood_by_code_and_by_name(string code)
    {
        var line = DeclaredLines.Find(code)!;

        foreach (var one in line.Categories.Where(one => one.Claim is not null))
        {
            Assert.Equal([one.Claim!.Code, one.Claim.Code], new[] { one.Code, one.Name }.Select(said => Read(line, (Key(line, Meaning.Category), said)).Claims[0].Type.Code));
        }

        foreach (var one in line.Kinds)
        {
            Assert.Equal([one.Kind, one.Kind], new[] { one.Code, one.Name }.Select(said => Read(line, (Key(line, Meaning.Kind), said)).Kind));
        }
    }

    [Theory, MemberData(nameof(Lines))]
    public void Who_wants_not_to_be_named_reports(string code)
    {
        var line = DeclaredLines.Find(code)!;

        var matter = Read(line, (Key(line, Meaning.Confidential), "是"));

        Assert.Equal((SubmissionKind.Report, PartyRole.Reporter), (matter.Kind, matter.Parties[0].Role));
    }

    [Fact]
    public void What_has_no_category_of_its_own_is_read_from_the_words()
    {
        var matter = Read(Hotline12345.Declared, ("category", "0799"));
        var question = Read(Hotline12345.Declared, ("orderType", "1"));
        var (nothing, faults) = Try(Hotline12345.Declared, ("category", "其他劳动保障"), ("title", ""), ("content", "路灯坏了一个月。"));

        Assert.Equal(PayClaims.WageArrears, Assert.Single(matter.Suggestions).Type);
        Assert.Empty(matter.Claims);
        Assert.Equal((SubmissionKind.Consulting, 0), (question.Kind, question.Claims.Count));
        Assert.Null(nothing);
        Assert.Equal("category", Assert.Single(faults).Field);
    }

    [Theory]
    [InlineData("2026-10-14 08:05:30", "2026-10-14T00:05:30Z")]
    [InlineData("2026/10/14 8:05", "2026-10-14T00:05:00Z")]
    [InlineData("2026-10-14T08:05:30+08:00", "2026-10-14T00:05:30Z")]
    [InlineData("2026-10-14T00:05:30Z", "2026-10-14T00:05:30Z")]
    [InlineData("20261014", "2026-10-13T16:00:00Z")]
    [InlineData("2026-10-14 18:09:00", "2026-10-14T10:00:00Z")]
    public void Times_are_those_of_China_and_a_clock_a_little_ahead_is_forgiven(string said, string expected) =>
        Assert.Equal(DateTime.Parse(expected, null, System.Globalization.DateTimeStyles.AdjustToUniversal), Read(Hotline12345.Declared, ("acceptTime", said)).ReceivedAt);

    [Theory]
    [InlineData("acceptTime", "2026-10-14 18:11:00")]
    [InlineData("acceptTime", "1789-07-14")]
    [InlineData("orderType", "9")]
    [InlineData("category", "0000")]
    [InlineData("secret", "也许")]
    [InlineData("areaCode", "110101")]
    [InlineData("orderNo", "12345678901234567890123456789012345678901234567890123456789012345")]
    public void What_cannot_be_read_is_told_at_its_field(string key, string said)
    {
        var (matter, faults) = Try(Hotline12345.Declared, (key, said));

        Assert.Null(matter);
        Assert.Equal(key, Assert.Single(faults).Field);
        Assert.DoesNotContain(said, faults[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_street_of_ours_is_found_below_its_code_and_by_its_name()
    {
        Assert.Equal("990103101", Read(Hotline12345.Declared, ("areaCode", "990103101002")).WorkDivision);
        Assert.Equal("990103101", Read(Hotline12345.Declared, ("areaCode", "柳林镇")).WorkDivision);
        Assert.Null(Read(Hotline12345.Declared, ("areaCode", "990100")).WorkDivision);
    }

    private static MatterToRegister Read(Line line, params (string Key, string Value)[] otherwise)
    {
        var (matter, faults) = Try(line, otherwise);
        Assert.True(matter is not null, string.Concat(faults.Select(fault => fault.Text)));
        return matter;
    }

    private static (MatterToRegister? Matter, IReadOnlyList<ArrivalFault> Faults) Try(Line line, params (string Key, string Value)[] otherwise)
    {
        var message = line.Sample.ToDictionary(StringComparer.Ordinal);
        foreach (var (key, value) in otherwise)
        {
            message[key] = value;
        }

        return new MessageReader(line, Demo, Now).Read(ArrivedText.Of(line, InventedArrivals.Written(message)));
    }

    private static string Key(Line line, Meaning meaning) => line.FieldOf(meaning)!.Key;
}
