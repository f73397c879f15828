namespace OneWindow.Law.Clocks;

/// <summary>Dates as explanations print them.</summary>
internal static class DayText
{
    /// <summary>2026年10月19日.</summary>
    internal static string Long(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    /// <summary>10月19日, with the year only where it differs from the year spoken of.</summary>
    internal static string Short(DateOnly day, int yearSpokenOf) => day.Year == yearSpokenOf ? $"{day.Month}月{day.Day}日" : Long(day);

    /// <summary>周一.</summary>
    internal static string Weekday(DateOnly day) => "周" + "日一二三四五六"[(int)day.DayOfWeek];

    /// <summary>10月1日至7日、10日、11日: three days in a row or more become a span; month and year are said once.</summary>
    internal static string Spans(IReadOnlyList<DateOnly> days, int yearSpokenOf)
    {
        var parts = new List<string>();
        DateOnly? said = null;
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1] == days[last].AddDays(1))
            {
                last++;
            }

            if (last - first >= 2)
            {
                parts.Add($"{Say(days[first])}至{Say(days[last])}");
            }
            else
            {
                parts.AddRange(days.Skip(first).Take(last - first + 1).Select(Say));
            }

            first = last + 1;
        }

        return string.Join('、', parts);

        string Say(DateOnly day)
        {
            var text = said is { } before && before.Year == day.Year && before.Month == day.Month
                ? $"{day.Day}日"
                : Short(day, said?.Year ?? yearSpokenOf);
            said = day;
            return text;
        }
    }
}
