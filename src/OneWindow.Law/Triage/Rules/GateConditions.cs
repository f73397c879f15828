namespace OneWindow.Law.Triage;

/// <summary>Conditions of the gates. Boxes that a clerk ticks count as no while they are empty; facts count as unknown.</summary>
internal static class GateConditions
{
    internal static readonly Condition EmergencySigns =
        new("有人身危险、群体聚集或者不良舆情", "现场有没有危险，是否有人聚集？", question =>
            (question.Matter.ImminentDanger ?? false) || (question.Matter.MassGathering ?? false) || (question.Matter.HarmfulMediaExposure ?? false))
        {
            Tells = question => string.Join("、", Signs(question.Matter)),
        };

    internal static readonly Condition ConsultationOnly =
        new("只是咨询，没有具体诉求", "是咨询，还是要求处理？", question => question.Matter.ConsultationOnly ?? false);

    internal static readonly Condition UnhappyWithResult =
        new("不服监察或者仲裁的处理结果", "以前处理过吗，是不是对结果不满意？", question => question.Matter.UnhappyWithResult ?? false);

    internal static readonly Condition OtherDepartment =
        new("属于其他部门主管的事项", "反映的是不是安全生产、公积金、医保或者治安问题？", question =>
            question.Claim.Subject is not null || question.Claim.Type == InsuranceClaims.MedicalInsurance)
        {
            Tells = question => SubjectName(question.Claim.Subject ?? OtherSubject.MedicalInsurance),
        };

    internal static readonly Condition DisputeProcedureBrought =
        new("同一事项已经申请调解、仲裁或者起诉", "这件事申请过调解、仲裁，或者起诉过吗？", question => question.Claim.Prior.Any(prior => BarsInspection(prior, question.Options)));

    internal static readonly Condition OlderThanTwoYears = new("行为终了已超过二年", "这件事是哪一天结束的？", question =>
        question.Claim.LastDay is { } last ? question.Today > last.AddYears(2) : question.Claim.Continuing == true ? false : null)
    {
        Tells = question => question.Claim.LastDay is { } last ? $"{last:yyyy年M月d日}终了，已超过二年" : null,
    };

    internal static readonly Condition NotContinuing = new("行为没有继续", "现在还在继续吗？", question =>
        question.Claim.Continuing is { } continuing ? !continuing : question.Claim.EndedOn is not null ? true : null);

    internal static readonly Condition NeverReported =
        new("二年内没有被发现，也没有举报、投诉过", "以前向劳动部门举报、投诉过吗？", question => !question.Claim.ReportedBefore);

    internal static Condition Brought(PriorForum forum, string name) =>
        new(name, "这件事申请过仲裁，或者起诉过吗？", question => question.Claim.Prior.Any(prior => prior.Forum == forum && prior.IsBrought));

    internal static Condition Stands(PriorForum forum, PriorState state, string name) =>
        new(name, "以前处理过吗，有没有书面答复？", question => question.Claim.Prior.Any(prior => prior.Forum == forum && prior.State == state));

    private static bool BarsInspection(PriorProceeding prior, TriageOptions options) => prior.Forum switch
    {
        PriorForum.Arbitration or PriorForum.Suit => prior.IsBrought,
        PriorForum.Mediation => prior.IsBrought || (prior.State == PriorState.Failed && !options.FailedMediationLeavesInspectionOpen),
        _ => false,
    };

    private static IEnumerable<string> Signs(MatterFacts matter)
    {
        if (matter.ImminentDanger == true)
        {
            yield return "有人身危险";
        }

        if (matter.MassGathering == true)
        {
            yield return "有群体聚集";
        }

        if (matter.HarmfulMediaExposure == true)
        {
            yield return "已有不良舆情";
        }
    }

    private static string SubjectName(OtherSubject subject) => subject switch
    {
        OtherSubject.SafetyAndHealth => "属于安全生产、职业卫生事项，由应急管理、卫生健康部门主管",
        OtherSubject.HousingFund => "属于住房公积金事项，由公积金管理中心主管",
        OtherSubject.MedicalInsurance => "属于医疗、生育保险事项，由医疗保障部门主管",
        OtherSubject.PublicSecurity => "属于治安事项，由公安机关主管",
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "Not a subject."),
    };
}
