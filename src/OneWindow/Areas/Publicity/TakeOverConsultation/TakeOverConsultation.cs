using System.Text.RegularExpressions;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Publicity.TakeOverConsultation;

/// <summary>A question and an answer as a consultation gives them, masked; to be read through before they are kept.</summary>
/// <param name="Title">The question, in a line.</param>
/// <param name="Body">The answer; with the question before it where a line does not hold it.</param>
public sealed record ConsultationDraft(string Title, string Body);

/// <summary>Makes a draft for the public out of an answered consultation: what many ask was mostly asked before.</summary>
public sealed partial class TakeOverConsultation(OneWindowDb db, IMatterFiles matters, EmployerDirectory employers, Profile profile)
{
    private const int LongestTitle = 60;

    /// <summary>The draft; null where there is no such consultation with an answer.</summary>
    public async Task<ConsultationDraft?> HandleAsync(MatterId id, ActionContext by, CancellationToken cancel)
    {
        if (await matters.ReadAsync(db, id, by, cancel) is not { } matter || !PublicityLinks.CanBeTaken(matter))
        {
            return null;
        }

        List<string> names = matter.EmployerAsNamed is { } named ? [named] : [];
        if (matter.Employer is { } employer)
        {
            names.AddRange(await employers.AllNamesAsync(employer.Id, cancel));
        }

        var locality = profile.Locality.Name;
        return Of(MatterMask.OfQuestion(matter, names, locality).Trim(), MatterMask.OfAnswer(matter, names, locality).Trim());
    }

    private static ConsultationDraft Of(string question, string answer)
    {
        if (question.Length <= LongestTitle && !question.Contains('\n', StringComparison.Ordinal))
        {
            return new ConsultationDraft(question, answer);
        }

        var sentences = Sentence().Matches(question).Select(match => match.Value.Trim()).Where(sentence => sentence.Length > 0).ToList();
        var asked = sentences.Find(sentence => sentence[^1] is '？' or '?') ?? sentences.FirstOrDefault() ?? question;
        return new ConsultationDraft(TypedText.Cut(asked, LongestTitle), $"问：{question}\n\n答：{answer}");
    }

    [GeneratedRegex(@"[^。！？!?\n]+[。！？!?]?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();
}
