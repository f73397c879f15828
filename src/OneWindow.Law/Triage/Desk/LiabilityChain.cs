using OneWindow.Law.Statutes;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>谁来支付: the liable parties of a construction project, in the order in which they are examined (农民工工资条例).</summary>
internal static class LiabilityChain
{
    private static readonly IReadOnlyList<(Func<ConstructionFacts, bool?> Holds, string Fact, string Liable, Citation Basis)> Links =
    [
        (facts => facts.OwnerOwesProjectMoney, "建设单位没有按约定拨付工程款", "建设单位以未结清的工程款为限先行垫付", Order724.Article(29, 2)),
        (facts => facts.SubcontractorOwes, "分包单位拖欠", "施工总承包单位先行清偿，再追偿", Order724.Article(30, 3)),
        (facts => facts.Recontracted, "工程转包", "施工总承包单位先行清偿，再追偿", Order724.Article(30, 4)),
        (facts => facts.GivenToUnqualified, "发包、分包给个人或者无资格的单位", "建设单位或者施工总承包单位清偿", Order724.Article(36, 1)),
        (facts => facts.NameLent, "允许他人挂靠承揽工程", "被挂靠的施工单位清偿", Order724.Article(36, 2)),
        (facts => facts.ProjectUnlawful, "项目违反规划、建设法规", "建设单位清偿", Order724.Article(37)),
        (facts => facts.UnlicensedDispatch, "由个人或者无派遣资质的单位派遣", "用工单位清偿，可以追偿", Order724.Article(18)),
        (facts => facts.EmployerIsUnincorporated, "用人单位是合伙企业、个人独资企业、个体经济组织", "用人单位清偿；不清偿的，出资人清偿", Order724.Article(20)),
    ];

    internal static IReadOnlyList<LiableParty> Of(MatterFacts matter)
    {
        if (matter.Construction is not { } facts && !matter.Claims.Any(claim => claim.Type == PayClaims.ConstructionWages))
        {
            return [];
        }

        facts = matter.Construction ?? new ConstructionFacts();
        return
        [
            .. Links.Select((link, index) => (Order: index + 1, link, Holds: link.Holds(facts)))
                .Where(one => one.Holds != false)
                .Select(one => new LiableParty(one.Order, one.link.Fact, one.link.Liable, one.Holds is null, one.link.Basis)),
        ];
    }
}
