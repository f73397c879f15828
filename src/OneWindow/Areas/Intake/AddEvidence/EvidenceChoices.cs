using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Profiles;
using OneWindow.Ui.Components.Forms;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>What the forms on evidence offer and say.</summary>
internal static class EvidenceChoices
{
    public static readonly IReadOnlyList<ChoiceOption> Kinds = [.. Enum.GetValues<EvidenceKind>().Select(kind => new ChoiceOption(Code(kind), kind.Name()))];

    public static readonly IReadOnlyList<ChoiceOption> Origins = [.. Enum.GetValues<EvidenceOrigin>().Select(origin => new ChoiceOption(Code(origin), origin.Name()))];

    public static string Limit(Profile profile) => $"每个文件最大 {profile.Evidence.LargestFileMegabytes} 兆；可以一次选几个";

    public static EvidenceKind? KindOf(string? code) => Enum.GetValues<EvidenceKind>().Where(kind => Code(kind) == code).Select(kind => (EvidenceKind?)kind).FirstOrDefault();

    public static EvidenceOrigin? OriginOf(string? code) =>
        Enum.GetValues<EvidenceOrigin>().Where(origin => Code(origin) == code).Select(origin => (EvidenceOrigin?)origin).FirstOrDefault();

    private static string Code<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
