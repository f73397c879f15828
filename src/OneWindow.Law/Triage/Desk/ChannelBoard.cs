
namespace OneWindow.Law.Triage;

/// <summary>The channels of one claim while it is examined: the row's verdicts, then what the rules close and open.</summary>
internal sealed class ChannelBoard
{
    private readonly Dictionary<Channel, Verdict> _verdicts = [];
    private readonly Dictionary<Channel, List<Reason>> _reasons = [];
    private readonly HashSet<Channel> _closed = [];

    private ChannelBoard()
    {
    }

    /// <summary>The channels closed or opened by rules, without the row: for a claim that a gate stopped.</summary>
    internal static ChannelBoard Empty() => new();

    /// <summary>The row's verdicts with the rulings that hold.</summary>
    internal static ChannelBoard OfRow(TriageQuestion question)
    {
        var board = new ChannelBoard();
        var type = question.Claim.Type;
        foreach (var channel in Channels.All.Select(label => label.Channel))
        {
            var ruling = type.Rulings.FirstOrDefault(one => one.Channel == channel && (one.When is null || one.When.Holds(question) == true));
            var verdict = ruling?.Verdict ?? type.Verdicts[channel];
            var reason = ruling is null
                ? RowReasons.Of(type, channel, verdict)
                : new Reason(RowReasons.Id(type), ruling.Note, RowReasons.Facts(question, ruling), ruling.Basis.Count > 0 ? ruling.Basis : type.Basis);
            if (verdict == Verdict.AfterArbitration && HasBeenArbitrated(question.Claim))
            {
                (verdict, reason) = (Verdict.Allowed, RowReasons.AfterAward(type));
            }

            if (verdict != Verdict.NotApplicable)
            {
                board._verdicts[channel] = verdict;
                board._reasons[channel] = [reason];
            }
        }

        return board;
    }

    internal void Close(Channel channel, Reason reason)
    {
        // A closed channel keeps the reasons of its bars only: the row's "also open" would contradict them.
        if (_closed.Add(channel))
        {
            _reasons[channel] = [];
        }

        _verdicts[channel] = Verdict.Barred;
        _reasons[channel].Add(reason);
    }

    /// <summary>Opens a channel that is not barred; an offer never beats a bar.</summary>
    internal void Offer(Channel channel, Reason reason)
    {
        if (Of(channel) == Verdict.Barred)
        {
            return;
        }

        if (Of(channel) is Verdict.NotApplicable or Verdict.AfterArbitration)
        {
            _verdicts[channel] = Verdict.Allowed;
            _reasons.Remove(channel);
        }

        Put(channel, reason);
    }

    /// <summary>Puts a further reason before those of the row.</summary>
    internal void Explain(Channel channel, Reason reason) => Put(channel, reason);

    internal bool IsOpen(Channel channel) => Of(channel) is Verdict.Primary or Verdict.Allowed;

    internal bool HasOpen => _verdicts.Keys.Any(IsOpen);

    /// <summary>What would be recommended if this rule routed the claim, or the row alone for null.</summary>
    internal IReadOnlyList<Channel> Recommendation(TriageRule? rule)
    {
        var open = Channels.All.Select(label => label.Channel).Where(IsOpen).ToList();
        var primary = open.Where(channel => Of(channel) == Verdict.Primary).ToList();
        if (rule is not null && rule.Effect.Recommends.Where(IsOpen).ToList() is { Count: > 0 } routed)
        {
            return [.. routed.OrderBy(channel => primary.Contains(channel) ? 0 : 1)];
        }

        return primary.Count > 0 ? primary : [.. open.OrderBy(Preference).Take(1)];
    }

    internal IReadOnlyList<ChannelAdvice> Advice(IReadOnlyList<Channel> recommended) =>
    [
        .. recommended.Select(channel => new ChannelAdvice(channel, Standing.Recommended, _reasons[channel])),
        .. Rest(recommended, IsOpen).Select(channel => new ChannelAdvice(channel, Standing.Allowed, _reasons[channel])),
        .. Rest(recommended, channel => !IsOpen(channel)).Select(channel => new ChannelAdvice(channel, Standing.Barred, _reasons[channel])),
    ];

    private static bool HasBeenArbitrated(ClaimFacts claim) =>
        claim.Prior.Any(prior => prior is { Forum: PriorForum.Arbitration, State: PriorState.Decided or PriorState.Refused });

    /// <summary>The order of the row's next allowed channel: those that decide before those that mediate.</summary>
    private static int Preference(Channel channel) => channel switch
    {
        Channel.Inspection => 0,
        Channel.Arbitration => 1,
        Channel.SocialInsuranceAudit => 2,
        Channel.CivilCourt => 3,
        Channel.TransferOut => 4,
        Channel.Mediation => 5,
        _ => 6,
    };

    private Verdict Of(Channel channel) => _verdicts.GetValueOrDefault(channel, Verdict.NotApplicable);

    private IEnumerable<Channel> Rest(IReadOnlyList<Channel> recommended, Func<Channel, bool> matches) =>
        Channels.All.Select(label => label.Channel).Where(channel => _verdicts.ContainsKey(channel) && !recommended.Contains(channel) && matches(channel));

    private void Put(Channel channel, Reason reason)
    {
        if (!_reasons.TryGetValue(channel, out var reasons))
        {
            _reasons[channel] = reasons = [];
        }

        reasons.Insert(0, reason);
    }
}
