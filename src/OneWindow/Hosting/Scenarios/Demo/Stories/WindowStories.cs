using OneWindow.Law.Triage;

namespace OneWindow.Hosting.Scenarios.Demo.Stories;

/// <summary>Matters that end, or wait, at the window: advised, answered, sent elsewhere, refused, withdrawn.</summary>
internal static class WindowStories
{
    private const string Commission = "清源市劳动人事争议仲裁院，大厅窗口 3，电话 0990-6012303";
    private const string Audit = "清源市社会保险稽核中心，大厅窗口 2，电话 0990-6012302";

    public static void Tell(DemoDesk desk)
    {
        // Advised today, the choice is still to be made.
        desk.Brings(0, new("dacheng", PayClaims.WageArrears, "在机械厂做钳工，这两个月工资没发，听说厂子要搬走，我怕人找不到了。") { Yuan = 11_000 });
        desk.Brings(0, new("renhe", ContractClaims.IrregularDispatch, "我是派遣工，跟厂里正式工干一样的活，工资差一半，派了四年了。") { Months = 12, Continuing = true }, DemoPeople.AuditClerk);
        desk.Brings(1, new("weimei", ContractClaims.DoublePay, "上班十个月没签合同，我想要双倍工资。") { Yuan = 40_000, Months = 9 }, DemoPeople.ArbitrationClerk);

        // The way is chosen, the arbitration office has still to take it over.
        desk.Brings(0, new("huafeng", ContractClaims.DoublePay, "进厂一年多，合同签了又收走，一张也没给我。") { Yuan = 44_000, Months = 11 }, DemoPeople.ArbitrationClerk)
            .Chosen(Channel.Arbitration);

        desk.Brings(2, new("zhixing", ContractClaims.Termination, "校长在群里说下周不用来了，也没有书面通知，没给补偿。") { Yuan = 18_000, Months = 1 }, DemoPeople.ArbitrationClerk)
            .Chosen(Channel.Arbitration).Guided(Channel.Arbitration, Commission);
        desk.Brings(9, new("yongli", InsuranceClaims.PremiumUnderpayment, "社保按最低基数交，我实际工资有六千多。") { Months = 12, Continuing = true }, DemoPeople.AuditClerk)
            .Chosen(Channel.SocialInsuranceAudit).Guided(Channel.SocialInsuranceAudit, Audit);
        desk.Brings(12, new("huafeng", InsuranceClaims.WorkInjuryBenefits, "缝纫机扎穿手指，工伤认定下来了，厂里不给停工期间的工资和补助。") { Yuan = 35_000, Months = 3 }, DemoPeople.ArbitrationClerk)
            .Chosen(Channel.Arbitration).Guided(Channel.Arbitration, Commission);

        Consultations(desk);

        desk.Brings(10, new("kuaifeng", PayClaims.WageArrears, "站点欠我一个月的跑单钱。") { Yuan = 4_300, Months = 1 })
            .Withdrawn("站点当天下午已把钱转来，本人电话要求撤回。");
        desk.Brings(15, new("lingang", InsuranceClaims.NotRegistered, "在物流园干了两年，单位一直没给交社保。") { Months = 12, Continuing = true }, DemoPeople.AuditClerk)
            .Chosen(Channel.SocialInsuranceAudit).Guided(Channel.SocialInsuranceAudit, Audit);
    }

    private static void Consultations(DemoDesk desk)
    {
        desk.Brings(1, new("weimei", PayClaims.WageArrears, "想问一下，单位不给休年假，也不给钱，这个怎么算？") { Kind = SubmissionKind.Consulting }, DemoPeople.PetitionClerk)
            .Answered("未休年休假应按日工资收入的百分之三百支付年休假工资报酬，其中包含正常工作期间的工资；可以先与单位协商，不成可以投诉或者申请仲裁。");
        desk.Brings(6, new("weimei", PayClaims.WageArrears, "退休以后返聘，受伤了算不算工伤？") { Kind = SubmissionKind.Consulting, Source = IntakeSource.Hotline12333, Reference = "12333-99-0102" }, DemoPeople.PetitionClerk)
            .Answered("已享受养老待遇的人员与单位一般按劳务关系处理；单位为其办理了工伤保险的，可以申请工伤认定，建议带材料到工伤认定窗口核实。");
        desk.Brings(0, new("weimei", PayClaims.WageArrears, "下个月要辞职，要提前多久说？") { Kind = SubmissionKind.Consulting }, DemoPeople.PetitionClerk);
    }
}
