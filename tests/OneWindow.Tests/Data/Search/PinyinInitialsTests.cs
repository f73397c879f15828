using OneWindow.Data.Search;

namespace OneWindow.Tests.Data.Search;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("清源天成", "qytc")]
    [InlineData("鑫荷餐饮", "xhcy")]
    [InlineData("垚犇焱", "yby")]
    [InlineData("吴秀兰", "wxl")]
    [InlineData("欧阳一安", "oyya")]
    [InlineData("Ａ1 建工（集团）", "a1jgjt")]
    [InlineData("", "")]
    [InlineData("😀", "")]
    public void Every_character_gives_the_first_letter_of_its_pinyin(string name, string letters) =>
        Assert.Equal(letters, PinyinInitials.Of(name));

    [Theory]
    [InlineData("单雄", "sx")]
    [InlineData("解建国", "xjg")]
    [InlineData("查良", "zl")]
    [InlineData("仇小英", "qxy")]
    [InlineData("曾志", "zz")]
    public void A_surname_is_read_as_a_surname(string name, string letters) => Assert.Equal(letters, PinyinInitials.Of(name));

    [Theory]
    [InlineData("简单生活", "jdsh")]
    [InlineData("单元门窗安装队", "dymcazd")]
    [InlineData("长城汽修", "ccqx")]
    [InlineData("重庆小面", "cqxm")]
    [InlineData("重工机械", "zgjx")]
    public void Elsewhere_it_is_read_as_in_words(string name, string letters) => Assert.Equal(letters, PinyinInitials.Of(name));

    [Fact]
    public void The_parts_of_a_name_keep_their_letters_apart() =>
        Assert.Equal("清源天成 老王面馆\nqytc\nlwmg", NameIndex.WithInitials("清源天成 老王面馆"));
}
