using OneWindow.Law.Values;

namespace OneWindow.Law.Tests.Values;

public sealed class ChineseMoneyTests
{
    [Theory]
    [InlineData(0, "零元整")]
    [InlineData(1, "壹分")] // 0.01
    [InlineData(10, "壹角整")] // 0.10
    [InlineData(12, "壹角贰分")] // 0.12
    [InlineData(10_00, "壹拾元整")] // 10.00: vouchers write 壹拾, never 拾 alone
    [InlineData(105_30, "壹佰零伍元叁角整")] // 105.30
    [InlineData(100_05, "壹佰元零伍分")] // 100.05: the empty jiao is spoken
    [InlineData(1_680_32, "壹仟陆佰捌拾元叁角贰分")] // 1,680.32
    [InlineData(10_000_00, "壹万元整")]
    [InlineData(10_005_00, "壹万零伍元整")] // 1|0005
    [InlineData(107_000_53, "壹拾万柒仟元伍角叁分")] // 107,000.53
    [InlineData(412_600_00, "肆拾壹万贰仟陆佰元整")] // 412,600.00
    [InlineData(1_000_100_05, "壹佰万零壹佰元零伍分")] // 1,000,100.05 = 100|0100.05
    [InlineData(100_000_000_00, "壹亿元整")] // 1|0000|0000
    [InlineData(350_000_001_00, "叁亿伍仟万零壹元整")] // 3|5000|0001
    [InlineData(100_000_010_00, "壹亿零壹拾元整")] // 1|0000|0010: one zero for the whole gap
    [InlineData(987_654_321_09, "玖亿捌仟柒佰陆拾伍万肆仟叁佰贰拾壹元零玖分")]
    [InlineData(-5_00, "负伍元整")]
    public void An_amount_is_written_in_capital_characters(long fen, string written)
    {
        Assert.Equal(written, ChineseMoney.Of(new Money(fen)));
    }
}
