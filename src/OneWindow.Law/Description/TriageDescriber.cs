using OneWindow.Law.Triage;
using static OneWindow.Law.Description.LawDescriber;

namespace OneWindow.Law.Description;

/// <summary>Describes the rules and the table of triage.</summary>
public static class TriageDescriber
{
    /// <summary>All rules and all claim types.</summary>
    public static TriageDescription Describe() => new([.. TriageDesk.Rules.Select(Rule)], [.. ClaimTypes.All.Select(Type)]);

    private static RuleDescription Rule(TriageRule rule) => new(rule.Id, rule.Name, rule.Group, rule.InForce.From, rule.InForce.To)
    {
        Conditions = [.. rule.Conditions.Select(Condition)],
        Stops = rule.Effect.Stops,
        Recommends = Names(rule.Effect.Recommends),
        Offers = Names(rule.Effect.Offers),
        Bars = Names(rule.Effect.Bars),
        StartsEmergency = rule.Effect.StartsEmergency,
        GoesToTriageRoom = rule.Effect.GoesToTriageRoom,
        Rows = ClaimTypes.All.All(rule.Concerns) ? null : [.. ClaimTypes.All.Where(rule.Concerns).Select(type => type.Row)],
        Sentence = rule.Sentence,
        Consequence = rule.Consequence,
        Basis = [.. rule.Basis.Select(Citation)],
    };

    private static ClaimTypeDescription Type(ClaimType type) =>
        new(type.Row, type.Code, type.Name, type.PlainWords, type.Group.Name(), type.Nature)
        {
            Verdicts = [.. VerdictRow.Columns.Select(channel => new VerdictDescription(Name(channel), type.Verdicts[channel]))],
            Rulings =
            [
                .. type.Rulings.Select(ruling => new RulingDescription(
                    Name(ruling.Channel), ruling.Verdict, ruling.When is { } when ? Condition(when) : null, ruling.Note,
                    [.. ruling.Basis.Select(Citation)])),
            ],
            Asks = [.. type.Asks.Select(particular => particular.Question)],
            Basis = [.. type.Basis.Select(Citation)],
        };

    private static ConditionDescription Condition(Condition condition) => new(condition.Name, condition.Ask, condition.IsReading);

    private static IReadOnlyList<Named> Names(IEnumerable<Channel> channels) => [.. channels.Select(Name)];

    private static Named Name(Channel channel) => new(channel.Code(), channel.Name());
}
