using System.Text.RegularExpressions;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Publicity.TakeOverConsultation;

/// <summary>Takes out of the words of a matter what tells whose it is. Names that nobody registered it cannot know: a person reads it through.</summary>
internal static partial class MatterMask
{
    private const string Person = "某某";
    private const string Number = "（号码略）";
    private const string Place = "某地";
    private const int ShortestPlace = 4;

    /// <summary>The persons whom the matter names.</summary>
    public static IEnumerable<string> PersonsOf(MatterFile matter) => matter.Parties.Select(party => party.Name).Append(matter.Employer?.LegalRepresentative)
        .OfType<string>().Where(name => name.Length >= 2).OrderByDescending(name => name.Length);

    /// <summary>The question: no number that may lead to somebody, whatever it is.</summary>
    public static string OfQuestion(MatterFile matter, IReadOnlyCollection<string> employer, string locality) =>
        Numbers().Replace(Named(matter.Narrative, matter, employer, locality), Number);

    /// <summary>The answer: numbers of persons go, the telephone of an office stays.</summary>
    public static string OfAnswer(MatterFile matter, IReadOnlyCollection<string> employer, string locality) =>
        Starred().Replace(NarrativeMask.Of(Named(matter.Outcome ?? string.Empty, matter, employer, locality)), Number);

    private static string Named(string text, MatterFile matter, IReadOnlyCollection<string> employer, string locality)
    {
        var told = text.Replace(matter.Number, "（编号略）", StringComparison.Ordinal).Replace(matter.QueryCode, "（查询码略）", StringComparison.OrdinalIgnoreCase);
        told = PersonsOf(matter).Aggregate(told, (left, name) => left.Replace(name, Person, StringComparison.Ordinal));
        told = EmployerMask.Of(told, employer, locality);
        return matter.Parties.Select(party => party.Address).Append(matter.WorkPlace).OfType<string>().Where(place => place.Length >= ShortestPlace)
            .Aggregate(told, (left, place) => left.Replace(place, Place, StringComparison.Ordinal));
    }

    // Mobile numbers with gaps, telephones with the code of the area, and any seven figures in a row that are no sum of money.
    [GeneratedRegex(@"(?<![\d.])(?:1[3-9]\d[\- ]?\d{4}[\- ]?\d{4}|0\d{2,3}[\- ]?\d{7,8}|\d{7,}[Xx]?)(?!\d|\.\d|\s*(?:元|块|万))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\d{3,6}\*+[\dXx]{4}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Starred();
}
