using OneWindow.Law.Statutes;
using OneWindow.Law.Values;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>The elements of refusing to pay wages (刑法第二百七十六条之一, 法释〔2013〕3号), summed over the claims and workers of a matter.</summary>
public static class CriminalLine
{
    private const int MonthsOneWorker = 3;
    private const int WorkersTogether = 10;

    /// <summary>The elements; all must hold.</summary>
    public static readonly IReadOnlyList<Condition> Elements =
    [
        new("责令支付文书已经送达或者张贴并记录", "责令支付的文书送达了吗？", question => question.Matter.OrderToPay is { } order ? order.Served : false),
        new("责令支付的期限已过", "责令支付到哪一天为止？", question =>
            question.Matter.OrderToPay is { } order ? order.PayBy is { } day ? question.Today > day : null : false),
        new("仍未支付", "期满以后付了吗？", question => question.Matter.OrderToPay is { } order ? order.Unpaid : false),
        new("没有证明正当理由", "单位有没有提出并证明正当理由？", question => question.Matter.OrderToPay is { } order ? !order.GoodReasonProven : false),
        new("转移财产、逃匿、毁灭账册，或者有能力而不支付", "老板是不是跑了、转移财产，或者有钱不给？", question =>
            question.Matter.OrderToPay is { } order ? order.EvadesOrRefuses : false),
        new("数额达到刑事标准", "欠了几个人、几个月、多少钱？", AmountReached),
    ];

    /// <summary>The articles.</summary>
    public static readonly IReadOnlyList<Citation> Basis =
    [
        CriminalLaw.Part("第二百七十六条之一"), WageCrimeInterpretation.Article(2), WageCrimeInterpretation.Article(3),
        WageCrimeInterpretation.Article(4), Order724.Article(41, 2),
    ];

    /// <summary>How the line stands for a matter with at least one claim.</summary>
    internal static CriminalLineAdvice Assess(TriageQuestion question)
    {
        var elements = Elements.Select(element => (element.Name, Holds: element.Holds(question))).ToList();
        var suspected = question.Matter.Claims.Any(claim => claim.Type.IsPay)
            ? elements.Aggregate((bool?)true, (all, element) => all & element.Holds)
            : false;
        return new(suspected, elements, Basis);
    }

    private static bool? AmountReached(TriageQuestion question)
    {
        if (question.Matter.OrderToPay is not { } order)
        {
            return false;
        }

        var pay = question.Matter.Claims.Where(claim => claim.Type.IsPay).ToList();
        var total = pay.Aggregate(Money.Zero, (sum, claim) => sum + (claim.Amount ?? Money.Zero));
        bool? one = order is { MonthsOwedToOneWorker: { } months, OwedToOneWorker: { } owed }
            ? months >= MonthsOneWorker && owed >= question.Options.CrimeLineOneWorker
            : null;
        bool? together = question.Matter.Workers is { } workers
            ? workers >= WorkersTogether & ReachesTogether(pay, total, question.Options.CrimeLineTenWorkers)
            : null;
        return one | together;
    }

    /// <summary>A sum that is too small says no only when every amount is known.</summary>
    private static bool? ReachesTogether(List<ClaimFacts> pay, Money total, Money line)
    {
        if (total >= line)
        {
            return true;
        }

        return pay.Any(claim => claim.Amount is null) ? null : false;
    }
}
