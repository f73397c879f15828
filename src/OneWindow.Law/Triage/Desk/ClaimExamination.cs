using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>The examination of one claim: gates, routing, add-ons, in this order.</summary>
internal sealed class ClaimExamination
{
    private readonly TriageQuestion _question;
    private readonly List<(TriageRule Rule, Reason Reason)> _fired = [];
    private ChannelBoard _board;
    private TriageRule? _routed;
    private TriageRule? _stopped;

    private ClaimExamination(TriageQuestion question)
    {
        _question = question;
        _board = ChannelBoard.OfRow(question);
    }

    internal static ClaimAdvice Advise(TriageQuestion question) => new ClaimExamination(question).Run();

    private ClaimAdvice Run()
    {
        PassGates();
        if (_stopped is null)
        {
            Route();
        }

        RunAddOns();
        var recommended = Recommended();
        var toRoom = _fired.Any(fired => fired.Rule.Effect.GoesToTriageRoom) || recommended.Count == 0;
        if (_stopped is null)
        {
            OfferLegalAid();
            SettlePetition();
        }

        return new(
            _question.Claim,
            toRoom ? TriageOutcome.TriageRoom : TriageOutcome.ChannelAdvice,
            _board.Advice(toRoom ? [] : recommended),
            [.. _fired.Select(fired => fired.Reason)],
            NearMisses.Of(_question, _board, _fired.ConvertAll(fired => fired.Rule), _routed, _stopped is not null),
            LimitationExplanation.Of(_question));
    }

    private void PassGates()
    {
        foreach (var rule in Matching(GateRules.All))
        {
            Fire(rule);
            if (rule.Effect.Stops)
            {
                _stopped = rule;
                _board = ChannelBoard.Empty();
                break;
            }
        }

        foreach (var (rule, reason) in _fired)
        {
            foreach (var channel in rule.Effect.Bars)
            {
                _board.Close(channel, reason);
            }

            foreach (var channel in rule.Effect.Offers)
            {
                _board.Offer(channel, reason);
            }
        }
    }

    private void Route()
    {
        _routed = Matching(RoutingRules.All).FirstOrDefault();
        if (_routed is null)
        {
            return;
        }

        var reason = Fire(_routed);
        foreach (var channel in _board.Recommendation(_routed))
        {
            _board.Explain(channel, reason);
        }
    }

    private void RunAddOns()
    {
        foreach (var rule in Matching(AddOnRules.All).Where(rule => _stopped is null || rule == AddOnRules.WageCrime))
        {
            var reason = Fire(rule);
            foreach (var channel in rule.Effect.Offers)
            {
                _board.Offer(channel, reason);
            }
        }
    }

    private IReadOnlyList<Channel> Recommended()
    {
        if (_stopped is null)
        {
            return _board.Recommendation(_routed);
        }

        var reason = _fired.First(fired => fired.Rule == _stopped).Reason;
        foreach (var channel in _stopped.Effect.Recommends)
        {
            _board.Offer(channel, reason);
        }

        return _stopped.Effect.Recommends;
    }

    /// <summary>Decree 724 art 45: migrant workers who ask for pay come first in legal aid.</summary>
    private void OfferLegalAid()
    {
        if (GreenLane.Opens(_question.Matter, _question.Claim))
        {
            _board.Offer(Channel.LegalAid, new(RuleNames.LegalAid, "农民工请求支付工资，可以申请法律援助。", ["农民工"], [Order724.Article(45, 1)]));
        }
    }

    /// <summary>A petition is redirected while another statutory channel is open; it stays open where none is.</summary>
    private void SettlePetition()
    {
        if (_board.IsOpen(Channel.Petition) || _fired.Any(fired => fired.Rule.Effect.Bars.Contains(Channel.Petition)))
        {
            return;
        }

        if (_board.HasOpen)
        {
            _board.Close(Channel.Petition, new(RuleNames.PetitionClosed, "有法定途径的，导入法定途径办理，不按信访事项处理。", [], [PetitionRegulation.Article(31, 1, 2), PetitionRegulation.Article(31, 1, 4)]));
        }
        else
        {
            _board.Offer(Channel.Petition, new(RuleNames.PetitionOpen, "没有其他法定途径，可以按信访事项登记。", [], [PetitionRegulation.Article(31, 1, 6)]));
        }
    }

    private IEnumerable<TriageRule> Matching(IReadOnlyList<TriageRule> rules) => rules.Where(rule =>
        rule.InForce.Covers(_question.Today) && rule.Concerns(_question.Claim.Type) && rule.Holds(_question) == true);

    private Reason Fire(TriageRule rule)
    {
        var reason = rule.ReasonFor(_question);
        _fired.Add((rule, reason));
        return reason;
    }
}
