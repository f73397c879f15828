using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Triage;

namespace OneWindow.Law.Tests.Arbitration;

public sealed class ClaimKindTests
{
    [Theory]
    [InlineData("wage-arrears", "wages")]
    [InlineData("migrant-wages", "wages")]
    [InlineData("double-pay", "double-pay")]
    [InlineData("work-injury-benefits", "injury")]
    [InlineData("confirm-relation", "relation")]
    [InlineData("non-compete", "other")]
    public void A_claim_of_the_window_is_brought_as_one_kind(string type, string kind)
    {
        Assert.NotNull(ClaimTypes.Find(type));
        Assert.Equal(kind, ClaimKinds.OfType(type).Code);
    }

    [Fact]
    public void Every_kind_but_dismissal_and_medical_costs_is_met_by_some_claim_of_the_window() => Assert.Equal(
        ["injury-medical", "unlawful-dismissal"],
        ClaimKinds.All.Select(kind => kind.Code).Except(ClaimTypes.All.Select(type => ClaimKinds.OfType(type.Code).Code)).Order(StringComparer.Ordinal));

    [Theory, Trait("law", "劳动争议调解仲裁法 47")]
    [InlineData("double-pay", 25_200_00, true)] // 12 × 2,100 = 25,200 yuan: not above twelve minimum wages
    [InlineData("severance", 25_200_01, false)] // one fen more
    [InlineData("severance", 0, true)] // nothing awarded is not above it either
    [InlineData("annual-leave", 90_000_00, true)] // a national labour standard, whatever the amount
    [InlineData("relation", 0, false)]
    public void The_law_says_which_award_is_final(string kind, long awarded, bool isFinal) =>
        Assert.Equal(isFinal, ClaimKinds.Of(kind).IsFinal(awarded, minimumWage: 2_100_00));
}
