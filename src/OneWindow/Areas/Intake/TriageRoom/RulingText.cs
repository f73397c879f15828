using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom;

/// <summary>A ruling in words.</summary>
internal static class RulingText
{
    /// <summary>What was ruled, one line a claim or point.</summary>
    public static IReadOnlyList<string> Lines(PanelRuling ruling, IEnumerable<Claim> claims) =>
        Lines(ruling, id => claims.FirstOrDefault(claim => claim.Id == id) is { } claim ? ClaimTypes.Find(claim.Type)!.Name : null);

    /// <summary>The same where claims are known by their names only.</summary>
    /// <param name="nameOf">The name of a claim; null where it is not there any more.</param>
    public static IReadOnlyList<string> Lines(PanelRuling ruling, Func<Contracts.ClaimId, string?> nameOf) =>
    [
        .. ruling.Claims.Select(ruled => $"{nameOf(ruled.Claim) ?? "诉求"}：{ruled.Channel.Name()}"),
        .. new[]
        {
            ruling.CompetentBody is { } body ? $"有权处理的机关：{body}" : null,
            ruling.ToAsk is { } ask ? $"请窗口问清：{ask}" : null,
            ruling.WithoutBodies is { } without ? $"意见未齐先作结论的原因：{without}" : null,
        }.OfType<string>(),
    ];
}
