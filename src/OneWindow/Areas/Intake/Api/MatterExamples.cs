using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Intake.Api;

/// <summary>An invented worker who was not paid for three months, as the text of the interface tells it.</summary>
internal static class MatterExamples
{
    private const string Words = "在后厨做了半年，1 月到 3 月的工资没有发，老板说等资金回笼。";

    public static readonly MatterRequest Request = new("window", "complaint", Words)
    {
        EmployerAsNamed = "清源云记餐饮店",
        WorkDivision = "990103",
        WorkPlace = "南塘区新华路 8 号",
        Parties = [new("安小兰", IdentityNumber: null, "13900007788", "南塘区槐树巷 3 号", MigrantWorker: true)],
        Id = ApiSamples.Matter,
        Evidence = [Slip],
        Claims = [new("wage-arrears", new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31), AmountFen: 1_380_000, "每月 4600 元")],
    };

    public static readonly CaseRequest Mediation = new("mediation", Unit: null, Opening, Version: null);

    public static readonly MatterAnswer Receipt = new(ApiSamples.Matter, "清维登〔2026〕4431号", "K7M2QX", "triaged");

    public static readonly MatterDetail Detail = new(
        ApiSamples.Matter, "清维登〔2026〕4431号", "window", "complaint", "triaged", At, Words, "清源云记餐饮店",
        [
            new(ApiSamples.Claim, "wage-arrears", "拖欠工资", 1_380_000, Channel: null, Case: null, [
                new("inspection", "recommended", "单位没有按时足额支付工资，由劳动保障监察责令支付。", ["《劳动保障监察条例》第十一条"]),
            ]),
        ],
        Version: 1)
    {
        Parties = [new("劳动者", "安小兰", IdentityNumber: null, "139****7788", MigrantWorker: true)],
        Evidence = [new(ApiSamples.Evidence, "工资条.txt", Slip, 40, "1 月到 3 月的工资条", At)],
        Cases = [],
    };

    /// <summary>SHA-256 of <see cref="File"/>.</summary>
    public const string Slip = "e171740325e38e65f3ee1c678c9e34c236628fb666d85cc213c37db9a5947a00";

    /// <summary>A file as it is sent.</summary>
    public const string File = "1月 4600、2月 4600、3月 4600 未发";

    private static Dictionary<string, string> Opening => new(StringComparer.Ordinal)
    {
        ["mediation-source"] = "applied", ["mediation-fitness"] = "small", ["mediation-consent"] = "10 月 14 日电话询问，双方都愿意调解。",
    };

    private static DateTime At => new(2026, 10, 14, 1, 30, 0, DateTimeKind.Utc);
}
