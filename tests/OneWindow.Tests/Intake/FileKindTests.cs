using System.Text;
using OneWindow.Areas.Intake.AddEvidence;

namespace OneWindow.Tests.Intake;

public class FileKindTests
{
    // The beginnings as the formats' own specifications give them.
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0];
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] Program = [0x4D, 0x5A, 0x90, 0x00];

    public static TheoryData<string, byte[], string> Taken => new()
    {
        { "工资条.jpg", Jpeg, "image/jpeg" },
        { "微信截图.jpg", Png, "image/png" }, // Telephones name a picture as they like: it is sent back as what it is.
        { "合同.PDF", Encoding.ASCII.GetBytes("%PDF-1.7"), "application/pdf" },
        { "考勤表.xlsx", Zip, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "旧合同.doc", OldOffice, "application/msword" },
        { "录音.amr", Encoding.ASCII.GetBytes("#!AMR\n"), "audio/amr" },
        { "录像.mp4", [0, 0, 0, 0x18, .. Encoding.ASCII.GetBytes("ftypmp42")], "video/mp4" },
        { "说明.txt", Encoding.UTF8.GetBytes("七月工资没发"), "text/plain" },
    };

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "工资条.jpg", Program, "file-content" },
        { "合同.pdf", Jpeg, "file-content" },
        { "考勤.xlsx", OldOffice, "file-content" },
        { "说明.txt", Encoding.UTF8.GetBytes("<script>alert(1)</script>"), "file-content" },
        { "说明.txt", Program, "file-content" },
        { "工具.exe", Program, "file-kind" },
        { "网页.html", Encoding.UTF8.GetBytes("<html>"), "file-kind" },
        { "没有扩展名", Jpeg, "file-kind" },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_file_is_what_its_first_bytes_say(string name, byte[] head, string contentType) =>
        Assert.Equal(contentType, FileKinds.Recognise(name, head).Value);

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_that_is_not_what_its_name_says_or_that_could_run_is_refused(string name, byte[] head, string code) =>
        Assert.Equal(code, Assert.Single(FileKinds.Recognise(name, head).Refusals).Code);
}
