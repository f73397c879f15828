using OneWindow.Law.Statutes;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>
/// 时效: the year for arbitration (AR-01, AR-02) and the two years of inspection (LS-08), in plain words.
/// The last day of the year for arbitration moves on when it is a rest day (民法典第二百零三条, through 第一百九十八条); the two years of inspection
/// run for the authority and are shown as they fall.
/// </summary>
internal static class LimitationExplanation
{
    internal static LimitationAdvice Of(TriageQuestion question)
    {
        var claim = question.Claim;
        var sentences = new List<string>();
        var (start, because) = Start(question);
        DateOnly? last = start?.AddYears(LimitationInBrief.ArbitrationYears);
        if (last is { } first && claim.InterruptedOn is { } interrupted && interrupted > start)
        {
            if (interrupted <= question.Options.Calendar.OnOrAfter(first))
            {
                last = interrupted.AddYears(LimitationInBrief.ArbitrationYears);
                sentences.Add($"{Day(interrupted)}主张过权利，仲裁时效从这一天起重新计算。");
            }
            else
            {
                sentences.Add($"{Day(interrupted)}主张权利时一年已过，不再重新计算；对方同意支付的除外。");
            }
        }

        sentences.Insert(0, because);
        if (last is { } calendarDay && question.Options.Calendar.OnOrAfter(calendarDay) is var moved && moved != calendarDay)
        {
            sentences.Add($"{Day(calendarDay)}是{question.Options.Calendar.NameOf(calendarDay) ?? "休息日"}，顺延到休假结束的次日。");
            last = moved;
        }

        bool? lapsed = last is { } day ? question.Today > day : NoLimit(question) ? false : null;
        sentences.AddRange(Outlook(claim, last, lapsed));
        return new(last, lapsed, InspectionLastDay(claim), sentences, Basis(claim.Type));
    }

    private static (DateOnly? Start, string Because) Start(TriageQuestion question)
    {
        var (matter, claim) = (question.Matter, question.Claim);
        if (IsRemuneration(claim.Type))
        {
            if (matter.EmploymentEndedOn is { } ended && ended <= question.Today)
            {
                return (ended, $"拖欠劳动报酬，自劳动关系终止（{Day(ended)}）起一年内申请仲裁。");
            }

            return NoLimit(question)
                ? (null, "劳动关系还在，拖欠劳动报酬申请仲裁不受一年限制；离职以后一年内要提出。")
                : (null, "还在职的，拖欠劳动报酬不受一年限制；已经离职的，自离职起一年。请先问清是否离职。");
        }

        return (claim.KnownOn ?? claim.LastDay) is { } known
            ? (known, $"仲裁时效一年，自知道或者应当知道权利被侵害（{Day(known)}）起算。")
            : (null, "仲裁时效一年，自知道或者应当知道权利被侵害起算。请先问清日期。");
    }

    private static IEnumerable<string> Outlook(ClaimFacts claim, DateOnly? last, bool? lapsed)
    {
        if (claim.Prevented == true)
        {
            yield return "因不可抗力等正当理由不能申请的，时效中止，原因消除后继续计算。";
        }

        if (lapsed == true)
        {
            yield return $"{Day(last!.Value)}已届满。时效是对方的抗辩，仲裁委员会不因此拒绝受理；有催讨、投诉或者对方承诺支付的证据请一并提交。";
        }
        else if (last is { } day)
        {
            yield return $"最晚{Day(day)}。今天向本窗口投诉，也会使时效重新计算。";
        }
    }

    private static bool NoLimit(TriageQuestion question) => IsRemuneration(question.Claim.Type) && question.Matter.StillEmployed == true;

    /// <summary>Whether AR-02 covers it. Annual-leave pay is left out: whether it is remuneration is disputed, so the stricter year is shown.</summary>
    private static bool IsRemuneration(ClaimType type) => type.IsPay && type != PayClaims.UnusedLeavePay;

    private static DateOnly? InspectionLastDay(ClaimFacts claim) => claim.Continuing == true ? null : claim.LastDay?.AddYears(LimitationInBrief.InspectionYears);

    private static IReadOnlyList<Citation> Basis(ClaimType type) =>
        IsRemuneration(type) ? [ArbitrationLaw.Article(27, 4), ArbitrationLaw.Article(27, 2), CivilCode.UnverifiedArticle(203, 1), Order423.Article(20)]
            : [ArbitrationLaw.Article(27, 1), ArbitrationLaw.Article(27, 2), CivilCode.UnverifiedArticle(203, 1), Order423.Article(20)];

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", System.Globalization.CultureInfo.InvariantCulture);
}
