namespace OneWindow.Law.Triage;

/// <summary>Conditions on the whole matter that the rules share.</summary>
internal static class MatterConditions
{
    private const string AskOtherViolations = "除社保以外，单位还有没有别的违法？";

    internal static readonly Condition HasInsuranceViolation = new("有社会保险违法行为", "单位有没有依法缴纳社会保险？", question =>
        question.Matter.Claims.Any(claim => claim.Type.Nature == ClaimNature.InsuranceViolation))
    {
        Tells = question => Quote(question.Matter.Claims.Where(claim => claim.Type.Nature == ClaimNature.InsuranceViolation)),
    };

    internal static readonly Condition HasOtherViolation = new("还有其他劳动保障违法行为", AskOtherViolations, HasOther)
    {
        Tells = question => Quote(question.Matter.Claims.Where(IsOtherViolation)),
        Opposes = "只有社会保险方面的违法行为",
    };

    internal static readonly Condition OnlyInsurance = new("只有社会保险方面的违法行为", AskOtherViolations, question => !HasOther(question))
    {
        Tells = question => Quote(question.Matter.Claims.Where(claim => claim.Type.Nature == ClaimNature.InsuranceViolation)),
        Opposes = HasOtherViolation.Name,
    };

    internal static readonly Condition AsksToConfirmRelation = new("同时要求确认劳动关系", "是否要求确认劳动关系？", question =>
        question.Matter.Claims.Any(claim => claim.Type == ContractClaims.ConfirmRelation));

    internal static readonly Condition RelationDisputed = new("单位否认劳动关系", "单位承认你是它的员工吗？", question => question.Matter.RelationDisputed)
    {
        Opposes = "单位不否认劳动关系",
    };

    internal static readonly Condition RelationUndisputed = new("单位不否认劳动关系", "单位承认你是它的员工吗？", question => !question.Matter.RelationDisputed)
    {
        Opposes = RelationDisputed.Name,
    };

    internal static readonly Condition PlaceOfUseOutside = new("用工所在地不在本辖区", "实际干活的地方在哪里？", question => !question.Matter.PlaceOfUseInArea)
    {
        Tells = question => question.Matter.PlaceOfUse is { } place ? $"用工所在地：{place}，不在{question.Options.Area}" : null,
    };

    internal static readonly Condition PerformanceOutside =
        new("劳动合同履行地不在本辖区", "劳动合同在哪里履行？", question => !question.Matter.PlaceOfPerformanceInArea);

    internal static readonly Condition SeatOutside = new("用人单位所在地不在本辖区", "用人单位注册在哪里？", question => !question.Matter.EmployerSeatInArea)
    {
        Tells = question => question.Matter.EmployerSeat is { } seat ? $"用人单位所在地：{seat}，不在{question.Options.Area}" : null,
    };

    /// <summary>The person's words for the claims, or their names: “没交社保”、“7月工资没发”.</summary>
    internal static string Quote(IEnumerable<ClaimFacts> claims) =>
        string.Join("、", claims.Select(claim => claim.Words is { Length: > 0 } words ? $"“{words}”" : claim.Type.Name));

    private static bool? HasOther(TriageQuestion question) => question.Matter.Claims.Any(IsOtherViolation);

    private static bool IsOtherViolation(ClaimFacts claim) =>
        claim.Type.CountsAsViolation && claim.Type.Nature != ClaimNature.InsuranceViolation;
}
