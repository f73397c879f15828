using System.Security.Cryptography;
using System.Text;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.ImportMatters;

/// <summary>Turns a row into a matter: what was said, by whom, from where. Claims are read as suggestions that somebody confirms later.</summary>
internal sealed class RowInterpreter(SheetColumns columns, IntakeSource source, DateTime now)
{
    private const int LongestNarrative = 10_000;

    /// <summary>Words without which a text that suggests no claim has nothing to do with labour.</summary>
    private static readonly string[] LabourWords =
    [
        "劳动", "工资", "薪", "社保", "养老保险", "失业", "工伤", "就业", "用人单位", "辞退", "开除", "离职", "辞职", "加班",
        "年休假", "试用期", "实习", "招聘", "退休", "人社", "工龄", "务工", "打工", "职工", "员工", "五险", "产假",
    ];

    /// <summary>The matter, or why the row is not taken.</summary>
    public (MatterToRegister? Matter, RowNotTaken? NotTaken) Read(ImportedRow row)
    {
        var reference = columns.Cell(row, SheetField.Reference);
        if (TypedText.Clean(Narrative(row)) is not { } narrative)
        {
            return (null, new RowNotTaken(row.Line, reference, "没有内容", "空内容"));
        }

        if (narrative.Length > LongestNarrative)
        {
            return (null, new RowNotTaken(row.Line, reference, $"内容有 {narrative.Length} 字，超过 {LongestNarrative} 字，请人工登记并把原文作为附件", "内容过长"));
        }

        var typed = columns.Cell(row, SheetField.ReceivedAt);
        var received = typed is null ? null : ArrivalTime.Read(typed);
        if (typed is not null && received is null)
        {
            return (null, new RowNotTaken(row.Line, reference, $"时间“{typed}”看不懂", "时间有误"));
        }

        if (received > now)
        {
            return (null, new RowNotTaken(row.Line, reference, $"时间“{typed}”在将来", "时间有误"));
        }

        var reading = NarrativeReader.Suggest(narrative, ChinaTime.DayOf(received ?? now));
        if (reading.Claims.Count == 0 && !Array.Exists(LabourWords, word => narrative.Contains(word, StringComparison.Ordinal)))
        {
            return (null, new RowNotTaken(row.Line, reference, "读不出劳动保障方面的内容，请转有关部门", "不属于劳动保障"));
        }

        return (Matter(row, narrative, reference ?? HashOf(row, narrative), received, reading), null);
    }

    private MatterToRegister Matter(ImportedRow row, string narrative, string reference, DateTime? received, NarrativeReading reading) =>
        new(MatterId.New(), source, reading.Claims.Count == 0 ? SubmissionKind.Consulting : SubmissionKind.Complaint, narrative)
        {
            SourceReference = reference,
            ReceivedAt = received,
            PersonUnknown = true,
            Suggestions = reading.Claims,
            EmployerAsNamed = columns.Cell(row, SheetField.Employer),
            WorkPlace = columns.Cell(row, SheetField.WorkPlace),
            Parties =
            [
                new(PartyRole.Worker, columns.Cell(row, SheetField.Name))
                {
                    IdentityNumber = columns.Cell(row, SheetField.IdentityNumber),
                    Telephone = columns.Cell(row, SheetField.Telephone),
                    Address = columns.Cell(row, SheetField.Address),
                    Amount = columns.Cell(row, SheetField.Amount) is { } typed && FieldReader.TryReadYuan(typed, out var money) ? money : null,
                },
            ],
        };

    private string Narrative(ImportedRow row)
    {
        var text = columns.Cell(row, SheetField.Narrative) ?? string.Empty;
        var title = columns.Cell(row, SheetField.Title);
        return title is null || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n{text}";
    }

    /// <summary>Without a number in the source a row is known by what it says and who says it.</summary>
    private string HashOf(ImportedRow row, string narrative)
    {
        var said = string.Join('\u001F', narrative, columns.Cell(row, SheetField.Name), columns.Cell(row, SheetField.Telephone), columns.Cell(row, SheetField.ReceivedAt));
        return $"sha256-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..32]}";
    }
}
