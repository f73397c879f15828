using OneWindow.Law.Identifiers;
using OneWindow.Testing;

namespace OneWindow.Law.Tests.Identifiers;

public class Divisions
{
    [Theory]
    [InlineData("410000", DivisionLevel.Province, null)]
    [InlineData("410100", DivisionLevel.City, "410000")]
    [InlineData("410102", DivisionLevel.County, "410100")]
    [InlineData("410102001", DivisionLevel.Township, "410102")]
    [InlineData("410102001005", DivisionLevel.Village, "410102001")]
    [InlineData("441900003", DivisionLevel.Township, "441900")] // Dongguan has no counties
    public void A_code_knows_its_level_and_what_stands_above(string text, DivisionLevel level, string? parent)
    {
        var code = DivisionCode.Parse(text).Value;

        Assert.Equal((level, parent), (code.Level, code.Parent?.Value));
    }

    [Theory]
    [InlineData("370702000000", "370702")]
    [InlineData("370702001000", "370702001")]
    [InlineData("３７０７０２", "370702")]
    public void Trailing_groups_of_zeros_say_nothing(string text, string value) => Assert.Equal(value, DivisionCode.Parse(text).Value.Value);

    [Fact]
    public void A_village_lies_within_its_city_and_not_within_another()
    {
        var village = DivisionCode.Parse("410102001005").Value;

        Assert.True(village.IsWithin(DivisionCode.Parse("410100").Value));
        Assert.True(village.IsWithin(village));
        Assert.False(village.IsWithin(DivisionCode.Parse("370700").Value));
    }

    [Theory]
    [InlineData("", "division-missing")]
    [InlineData("4101", "division-form")]
    [InlineData("41010A", "division-form")]
    [InlineData("410005", "division-gap")]
    public void A_wrong_code_is_refused(string text, string code) => Assert.Equal(code, Assert.Single(DivisionCode.Parse(text).Refusals).Code);

    [SharedDataFact]
    public void Every_county_and_township_of_the_country_has_its_level()
    {
        // Listed as counties, but cities without counties (Dongguan, Zhongshan, Danzhou); Kinmen is listed as its own township.
        string[] oddities = ["441900", "442000", "460400", "350527000"];
        foreach (var (file, level) in new[] { ("areas.csv", DivisionLevel.County), ("streets.csv", DivisionLevel.Township) })
        {
            var codes = File.ReadLines(SharedData.PathOf("data/divisions/" + file)).Skip(1).Select(line => line.Split(',')[0]).Except(oddities).ToList();

            Assert.True(codes.Count > 2_900);
            Assert.All(codes, code => Assert.Equal((level, code), (DivisionCode.Parse(code).Value.Level, DivisionCode.Parse(code).Value.Value)));
        }
    }
}
