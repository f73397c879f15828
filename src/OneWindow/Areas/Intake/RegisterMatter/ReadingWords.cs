using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>What was read in the narrative besides claims, one line each, for the clerk to confirm with the person.</summary>
internal static class ReadingWords
{
    public static IEnumerable<string> Of(NarrativeReading reading)
    {
        var said = reading.Periods.Select(period => period.Phrase)
            .Concat(reading.Durations.Select(duration => duration.Phrase))
            .Concat(reading.People.Select(people => people.Phrase))
            .Concat(reading.Amounts.Select(amount => amount.Phrase)).Distinct(StringComparer.Ordinal).ToList();
        if (said.Count > 0)
        {
            yield return $"原话里的时间、人数和金额：{string.Join('、', said)}";
        }

        if (reading.Wages is { } wages)
        {
            yield return $"按原话算，工资合计 {wages.Amount} 元（{wages.How}），请和来访人核对";
        }
        else if (reading.Amounts.Any(amount => amount is { IsForPay: true, IsPaid: false }))
        {
            yield return "原话里的数还算不出一个总数，请问清欠几个月、几个人、每人多少";
        }

        if (reading.VagueTimes.Count > 0)
        {
            yield return $"请问清是哪年哪月：{Quoted(reading.VagueTimes)}";
        }

        if (reading.Proofs.Count > 0)
        {
            yield return $"来访人提到{Quoted(reading.Proofs)}，请当场拍照上传或者请本人补交";
        }
    }

    private static string Quoted(IEnumerable<PhraseMention> mentions) => string.Join('、', mentions.Select(mention => $"“{mention.Phrase}”"));
}
