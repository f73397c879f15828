using System.Globalization;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Tests.Inspection;

/// <summary>Fills in what a step requires and a test does not care about, so that a test names only what matters.</summary>
internal static class PlainInput
{
    public static Dictionary<string, string> Of(Step step, DateOnly on, IEnumerable<(string Fact, string Value)> named)
    {
        var input = step.Fields.Where(field => field.IsRequired).ToDictionary(field => field.Fact.Code, field => Plain(field, on));
        foreach (var (fact, value) in named)
        {
            input[fact] = value;
        }

        return input;
    }

    private static string Plain(Field field, DateOnly on) => field.Fact.Kind switch
    {
        FactKind.Date => Text(field.Days == DayRule.Future ? on.AddDays(30) : on),
        FactKind.Moment => Text(on) + " 9:30",
        FactKind.Money or FactKind.Count => "1",
        FactKind.YesNo => field.MustBe == false ? "no" : "yes",
        FactKind.Choice => field.Fact.Choices[0].Code,
        FactKind.Officers => OfficerList.Write([InspectionCase.Chen, InspectionCase.He]),
        FactKind.Text or FactKind.LongText => "已写明",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Fact.Kind, message: null),
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
