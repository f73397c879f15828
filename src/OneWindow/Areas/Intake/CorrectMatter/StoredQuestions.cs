using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Data;

namespace OneWindow.Areas.Intake.CorrectMatter;

/// <summary>A question of fact about a registered matter.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Answer">The answer that stands; null for none.</param>
public sealed record StoredQuestion(FactQuestion Question, bool? Answer);

/// <summary>The questions worth asking about a registered matter: those that matter now, and those that were answered.</summary>
public sealed class StoredQuestions(OneWindowDb db, AdviceMaker advice)
{
    public async Task<IReadOnlyList<StoredQuestion>> OfAsync(MatterId id, DateOnly today, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().AsNoTracking().Include(row => row.Claims).SingleAsync(row => row.Id == id, cancel);
        var facts = AdviceMaker.FactsOf(matter);
        var industry = matter.EmployerId is { } employer ? (await EmployerDirectory.FindAsync(db, employer, cancel))?.Industry : null;
        var asked = FactQuestions.ThatMatter(facts, new QuestionContext(matter.Narrative, industry), known => advice.Advise(known, today))
            .Select(question => question.Code).ToHashSet(StringComparer.Ordinal);
        return [.. FactQuestions.All(facts)
            .Where(question => asked.Contains(question.Code) || question.Known(facts) is not null)
            .Select(question => new StoredQuestion(question, question.Known(facts)))];
    }
}
