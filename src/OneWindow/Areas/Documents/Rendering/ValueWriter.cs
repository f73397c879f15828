using System.Globalization;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Documents.Rendering;

/// <summary>Writes one value as the template asks for it.</summary>
internal static class ValueWriter
{
    public static string Write(PaperValue value, ValueFormat format) => (value, format.Style) switch
    {
        (PaperValue.Several several, ValueStyle.CheckBoxes) => Boxes(format.Choices, several.Items),
        (PaperValue.Flag flag, ValueStyle.CheckBoxes) => Boxes(format.Choices, [flag.IsSet ? "是" : "否"]),
        (_, ValueStyle.CheckBoxes) => Boxes(format.Choices, [Plain(value)]),
        (PaperValue.Amount amount, ValueStyle.Money) => $"{amount.Money}元",
        (PaperValue.Amount amount, ValueStyle.CapitalMoney) => ChineseMoney.Of(amount.Money),
        (PaperValue.Amount amount, ValueStyle.MoneyWithCapitals) => $"{amount.Money}元（大写：{ChineseMoney.Of(amount.Money)}）",
        (PaperValue.Moment moment, ValueStyle.LongDate) => LongDate(DateOnly.FromDateTime(moment.ChinaTime)),
        (PaperValue.Several several, ValueStyle.LineList) => string.Join('；', several.Items.Select((item, index) => $"{index + 1}. {item.TrimEnd('。')}")),
        _ => Plain(value),
    };

    /// <summary>Empty boxes, to be ticked by hand.</summary>
    public static string EmptyBoxes(IReadOnlyList<string> choices) => Boxes(choices, []);

    public static string Plain(PaperValue value) => value switch
    {
        PaperValue.Words words => words.Text,
        PaperValue.Day day => LongDate(day.Date),
        PaperValue.Moment moment => moment.ChinaTime.ToString("yyyy年M月d日H时mm分", CultureInfo.InvariantCulture),
        PaperValue.Amount amount => amount.Money.ToString(),
        PaperValue.Count count => count.Number.ToString(CultureInfo.InvariantCulture),
        PaperValue.Flag flag => flag.IsSet ? "是" : "否",
        PaperValue.Several several => string.Join('、', several.Items),
        PaperValue.Rows rows => $"{rows.Items.Count}项",
        _ => throw new InvalidOperationException($"No way to write {value.GetType().Name}."),
    };

    private static string LongDate(DateOnly date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static string Boxes(IReadOnlyList<string> choices, IReadOnlyCollection<string> chosen) =>
        string.Join('　', choices.Select(choice => (chosen.Contains(choice) ? "☑" : "□") + choice));
}
