using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Lines.Declared;

/// <summary>
/// 12345 政务服务便民热线: work orders dispatched to the labour department. Platforms differ from city to city, and no national list of fields
/// was found: the names are usual ones, not verified with a platform (docs/api/lines.md).
/// </summary>
internal static class Hotline12345
{
    public static readonly Line Declared = new("hotline-12345", "12345热线", IntakeSource.Hotline12345, ApiScope.Line12345)
    {
        Fields =
        [
            new(Meaning.Number, "orderNo", "工单编号") { Required = true },
            new(Meaning.ReceivedAt, "acceptTime", "受理时间") { Required = true },
            new(Meaning.Kind, "orderType", "诉求类型") { Required = true },
            new(Meaning.Category, "category", "事项分类") { Required = true },
            new(Meaning.Title, "title", "诉求标题"),
            new(Meaning.Content, "content", "诉求内容") { Required = true },
            new(Meaning.Name, "callerName", "来电人"),
            new(Meaning.Telephone, "callerPhone", "来电号码"),
            new(Meaning.Address, "contactAddress", "联系地址"),
            new(Meaning.Confidential, "secret", "是否保密"),
            new(Meaning.Employer, "target", "被反映单位"),
            new(Meaning.Place, "areaCode", "诉求区划"),
            new(Meaning.WorkPlace, "eventAddress", "诉求地点"),
        ],
        Kinds =
        [
            new("1", "咨询", SubmissionKind.Consulting),
            new("2", "求助", SubmissionKind.Complaint),
            new("3", "投诉", SubmissionKind.Complaint),
            new("4", "举报", SubmissionKind.Report),
            new("5", "建议", SubmissionKind.PetitionLetter),
        ],
        Categories =
        [
            new("0701", "拖欠工资", PayClaims.WageArrears),
            new("0702", "拖欠农民工工资", PayClaims.MigrantWages),
            new("0703", "工程建设领域欠薪", PayClaims.ConstructionWages),
            new("0704", "最低工资", PayClaims.BelowMinimumWage),
            new("0705", "加班工资", PayClaims.OvertimePay),
            new("0706", "劳动合同", ContractClaims.NoWrittenContract),
            new("0707", "辞退和经济补偿", PayClaims.SeverancePay),
            new("0708", "社会保险参保", InsuranceClaims.NotRegistered),
            new("0709", "社会保险欠费", InsuranceClaims.PremiumArrears),
            new("0710", "工伤待遇", InsuranceClaims.WorkInjuryBenefits),
            new("0711", "扣押证件和收取押金", ProtectionClaims.DepositTaken),
            new("0712", "使用童工", ProtectionClaims.ChildLabour),
            new("0713", "工作时间和休息休假", ProtectionClaims.WorkingTime),
            new("0799", "其他劳动保障", Claim: null),
        ],
        Sample = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["orderNo"] = "QY202610140001", ["acceptTime"] = "2026-10-14 08:05:30", ["orderType"] = "3", ["category"] = "0701",
            ["title"] = "反映拖欠工资", ["content"] = "来电人反映在清源云记餐饮店上班，7月、8月、9月工资没有发，要求协调处理。",
            ["callerName"] = "吴秀兰", ["callerPhone"] = "13900136613", ["contactAddress"] = "南塘区石桥街道", ["secret"] = "否",
            ["target"] = "清源云记餐饮店", ["areaCode"] = "990103", ["eventAddress"] = "石桥街道河沿路8号",
        },
    };
}
