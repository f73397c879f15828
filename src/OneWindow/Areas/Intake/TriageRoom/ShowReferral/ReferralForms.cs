using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom.RuleOnMatter;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom.ShowReferral;

/// <summary>An opinion as it comes from the page.</summary>
public sealed class OpinionForm
{
    public string? Proposal { get; set; }

    public string? Text { get; set; }
}

/// <summary>Why the window takes the matter back.</summary>
public sealed class RecallForm
{
    public long Version { get; set; }

    public string? Reason { get; set; }
}

/// <summary>A ruling as it comes from the page.</summary>
public sealed class RulingForm
{
    public long Version { get; set; }

    public string? Kind { get; set; }

    public string? Reasons { get; set; }

    public List<RuledClaimForm> Claims { get; set => field = value ?? []; } = [];

    public string? CompetentBody { get; set; }

    public string? ToAsk { get; set; }

    public string? WithoutBodies { get; set; }

    /// <summary>What cannot be read counts as not chosen.</summary>
    internal MatterRuled Read(ReferralId id) => new(id, KindOf(Kind), Reasons, Version)
    {
        Claims = [.. Claims.Select(claim => claim.Read()).OfType<RuledClaim>()],
        CompetentBody = CompetentBody, ToAsk = ToAsk, WithoutBodies = WithoutBodies,
    };

    /// <summary>The code of a kind in the form.</summary>
    internal static string CodeOf(RulingKind kind) => kind switch
    {
        RulingKind.Channels => "channels",
        RulingKind.OutsidePowers => "outside-powers",
        RulingKind.AskFirst => "ask-first",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    private static RulingKind? KindOf(string? code)
    {
        var kinds = Enum.GetValues<RulingKind>().Where(kind => CodeOf(kind) == code).ToList();
        return kinds.Count == 1 ? kinds[0] : null;
    }
}

/// <summary>One claim and the code of the channel ruled for it.</summary>
public sealed class RuledClaimForm
{
    public string? Claim { get; set; }

    public string? Channel { get; set; }

    internal RuledClaim? Read() => Guid.TryParse(Claim, out var id) && Channels.Find(Channel ?? string.Empty) is { } channel
        ? new RuledClaim(new ClaimId(id), channel)
        : null;
}
