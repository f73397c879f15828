namespace OneWindow.Law.Statutes;

/// <summary>The statutes that declarations cite. A statute is named here once; articles are cited from it.</summary>
public static class Laws
{
    /// <summary>劳动保障监察条例 (State Council Order 423), in force since 2004-12-01.</summary>
    public static readonly Statute Order423 = new("order-423", "劳动保障监察条例", "监察条例", new(2004, 11, 1)) { Since = new(2004, 12, 1), TextWasRead = true };

    /// <summary>关于实施《劳动保障监察条例》若干规定 (Order 25 of the then labour ministry), in force since 2005-02-01.</summary>
    public static readonly Statute Order25 = new("order-25", "关于实施〈劳动保障监察条例〉若干规定", "监察若干规定", new(2004, 12, 31)) { Since = new(2005, 2, 1) };

    /// <summary>行政处罚法, revised 2021-01-22, in force since 2021-07-15.</summary>
    public static readonly Statute PenaltyLaw = new("penalty-law", "行政处罚法", "处罚法", new(2021, 1, 22)) { Since = new(2021, 7, 15), TextWasRead = true };

    /// <summary>劳动争议调解仲裁法, in force since 2008-05-01.</summary>
    public static readonly Statute ArbitrationLaw = new("arbitration-law", "劳动争议调解仲裁法", "调解仲裁法", new(2007, 12, 29)) { Since = new(2008, 5, 1), TextWasRead = true };

    /// <summary>劳动人事争议仲裁办案规则 (ministry Order 33), in force since 2017-07-01.</summary>
    public static readonly Statute Rules33 = new("rules-33", "劳动人事争议仲裁办案规则", "办案规则", new(2017, 5, 8)) { Since = new(2017, 7, 1) };

    /// <summary>劳动法, as amended 2018-12-29.</summary>
    public static readonly Statute LabourLaw = new("labour-law", "劳动法", "劳动法", new(2018, 12, 29)) { Since = new(1995, 1, 1), TextWasRead = true };

    /// <summary>劳动合同法, as amended 2012-12-28.</summary>
    public static readonly Statute ContractLaw = new("contract-law", "劳动合同法", "劳动合同法", new(2012, 12, 28)) { Since = new(2008, 1, 1), TextWasRead = true };

    /// <summary>社会保险法, as amended 2018-12-29.</summary>
    public static readonly Statute SocialInsuranceLaw = new("social-insurance-law", "社会保险法", "社会保险法", new(2018, 12, 29)) { Since = new(2011, 7, 1), TextWasRead = true };

    /// <summary>保障农民工工资支付条例 (State Council Order 724), in force since 2020-05-01.</summary>
    public static readonly Statute Order724 = new("order-724", "保障农民工工资支付条例", "农民工工资条例", new(2019, 12, 30)) { Since = new(2020, 5, 1), TextWasRead = true };

    /// <summary>信访工作条例, in force since 2022-05-01.</summary>
    public static readonly Statute PetitionRegulation = new("petition-regulation", "信访工作条例", "信访条例", new(2022, 2, 25)) { Since = new(2022, 5, 1), TextWasRead = true };

    /// <summary>民法典, in force since 2021-01-01.</summary>
    public static readonly Statute CivilCode = new("civil-code", "民法典", "民法典", new(2020, 5, 28)) { Since = new(2021, 1, 1) };

    /// <summary>民事诉讼法, as amended 2023-09-01.</summary>
    public static readonly Statute CivilProcedureLaw = new("civil-procedure-law", "民事诉讼法", "民诉法", new(2023, 9, 1)) { Since = new(2024, 1, 1) };

    /// <summary>工伤保险条例, as revised 2010-12-20.</summary>
    public static readonly Statute WorkInjuryRegulation = new("work-injury-regulation", "工伤保险条例", "工伤保险条例", new(2010, 12, 20)) { Since = new(2004, 1, 1), TextWasRead = true };

    /// <summary>职工带薪年休假条例, in force since 2008-01-01.</summary>
    public static readonly Statute PaidLeaveRegulation = new("paid-leave-regulation", "职工带薪年休假条例", "年休假条例", new(2007, 12, 14)) { Since = new(2008, 1, 1), TextWasRead = true };

    /// <summary>企业职工带薪年休假实施办法, in force since 2008-09-18.</summary>
    public static readonly Statute PaidLeaveMeasures = new("paid-leave-measures", "企业职工带薪年休假实施办法", "年休假实施办法", new(2008, 9, 18)) { Since = new(2008, 9, 18), TextWasRead = true };

    /// <summary>女职工劳动保护特别规定, in force since 2012-04-28.</summary>
    public static readonly Statute WomenWorkersProvisions = new("women-workers-provisions", "女职工劳动保护特别规定", "女职工保护规定", new(2012, 4, 28)) { Since = new(2012, 4, 28), TextWasRead = true };

    /// <summary>就业促进法, as amended 2015-04-24.</summary>
    public static readonly Statute EmploymentPromotionLaw = new("employment-promotion-law", "就业促进法", "就业促进法", new(2015, 4, 24)) { Since = new(2008, 1, 1), TextWasRead = true };

    /// <summary>禁止使用童工规定 (State Council Order 364), in force since 2002-12-01.</summary>
    public static readonly Statute ChildLabourProvisions = new("child-labour-provisions", "禁止使用童工规定", "禁止使用童工规定", new(2002, 10, 1)) { Since = new(2002, 12, 1) };

    /// <summary>社会保险经办条例, in force since 2023-12-01.</summary>
    public static readonly Statute InsuranceAgencyRegulation = new("insurance-agency-regulation", "社会保险经办条例", "社保经办条例", new(2023, 8, 16)) { Since = new(2023, 12, 1) };

    /// <summary>人民调解法, in force since 2011-01-01.</summary>
    public static readonly Statute PeoplesMediationLaw = new("peoples-mediation-law", "人民调解法", "人民调解法", new(2010, 8, 28)) { Since = new(2011, 1, 1) };

    /// <summary>公务员法, as revised 2018-12-29.</summary>
    public static readonly Statute CivilServantLaw = new("civil-servant-law", "公务员法", "公务员法", new(2018, 12, 29)) { Since = new(2019, 6, 1) };

    /// <summary>刑法; article 276之一 is cited as a part because its number has a suffix.</summary>
    public static readonly Statute CriminalLaw = new("criminal-law", "刑法", "刑法") { Since = new(1997, 10, 1) };

    /// <summary>劳部发〔1995〕309号; the text was not read.</summary>
    public static readonly Statute LabourLawOpinions1995 = new("labour-law-opinions-1995", "关于贯彻执行〈中华人民共和国劳动法〉若干问题的意见", "劳部发〔1995〕309号", new(1995, 8, 4)) { Since = new(1995, 8, 4) };

    /// <summary>郑州市劳动用工条例, in force since 2013-01-01.</summary>
    public static readonly Statute ZhengzhouEmployment = new("zhengzhou-employment", "郑州市劳动用工条例", "郑州用工条例", new(2012, 8, 22)) { Since = new(2013, 1, 1), TextWasRead = true };

    /// <summary>法释〔2020〕26号, on labour disputes (first interpretation).</summary>
    public static readonly Statute DisputeInterpretation1 =
        new("interpretation-2020-26", "最高人民法院关于审理劳动争议案件适用法律问题的解释（一）", "法释〔2020〕26号", new(2020, 12, 29)) { Since = new(2021, 1, 1), TextWasRead = true };

    /// <summary>法释〔2025〕12号, on labour disputes (second interpretation), in force since 2025-09-01; the text was not read.</summary>
    public static readonly Statute DisputeInterpretation2 =
        new("interpretation-2025-12", "最高人民法院关于审理劳动争议案件适用法律问题的解释（二）", "法释〔2025〕12号", new(2025, 9, 1)) { Since = new(2025, 9, 1) };

    /// <summary>超龄劳动者基本权益保障暂行规定, said to be in force since 2026-07-01; the text was not read.</summary>
    public static readonly Statute OverAgeWorkersProvisions = new("over-age-workers-provisions", "超龄劳动者基本权益保障暂行规定", "超龄劳动者规定", new(2026, 7, 1)) { Since = new(2026, 7, 1) };

    /// <summary>行政复议法, revised 2023-09-01, in force since 2024-01-01; its text was not read.</summary>
    public static readonly Statute ReconsiderationLaw = new("reconsideration-law", "行政复议法", "复议法", new(2023, 9, 1)) { Since = new(2024, 1, 1) };

    /// <summary>行政诉讼法, as amended 2017-06-27; its text was not read.</summary>
    public static readonly Statute LitigationLaw = new("litigation-law", "行政诉讼法", "行诉法", new(2017, 6, 27)) { Since = new(1990, 10, 1) };

    /// <summary>法释〔2013〕3号, on the crime of refusing to pay wages.</summary>
    public static readonly Statute WageCrimeInterpretation =
        new("interpretation-2013-3", "最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释", "法释〔2013〕3号", new(2013, 1, 16)) { Since = new(2013, 1, 23), TextWasRead = true };

    /// <summary>人社部发〔2019〕80号, the action plan “护薪” for wages of migrant workers; the text was not read.</summary>
    public static readonly Statute WageProtection2019 = new("wage-protection-2019", "关于实施“护薪”行动全力做好拖欠农民工工资争议处理工作的通知", "人社部发〔2019〕80号");

    /// <summary>郑州市人社局关于建立综合执法维权长效机制的意见 (郑人社〔2016〕19号).</summary>
    public static readonly Statute Zhengzhou2016 = new("zhengzhou-2016", "郑州市人力资源和社会保障局关于建立综合执法维权长效机制的意见", "郑人社〔2016〕19号", new(2016, 6, 29));

    /// <summary>南陵县关于建立和完善人力资源社会保障行政司法协调联动机制的实施意见.</summary>
    public static readonly Statute Nanling2023 = new("nanling-2023", "关于建立和完善人力资源社会保障行政司法协调联动机制的实施意见", "南陵县2023年实施意见", new(2023, 5, 5));

    /// <summary>随州市“一站式”劳动保障维权中心工作实施方案 (随人社函〔2023〕36号).</summary>
    public static readonly Statute Suizhou2023 = new("suizhou-2023", "随州市“一站式”劳动保障维权中心工作实施方案", "随人社函〔2023〕36号", new(2023, 6, 6));

    /// <summary>潍坊市关于劳动保障监察网格化监管的通知 (a web copy with its year removed).</summary>
    public static readonly Statute WeifangGrid = new("weifang-grid", "潍坊市劳动保障监察网格化监管有关问题的通知", "潍坊网格化监管通知");

    /// <summary>全国年节及纪念日放假办法, as revised 2024-11-10; the thirteen days apply from 2025-01-01.</summary>
    public static readonly Statute HolidayMeasures = new("holiday-measures", "全国年节及纪念日放假办法", "放假办法", new(2024, 11, 10));
}
