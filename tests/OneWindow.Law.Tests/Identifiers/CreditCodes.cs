using OneWindow.Law.Identifiers;
using OneWindow.Testing;

namespace OneWindow.Law.Tests.Identifiers;

public class CreditCodes
{
    [Theory]
    [InlineData("91350100M000100Y43")] // the standard's example: Σ = 1640, mod 31 = 28, 31 − 28 = 3
    [InlineData(" 91350100m000100y43 ")]
    [InlineData("９１３５０１００Ｍ０００１００Ｙ４３")]
    [InlineData("9135 0100 M000 100Y 43\u200B")]
    public void A_code_is_read_however_it_is_typed(string text)
    {
        var code = UnifiedSocialCreditCode.Parse(text).Value;

        Assert.Equal("91350100M000100Y43", code.Value);
        Assert.Equal(("350100", "M000100Y4"), (code.DivisionDigits, code.OrganisationCode));
        Assert.True(code.CheckCharacterFits);
    }

    [Theory]
    [InlineData("", "credit-code-missing")]
    [InlineData("91350100M000100Y4", "credit-code-length")]
    [InlineData("91350100M000100Y4Z", "credit-code-character")]
    [InlineData("9135O100M000100Y43", "credit-code-character")]
    [InlineData("913501A0M000100Y43", "credit-code-division")]
    [InlineData("410100000012345", "credit-code-old")]
    public void A_code_of_the_wrong_form_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Single(UnifiedSocialCreditCode.Parse(text).Refusals).Code);

    [Fact]
    public void The_message_names_the_place_and_the_rule() =>
        Assert.StartsWith("第 5 位不能用“O”", UnifiedSocialCreditCode.Parse("9135O100M000100Y43").Refusals[0].Message, StringComparison.Ordinal);

    [Fact]
    public void A_code_whose_check_characters_do_not_fit_is_kept_with_a_doubt()
    {
        // The right last character is 3.
        var code = UnifiedSocialCreditCode.Parse("91350100M000100Y44").Value;

        Assert.False(code.CheckCharacterFits);
        Assert.Contains("第 18 位", code.Doubts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_organisation_code_inside_has_a_check_character_of_its_own()
    {
        // D2143569: 13·3 + 2·7 + 1·9 + 4·10 + 3·5 + 5·8 + 6·4 + 9·2 = 199; 11 − 199 mod 11 = 10, written X.
        var code = UnifiedSocialCreditCode.Parse("91350100D2143569X0").Value;

        Assert.True(code.OrganisationCodeFits);
    }

    [SharedDataFact]
    public void The_1207_codes_of_real_employers_pass_without_a_doubt()
    {
        var codes = File.ReadLines(SharedData.PathOf("data/employers/uscc.csv")).Skip(1).Select(line => line.Split(',')[0]).ToList();

        Assert.Equal(1207, codes.Count);
        Assert.All(codes, code => Assert.Empty(UnifiedSocialCreditCode.Parse(code).Value.Doubts));
    }
}
