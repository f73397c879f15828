using OneWindow.Areas.Documents.DownloadDossier;

namespace OneWindow.Tests.Documents;

public sealed class DossierNameTests
{
    [Theory]
    [InlineData(1, "工资条.jpg", "001 工资条.jpg")]
    [InlineData(12, "限期改正指令书 清人社监令字〔2026〕第1号.docx", "012 限期改正指令书 清人社监令字〔2026〕第1号.docx")]
    [InlineData(1000, "证明.pdf", "1000 证明.pdf")]
    [InlineData(2, "a:b*c?\"<d>|e/f\\g.pdf", "002 a_b_c___d__e_f_g.pdf")]
    [InlineData(3, "说明. ", "003 说明")]
    [InlineData(4, "照片\u202Egpj.exe", "004 照片gpj.exe")]
    [InlineData(5, "", "005 材料")]
    public void A_name_is_numbered_and_holds_nothing_that_Windows_refuses(int number, string name, string expected) =>
        Assert.Equal(expected, DossierNames.Of(number, name));

    [Fact]
    public void A_long_name_keeps_its_extension_and_no_half_of_a_sign()
    {
        var name = DossierNames.Safe(new string('证', 79) + "𠮷𠮷.pdf");

        // 79 signs, and the one after them takes two places: only one is left.
        Assert.Equal(new string('证', 79) + ".pdf", name);
    }
}
