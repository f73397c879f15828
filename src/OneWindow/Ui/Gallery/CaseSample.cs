using System.Globalization;
using OneWindow.Ui.Components.Clocks;
using OneWindow.Ui.Components.Records;

namespace OneWindow.Ui.Gallery;

/// <summary>The invented case of the gallery: people, firms and numbers exist nowhere.</summary>
internal static class CaseSample
{
    public static readonly DateOnly Today = new(2026, 10, 14);

    public static readonly IReadOnlyList<TimelineEntry> Timeline =
    [
        new(At(2026, 10, 12, 16, 20), "批准责令限期改正", "李国安（支队长）",
            "同意承办意见。改正期限请按 5 日以内从严掌握，施工总承包单位一并告知先行清偿义务。",
            "《劳动保障监察条例》第十八条、第二十六条", IsKey: true),
        new(At(2026, 10, 9, 10, 5), "退回修改", "李国安（支队长）", "补写 23 人分人金额，附代表确认表。"),
        new(At(2026, 9, 17, 9, 30), "调查询问笔录", "赵洪斌（法定代表人）", "承认拖欠，称工程款未结清。两名监察员出示证件。",
            "《行政处罚法》第五十五条", Links: [new ActionLink("笔录 4 页", "#")]),
        new(At(2026, 7, 20, 15, 40), "批准立案", "李国安（支队长）", "主办陈立群，协办何晓燕，无回避情形。", IsKey: true),
        new(At(2025, 12, 30, 9, 12), "登记线索", "周敏（窗口 1）", "来电反映同一工地曾有拖欠。"),
    ];

    public static readonly DueDayView WhyThatDay = new(
        [
            new DueDayRow("依据", "《关于实施〈劳动保障监察条例〉若干规定》第三十七条：自调查完成之日起 15 个工作日内作出处理决定"),
            new DueDayRow("起算", "9月21日（周一）调查终结；当日不计，9月22日为第 1 日"),
            new DueDayRow("排除", "中秋 3 天（9月25日至27日）、国庆 7 天（10月1日至7日）、周末 3 天"),
            new DueDayRow("计入", "10月10日（周六）是补班日，算工作日"),
            new DueDayRow("暂停、延长", "无。送达、鉴定不暂停本期限"),
            new DueDayRow("会变吗", "特殊情况经批准可以延长；补充调查后从新的终结日重新起算"),
        ],
        Days());

    private static DateTime At(int year, int month, int day, int hour, int minute) =>
        new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc).AddHours(-8);

    private static List<DayMark> Days()
    {
        var number = 0;
        List<DayMark> days = [new(new DateOnly(2026, 9, 21), DayMarkKind.Start, "起")];
        for (var day = new DateOnly(2026, 9, 22); day <= new DateOnly(2026, 10, 19); day = day.AddDays(1))
        {
            if (RestDay(day) is { } rest)
            {
                days.Add(new DayMark(day, DayMarkKind.NotCounted, rest));
                continue;
            }

            var word = (++number).ToString(CultureInfo.InvariantCulture);
            days.Add(day == Today ? new DayMark(day, DayMarkKind.Today, word, "今天")
                : day == new DateOnly(2026, 10, 19) ? new DayMark(day, DayMarkKind.Due, word, "止")
                : day == new DateOnly(2026, 10, 10) ? new DayMark(day, DayMarkKind.Counted, word, "补班")
                : new DayMark(day, DayMarkKind.Counted, word));
        }

        return days;
    }

    private static string? RestDay(DateOnly day) => (day.Month, day.Day) switch
    {
        (9, >= 25 and <= 27) => "中秋",
        (10, >= 1 and <= 7) => "国庆",
        (10, 11 or 17 or 18) => "周末",
        _ => null,
    };
}
