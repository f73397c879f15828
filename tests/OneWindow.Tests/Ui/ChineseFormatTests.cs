using OneWindow.Law.Values;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Tests.Ui;

public sealed class ChineseFormatTests
{
    [Fact]
    public void A_day_is_spelled_out_in_text_and_short_in_tables()
    {
        var day = new DateOnly(2026, 11, 25);

        Assert.Equal("2026年11月25日（周三）", day.InText());
        Assert.Equal("11月25日（周三）", day.InTextWithoutYear());
        Assert.Equal("2026-11-25", day.InTable());
    }

    [Fact]
    public void An_instant_is_shown_on_the_wall_clock_in_china()
    {
        var instant = new DateTime(2026, 10, 14, 16, 5, 0, DateTimeKind.Utc); // five past midnight on the 15th, UTC+8

        Assert.Equal("2026年10月15日（周四）00:05", instant.InText());
        Assert.Equal("2026-10-15 00:05", instant.InTable());
    }

    [Theory]
    [InlineData(12_345_00, "12,345.00 元")]
    [InlineData(0, "0.00 元")]
    [InlineData(128_604_312_55, "128,604,312.55 元")]
    public void An_amount_has_separators_two_decimals_and_its_unit(long fen, string shown) =>
        Assert.Equal(shown, new Money(fen).InText());
}
