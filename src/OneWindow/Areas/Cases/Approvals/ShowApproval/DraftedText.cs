using System.Globalization;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Cases.Approvals.ShowApproval;

/// <summary>Writes what was filled into a draft in words; it is still as it was typed.</summary>
internal static class DraftedText
{
    public static string Of(Fact fact, string typed) => fact.Kind switch
    {
        FactKind.Date when DateOnly.TryParse(typed, CultureInfo.InvariantCulture, out var day) => day.InText(),
        FactKind.Money => $"{typed} 元",
        FactKind.YesNo => typed == "yes" ? "是" : "否",
        FactKind.Choice => fact.NameOfChoice(typed),
        FactKind.Officers => string.Join("、", OfficerList.Parse(typed).Select(officer => officer.Name)),
        FactKind.Date or FactKind.Text or FactKind.LongText or FactKind.Count or FactKind.Moment => typed,
        _ => typed,
    };
}
