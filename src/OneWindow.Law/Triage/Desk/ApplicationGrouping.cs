namespace OneWindow.Law.Triage;

/// <summary>Puts claims with the same recommended channel into one application; one matter may so open several cases side by side.</summary>
internal static class ApplicationGrouping
{
    internal static IReadOnlyList<ApplicationGroup> Of(IReadOnlyList<ClaimAdvice> claims, string? employer) =>
    [
        .. claims.Select((advice, index) => (advice.Recommended, Index: index))
            .Where(one => one.Recommended is not null)
            .GroupBy(one => one.Recommended!.Value, one => one.Index)
            .Select(group => new ApplicationGroup(group.Key, employer, [.. group], Scope(group.Key))),
    ];

    private static string Scope(Channel channel) => channel switch
    {
        Channel.Inspection => "监察查处违法行为，可以责令支付和改正；二倍工资、解除争议等由仲裁决定，监察不能处理。",
        Channel.Arbitration => "仲裁裁决双方的争议和钱款，不处罚单位；违法行为另由监察查处。",
        Channel.SocialInsuranceAudit => "稽核核查缴费基数、险种和待遇，追缴入个人账户；工资和赔偿不在其内。",
        Channel.Mediation => "调解要双方同意，达成协议后可以申请确认；调解不成再走其他途径。",
        Channel.CivilCourt => "由人民法院审理或者执行，本大厅提供材料指引。",
        Channel.TransferOut => "由主管部门办理，本大厅转送并告知去向。",
        Channel.AdministrativeSupervision => "由劳动关系部门指导规范，不作出支付决定。",
        Channel.Petition => "按信访程序登记、答复。",
        Channel.Consultation => "当场解答，不立案。",
        _ => $"由{channel.Name()}办理。",
    };
}
