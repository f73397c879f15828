using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Law.Tests.Triage;

/// <summary>Builders for matters; a test states only what matters to it.</summary>
internal static class Matters
{
    /// <summary>A Wednesday in autumn: the day of the story on the registration page.</summary>
    internal static readonly DateOnly Today = new(2026, 10, 14);

    internal static TriageAdvice Advise(params ClaimFacts[] claims) => TriageDesk.Advise(new MatterFacts(claims), Today);

    internal static TriageAdvice Advise(MatterFacts matter, TriageOptions? options = null) => TriageDesk.Advise(matter, Today, options);

    internal static ClaimFacts Wages(string? words = "7月、8月、9月工资没发", decimal? yuan = 13_800) => new(PayClaims.WageArrears)
    {
        Words = words,
        Amount = yuan is { } amount ? Money.FromYuan(amount) : null,
    };

    internal static ClaimFacts NoInsurance() => new(InsuranceClaims.NotRegistered) { Words = "没交社保" };

    internal static ClaimFacts With(this ClaimFacts claim, PriorForum forum, PriorState state, bool? unperformed = null) =>
        claim with { Prior = [new(forum, state, null, unperformed)] };

    internal static IReadOnlyList<string> Fired(this TriageAdvice advice, int claim = 0) =>
        [.. advice.Claims[claim].Fired.Select(reason => reason.RuleId)];

    internal static Standing? Stands(this TriageAdvice advice, Channel channel, int claim = 0) => advice.Claims[claim].On(channel)?.Standing;
}
