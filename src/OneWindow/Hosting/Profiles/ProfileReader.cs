using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OneWindow.Hosting.Profiles;

/// <summary>Reads a locality profile; anything wrong stops the start, with file, line and reason, all at once.</summary>
public static class ProfileReader
{
    private const string Divisions = "行政区划";
    private const string Bodies = "机构";
    private const string Units = "单位";
    private const string Grades = "诚信等级";
    private const string NoLine = "none";

    /// <summary>The sources of the glossary (section J), in which matters come in.</summary>
    private static readonly IReadOnlyList<string> IntakeSources =
    [
        "window", "hotline12345", "hotline12333", "national-platform", "online", "petition-office", "patrol", "transfer-in",
        "warning", "written-review-finding", "check-finding", "superior-assignment", "media",
    ];

    /// <summary>Reads a file.</summary>
    /// <exception cref="ProfileException">The file is absent or has faults.</exception>
    public static Profile Read(string path)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new ProfileException([new ProfileError(file, 1, $"找不到文件 {path}")]);
        }

        return Parse(File.ReadAllText(path), file);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">YAML.</param>
    /// <param name="file">The file's name, for messages; without its ending it is the profile's code.</param>
    /// <exception cref="ProfileException">It has faults.</exception>
    public static Profile Parse(string text, string file)
    {
        var faults = new ProfileFaults(file);
        var map = new ProfileMap(Root(text, file), string.Empty, faults);
        var profile = ReadProfile(map, Path.GetFileNameWithoutExtension(file));
        map.End();
        faults.CheckReferences();
        return faults.Errors.Count == 0 ? profile : throw new ProfileException(faults.Errors);
    }

    private static YamlMappingNode Root(string text, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException wrong)
        {
            throw new ProfileException([new ProfileError(
                file, Math.Max(1, wrong.Start.Line), $"第 {wrong.Start.Column} 列附近 YAML 写法有误：检查缩进、引号、括号，以及同一组里重复的键")]);
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? root
            : throw new ProfileException([new ProfileError(file, 1, "文件应为一组“键: 值”")]);
    }

    private static Profile ReadProfile(ProfileMap map, string code) => new(
        code,
        map.One("locality", ReadLocality),
        map.List("divisions", ReadDivision),
        map.List("bodies", body => new Body(
            body.Code("code", Bodies), body.Text("name"), body.Text("short"), body.OneOf<BodyKind>("kind"),
            body.OptionalText("document-prefix"), body.OptionalText("telephone"))),
        map.List("units", unit => new ProfileUnit(
            unit.Code("code", Units), unit.Text("name"), unit.Reference("body", Bodies), unit.OneOf<UnitKind>("kind"),
            unit.OptionalReference("parent", Units), unit.OptionalReference("division", Divisions),
            unit.OptionalText("address"), unit.OptionalText("hours"), unit.OptionalText("telephone"))),
        map.List("windows", window => new ProfileWindow(
            window.Code("code", "窗口"), window.Number("number", 1, 99), window.Text("name"),
            window.Reference("hall", Units), window.Reference("agency", Bodies))),
        map.One("rhythm", rhythm => new Rhythm(rhythm.List("meetings", ReadMeeting), rhythm.List("reports", ReadReport))),
        map.List("targets", target => new ServiceTarget(
            target.LawCode("deadline", "期限"), target.Text("name"), target.Number("length", 0, 366), target.OneOf<TargetUnit>("unit"))),
        map.One("switches", ReadSwitches),
        map.List("numbers", ReadNumber),
        map.List("calendar", day => new CalendarOverlayDay(
            day.Day("date"), day.Text("name"), day.YesNo("rest"), day.Text("notice"))),
        map.One("thresholds", ReadThresholds),
        map.One("sign-in", signIn => new ProfileSignIn(
            signIn.Number("password-days", 30, 3650), signIn.Number("idle-minutes", 5, 480), signIn.Number("longest-hours", 1, 24))),
        map.One("evidence", evidence => new ProfileEvidence(evidence.Number("largest-file-megabytes", 1, 2000))),
        map.One("messages", messages => new ProfileMessages(messages.Text("sms") is var line && line == NoLine ? null : line)));

    private static Locality ReadLocality(ProfileMap map)
    {
        var code = map.Code("division", Divisions);
        map.Require(code.Length == 6 && code.All(char.IsAsciiDigit), "division", $"应为 6 位数字，现为“{code}”");
        return new Locality(
            map.Text("name"), code, map.OneOf<LocalityLevel>("level"), map.Text("brand"), map.Text("tagline"),
            map.Text("reconsideration-authority"), map.Text("administrative-court"), map.Texts("help-lines"));
    }

    private static Division ReadDivision(ProfileMap map)
    {
        var code = map.Code("code", Divisions);
        map.Require(code.Length is 6 or 9 or 12 && code.All(char.IsAsciiDigit), "code", $"应为 6、9 或 12 位数字，现为“{code}”");
        return new Division(code, map.Text("name"), map.Reference("parent", Divisions));
    }

    private static MeetingSeries ReadMeeting(ProfileMap map) => new(
        map.Code("code", "会议"), map.Text("name"), map.OneOf<Recurrence>("every"),
        map.Reference("convenor", Bodies), map.References("deputies", Bodies), map.References("members", Bodies));

    private static RecurringReport ReadReport(ProfileMap map) => new(
        map.Code("code", "通报"), map.Text("name"), map.OneOf<Recurrence>("every"), map.Number("due-day", 1, 28),
        map.Reference("from", Bodies), map.References("to", Bodies));

    private static NumberFormat ReadNumber(ProfileMap map)
    {
        var number = new NumberFormat(map.Code("series", "编号"), map.Text("name"), map.Text("format"));
        map.Require(number.IsWellFormed, "format", $"应含 {{yyyy}} 和 {{n}}（或 {{n:0000}}）各一次，现为“{number.Format}”");
        return number;
    }

    private static ProfileSwitches ReadSwitches(ProfileMap map) => new(
        map.OneOf<PureInsuranceChannel>("pure-insurance-channel"), map.OneOf<PremiumDisputeSplit>("premium-dispute-split"),
        map.YesNo("arbitrate-premium-claims"), map.YesNo("mediation-first"), map.YesNo("one-person-several-posts"),
        map.YesNo("triage-room"), map.YesNo("no-duplicate-inspection"),
        map.CodesOf("intake-sources", IntakeSources), map.Declarations("credit-grades", Grades));

    private static ProfileThresholds ReadThresholds(ProfileMap map) => new(
        map.Number("warn-yellow-at-units-left", 0, 60), map.Number("collective-workers", 2, 1000),
        map.Number("major-collective-workers", 2, 10_000), map.Number("key-arrears-months", 1, 24),
        map.Number("key-complaints-per-year", 1, 100), map.Reference("key-credit-grade", Grades),
        map.Number("criminal-one-worker-months", 1, 24),
        // 法释〔2013〕3号第三条 bounds what a province may set.
        map.Number("criminal-one-worker-yuan", 5_000, 20_000), map.Number("criminal-many-workers-yuan", 30_000, 100_000));
}
