using OneWindow.Ui.Components;
using OneWindow.Ui.Components.Formatting;
using OneWindow.Ui.Components.Pages;

namespace OneWindow.Areas.Staff.Certificates;

/// <summary>How long a certificate still counts, in words; the colour repeats them.</summary>
internal static class CertificateLight
{
    /// <summary>Two months: a training and an examination lie between noticing and a new certificate.</summary>
    private const int WarnDays = 60;

    public static TagView Of(DateOnly fromDay, DateOnly lastDay, DateOnly today) => (lastDay.DayNumber - today.DayNumber) switch
    {
        < 0 => new TagView("已失效", Tone.Over),
        _ when fromDay > today => new TagView($"{fromDay.InTable()} 起有效", Tone.Plain),
        var left and <= WarnDays => new TagView(left == 0 ? "今天到期" : $"剩 {left} 天", Tone.Soon),
        _ => new TagView("有效", Tone.Good),
    };
}
