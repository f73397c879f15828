using OneWindow.Areas.Search.Contracts;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Tests.Search;

public sealed class SearchReaderTests
{
    private static readonly SearchReader Reader = new(ProfileReader.Read(Path.Combine(AppContext.BaseDirectory, "profiles", "demo.yaml")));

    [Theory]
    [InlineData("清维登〔2026〕4431号", "清维登〔2026〕4431号")]
    [InlineData("清维登(2026)4431号", "清维登〔2026〕4431号")]
    [InlineData("清维登【2026】 4431 号", "清维登〔2026〕4431号")]
    [InlineData("2026-4431", "清维登〔2026〕4431号")]
    [InlineData("〔2026〕4431", "清维登〔2026〕4431号")]
    [InlineData("4431号", "清维登〔2026〕4431号")]
    [InlineData("4431", "清维登〔2021〕4431号")]
    [InlineData("２０２６年第12号", "清人社监立字〔2026〕第0012号")]
    public void A_number_is_understood_in_every_way_people_write_it(string typed, string number) =>
        Assert.Contains(number, Read(typed).Numbers);

    [Theory]
    [InlineData("鑫荷餐饮")]
    [InlineData("qytc")]
    [InlineData("2026")]
    public void Words_and_a_year_that_may_be_a_number_stay_what_they_are(string typed) => Assert.Equal(typed, Read(typed).Words);

    [Fact]
    public void A_number_without_a_year_is_looked_for_in_this_year_and_five_before() =>
        Assert.Equal(
            ["清维登〔2026〕7号", "清维登〔2025〕7号", "清维登〔2024〕7号", "清维登〔2023〕7号", "清维登〔2022〕7号", "清维登〔2021〕7号"],
            Read("7号").Numbers.Where(number => number.StartsWith("清维登", StringComparison.Ordinal)));

    [Theory]
    [InlineData("13800136613", PersonalNumberKind.Telephone, "138****6613")]
    [InlineData("138 0013 6613", PersonalNumberKind.Telephone, "138****6613")]
    [InlineData("１３８００１３６６１３", PersonalNumberKind.Telephone, "138****6613")]
    [InlineData("11010519491231002x", PersonalNumberKind.IdentityNumber, "110105********002X")]
    public void A_persons_number_is_told_apart_and_its_words_are_not_kept(string typed, PersonalNumberKind kind, string masked)
    {
        var text = Read(typed);

        Assert.Equal((kind, masked), (text.Personal!.Kind, text.Personal.Masked));
        Assert.Equal(string.Empty, text.Words);
        Assert.DoesNotContain(text.Personal.Value, text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12345")]
    [InlineData("66881234")]
    [InlineData("110105194912310021")]
    public void A_hotline_a_short_number_and_a_wrong_identity_number_are_nobodys(string typed) => Assert.Null(Read(typed).Personal);

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("张", true)]
    [InlineData("%_*\"'", true)]
    [InlineData("😀😀", true)]
    [InlineData("张三", false)]
    [InlineData("z3", false)]
    [InlineData("7", false)]
    public void Less_than_two_letters_or_digits_is_too_short(string? typed, bool isTooShort) => Assert.Equal(isTooShort, Read(typed).IsTooShort);

    [Fact]
    public void What_is_longer_than_any_name_is_cut() => Assert.Equal(100, Read(new string('长', 10_000)).Words.Length);

    private static SearchText Read(string? typed) => Reader.Read(typed, new DateOnly(2026, 11, 24));
}
