using OneWindow.Law.Identifiers;

namespace OneWindow.Law.Tests.Identifiers;

public class Telephones
{
    [Theory]
    [InlineData("13812345678", TelephoneKind.Mobile, "13812345678", "138****5678")]
    [InlineData("+86 138-1234-5678", TelephoneKind.Mobile, "13812345678", "138****5678")]
    [InlineData("（86）１３８１２３４５６７８", TelephoneKind.Mobile, "13812345678", "138****5678")]
    [InlineData("0371-66881234", TelephoneKind.Landline, "0371-66881234", "0371-****1234")]
    [InlineData("(0371) 6688 1234 转 802", TelephoneKind.Landline, "0371-66881234-802", "0371-****1234")]
    [InlineData("010—66881234", TelephoneKind.Landline, "010-66881234", "010-****1234")]
    [InlineData("66881234", TelephoneKind.Landline, "66881234", "****1234")]
    [InlineData("8668-1234", TelephoneKind.Landline, "86681234", "****1234")]
    [InlineData("12345", TelephoneKind.Hotline, "12345", "12345")]
    [InlineData("12333", TelephoneKind.Hotline, "12333", "12333")]
    [InlineData("400-812-1234", TelephoneKind.Hotline, "4008121234", "4008121234")]
    public void A_number_is_read_however_it_is_typed_and_prints_masked(string text, TelephoneKind kind, string value, string masked)
    {
        var telephone = Telephone.Parse(text).Value;

        Assert.Equal((kind, value, masked), (telephone.Kind, telephone.Value, telephone.ToString()));
    }

    [Theory]
    [InlineData(null, "telephone-missing")]
    [InlineData("--", "telephone-missing")]
    [InlineData("1381234567", "telephone-mobile")]
    [InlineData("12812345678", "telephone-mobile")]
    [InlineData("张三", "telephone-form")]
    [InlineData("037166", "telephone-form")]
    public void What_is_no_number_is_refused(string? text, string code) => Assert.Equal(code, Assert.Single(Telephone.Parse(text).Refusals).Code);
}
