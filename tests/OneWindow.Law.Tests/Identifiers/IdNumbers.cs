using OneWindow.Law.Identifiers;

namespace OneWindow.Law.Tests.Identifiers;

public class IdNumbers
{
    // The standard's own two examples; neither belongs to a person.
    [Theory]
    [InlineData("11010519491231002X", "1949-12-31", Sex.Female, "110105********002X")]
    [InlineData("440524188001010014", "1880-01-01", Sex.Male, "440524********0014")]
    [InlineData("１１０１０５ 19491231 002x", "1949-12-31", Sex.Female, "110105********002X")]
    public void A_number_tells_birth_date_and_sex_and_prints_masked(string text, string bornOn, Sex sex, string masked)
    {
        var number = CitizenIdNumber.Parse(text).Value;

        Assert.Equal((bornOn, sex), (number.BornOn.ToString("yyyy-MM-dd", null), number.Sex));
        Assert.Equal((masked, masked), (number.Masked, number.ToString()));
    }

    [Theory]
    [InlineData(null, "id-number-missing")]
    [InlineData("1101051949123100", "id-number-length")]
    [InlineData("110105491231002", "id-number-old")]
    [InlineData("11010519491231X02X", "id-number-character")]
    [InlineData("99010519491231002X", "id-number-division")]
    [InlineData("110105194913310020", "id-number-birth")]
    [InlineData("110105190002290020", "id-number-birth")] // 1900 was no leap year
    [InlineData("110105194912310021", "id-number-check")]
    public void A_wrong_number_is_refused_with_the_rule(string? text, string code) =>
        Assert.Equal(code, Assert.Single(CitizenIdNumber.Parse(text).Refusals).Code);

    [Fact]
    public void The_age_grows_on_the_birthday()
    {
        var number = CitizenIdNumber.Parse("11010519491231002X").Value;

        Assert.Equal((75, 76), (number.AgeOn(new(2025, 12, 30)), number.AgeOn(new(2025, 12, 31))));
    }
}
