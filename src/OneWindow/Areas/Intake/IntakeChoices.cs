using OneWindow.Hosting.Profiles;
using OneWindow.Law.Triage;
using OneWindow.Ui.Components.Forms;

namespace OneWindow.Areas.Intake;

/// <summary>What the selects of this area's forms offer.</summary>
internal static class IntakeChoices
{
    public static readonly IReadOnlyList<ChoiceOption> Kinds =
    [
        new("complaint", "投诉（实名，自己的权益）"), new("report", "举报（可匿名）"), new("consulting", "咨询"),
        new("application", "申请仲裁、调解"), new("petition-letter", "信访"),
    ];

    public static readonly IReadOnlyList<ChoiceOption> YesNo = [new("yes", "是"), new("no", "否"), new("", "不清楚")];

    public static readonly IReadOnlyList<ChoiceOption> Claims =
        [.. ClaimTypes.All.OrderBy(type => type.Group).Select(type => new ChoiceOption(type.Code, type.Name, type.PlainWords))];

    /// <summary>The sources that this locality is connected to; the window always is.</summary>
    public static IReadOnlyList<ChoiceOption> Sources(Profile profile) =>
        [.. IntakeSources.All
            .Where(label => label.Source == IntakeSource.Window || profile.Switches.IntakeSources.Any(code => Same(code, label.Code)))
            .Select(label => new ChoiceOption(label.Code, label.Name))];

    /// <summary>Every area of the locality, a street under its district, then elsewhere.</summary>
    public static IReadOnlyList<ChoiceOption> Divisions(Profile profile) =>
    [
        .. profile.Divisions.Select(division => new ChoiceOption(division.Code, profile.FullNameOf(division))),
        new("outside", "不在本市"),
    ];

    // The profile writes hotline12345 as its own reader spells enumerations, the law hotline-12345.
    private static bool Same(string left, string right) =>
        left.Replace("-", "", StringComparison.Ordinal) == right.Replace("-", "", StringComparison.Ordinal);
}
