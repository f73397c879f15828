using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Lines.Declared;

/// <summary>
/// 12333 人力资源社会保障服务热线: what its seats could not answer. The names of the fields are usual ones of such call centres, not verified with
/// one (docs/api/lines.md).
/// </summary>
internal static class Hotline12333
{
    public static readonly Line Declared = new("hotline-12333", "12333热线", IntakeSource.Hotline12333, ApiScope.Line12333)
    {
        Fields =
        [
            new(Meaning.Number, "ticketId", "来电编号") { Required = true },
            new(Meaning.ReceivedAt, "callTime", "来电时间") { Required = true },
            new(Meaning.Kind, "serviceType", "服务类型") { Required = true },
            new(Meaning.Category, "businessType", "业务类别") { Required = true },
            new(Meaning.Content, "callContent", "来电内容") { Required = true },
            new(Meaning.Name, "customerName", "客户姓名"),
            new(Meaning.Telephone, "phone", "联系电话") { Required = true },
            new(Meaning.IdentityNumber, "idCard", "身份证号"),
            new(Meaning.Confidential, "anonymous", "是否匿名"),
            new(Meaning.Employer, "companyName", "单位名称"),
            new(Meaning.Place, "district", "所属区县"),
            new(Meaning.Amount, "money", "涉及金额"),
        ],
        Kinds =
        [
            new("ZX", "政策咨询", SubmissionKind.Consulting),
            new("TS", "投诉", SubmissionKind.Complaint),
            new("JB", "举报", SubmissionKind.Report),
        ],
        Categories =
        [
            new("LD01", "工资支付", PayClaims.WageArrears),
            new("LD02", "农民工工资", PayClaims.MigrantWages),
            new("LD03", "劳动合同", ContractClaims.NoWrittenContract),
            new("LD04", "解除和终止", ContractClaims.Termination),
            new("LD05", "加班和休假", PayClaims.OvertimePay),
            new("SB01", "参保登记", InsuranceClaims.NotRegistered),
            new("SB02", "缴费基数", InsuranceClaims.PremiumUnderpayment),
            new("SB03", "工伤认定", InsuranceClaims.WorkInjuryDetermination),
            new("SB04", "工伤待遇", InsuranceClaims.WorkInjuryBenefits),
            new("QT", "其他", Claim: null),
        ],
        Sample = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ticketId"] = "T20261014-0007", ["callTime"] = "2026-10-14 09:12:00", ["serviceType"] = "TS", ["businessType"] = "SB01",
            ["callContent"] = "来电人称入职一年，单位一直没有给办理社会保险登记。", ["customerName"] = "陈小满", ["phone"] = "13900136614",
            ["anonymous"] = "否", ["companyName"] = "清源安达物流有限公司", ["district"] = "北桥区",
        },
    };
}
