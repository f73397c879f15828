using OneWindow.Law.Triage;

namespace OneWindow.Hosting.Profiles;

/// <summary>Which kind of body runs a channel.</summary>
public static class ChannelBodies
{
    /// <summary>The kind of body; null where it depends on the matter, as in a transfer.</summary>
    public static BodyKind? RunBy(this Channel channel) => channel switch
    {
        Channel.Inspection => BodyKind.LabourInspection,
        Channel.SocialInsuranceAudit => BodyKind.SocialInsuranceAudit,
        Channel.Arbitration => BodyKind.Arbitration,
        Channel.Mediation => BodyKind.Mediation,
        Channel.Petition => BodyKind.Petition,
        Channel.LegalAid => BodyKind.LegalAid,
        Channel.CivilCourt or Channel.PaymentOrder => BodyKind.Court,
        _ => null,
    };
}
