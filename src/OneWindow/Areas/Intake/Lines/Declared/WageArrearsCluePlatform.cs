using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Lines.Declared;

/// <summary>
/// 全国根治欠薪线索反映平台: clues of unpaid wages, handed down to the place of the arrears. Its form for the public is open, the shape in which it
/// hands clues down is not published: not verified (docs/api/lines.md).
/// </summary>
internal static class WageArrearsCluePlatform
{
    public static readonly Line Declared = new("wage-arrears-clues", "根治欠薪线索平台", IntakeSource.NationalPlatform, ApiScope.LineOfClues)
    {
        Fields =
        [
            new(Meaning.Number, "clueCode", "线索编号") { Required = true },
            new(Meaning.ReceivedAt, "submitTime", "提交时间") { Required = true },
            new(Meaning.Category, "industry", "欠薪领域") { Required = true },
            new(Meaning.Content, "description", "情况描述") { Required = true },
            new(Meaning.Name, "reporterName", "反映人姓名") { Required = true },
            new(Meaning.Telephone, "reporterMobile", "反映人手机") { Required = true },
            new(Meaning.IdentityNumber, "reporterIdNo", "反映人证件号码"),
            new(Meaning.Confidential, "keepSecret", "是否要求保密"),
            new(Meaning.Employer, "oweUnit", "欠薪单位或项目") { Required = true },
            new(Meaning.Place, "regionCode", "欠薪地区划") { Required = true },
            new(Meaning.WorkPlace, "workAddress", "用工地址"),
            new(Meaning.Amount, "oweAmount", "欠薪金额") { Required = true },
            new(Meaning.People, "oweCount", "欠薪人数") { Required = true },
        ],
        Categories =
        [
            new("01", "工程建设", PayClaims.ConstructionWages),
            new("02", "制造业", PayClaims.WageArrears),
            new("03", "服务业", PayClaims.WageArrears),
            new("04", "其他农民工就业", PayClaims.MigrantWages),
            new("99", "其他", Claim: null),
        ],
        Sample = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["clueCode"] = "XS-990100-20261014-00031", ["submitTime"] = "2026-10-14 07:40:11", ["industry"] = "01",
            ["description"] = "在白沙镇安置房项目做木工，班组12人从5月干到9月，工资一直没有结清。", ["reporterName"] = "郑大川",
            ["reporterMobile"] = "13900136615", ["keepSecret"] = "否", ["oweUnit"] = "清源白沙镇安置房项目部", ["regionCode"] = "990104101",
            ["workAddress"] = "白沙镇安置房工地", ["oweAmount"] = "186000", ["oweCount"] = "12",
        },
    };
}
