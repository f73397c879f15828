using FsCheck;
using FsCheck.Fluent;
using OneWindow.Law.Calendar;
using OneWindow.Law.Identifiers;

namespace OneWindow.Law.Tests.Identifiers;

public class AnyInput
{
    // Characters that forms really receive: digits in several scripts, signs, invisible marks, halves of pairs.
    private static readonly Arbitrary<string> Texts = Gen.Elements(
            '0', '1', '3', '8', '9', 'X', 'x', '×', 'A', 'Z', '－', '-', '+', '(', '）', ' ', '　', '\0', '\u200B', '\uD83D', '\uDE00', '٣', '３', '零', '转')
        .ListOf().Select(characters => string.Concat(characters)).ToArbitrary();

    [Fact]
    public void Every_text_is_answered_and_none_throws() => Prop.ForAll(Texts, Answered).QuickCheckThrowOnFailure();

    [Fact]
    public void Eighteen_characters_of_any_kind_are_answered_too() => Prop.ForAll(
        Gen.Elements('0', '1', '9', 'X', '٣', '３', 'Z', '\uD83D').ArrayOf(18).Select(characters => new string(characters)).ToArbitrary(), Answered)
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣")]
    [InlineData("'; DROP TABLE employers; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\uD83D")]
    [InlineData("{\"year\":2027,\"notices\":[null],\"days\":[null]}")]
    public void Naughty_texts_are_refused(string? text)
    {
        Assert.True(Answered(text));
        Assert.False(CitizenIdNumber.Parse(text).Succeeded);
        Assert.False(CalendarTableText.Parse(text ?? "null").Succeeded);
    }

    [Fact]
    public void A_very_long_text_is_refused_quickly() => Assert.True(Answered(new string('8', 1_000_000)));

    private static bool Answered(string? text) =>
        UnifiedSocialCreditCode.Parse(text) is { } code && (code.Succeeded || code.Refusals[0].Message.Length > 0)
        && CitizenIdNumber.Parse(text) is { } number && (number.Succeeded || number.Refusals[0].Message.Length > 0)
        && DivisionCode.Parse(text) is { } division && (division.Succeeded || division.Refusals[0].Message.Length > 0)
        && Telephone.Parse(text) is { } telephone && (telephone.Succeeded || telephone.Refusals[0].Message.Length > 0);
}
