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
}
