using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Portal.Progress;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Portal.Rate;

/// <summary>A rating as typed.</summary>
/// <param name="Matter">The matter, which is the asker's own.</param>
/// <param name="Step">The code of the step.</param>
/// <param name="Level">The level, 1 to 5.</param>
/// <param name="Words">What the person adds; null for nothing.</param>
public sealed record StepRating(MatterId Matter, string? Step, string? Level, string? Words);

/// <summary>Takes a rating down, once for each step; a low one reminds the head of the hall to ask what went wrong.</summary>
public sealed class RateStep(WriteDoor door, ProgressReader reader, StaffDirectory staff, ITellOfMatters tell)
{
    private const int MostWords = 500;

    private static readonly Refusal NoLevel = Refusal.Invalid("Level", "level-missing", "请选一个：满意还是不满意。");

    private static readonly Refusal NoStep = Refusal.Invalid("Step", "step-missing", "请选要评价哪一步。");

    private static readonly Refusal TooLong = Refusal.Invalid("Words", "words-too-long", $"最多写 {MostWords} 字。");

    private static readonly Refusal Given = Refusal.Conflict("rated-already", "这一步您已经评价过，谢谢。");

    public async Task<Result<RatingLevel>> HandleAsync(StepRating command, ActionContext by, CancellationToken cancel)
    {
        var view = await reader.ReadAsync(command.Matter, cancel);
        if (view is null || RatedStep.Of(view).FirstOrDefault(step => step.Code == command.Step) is not { } rated)
        {
            return NoStep;
        }

        if (RatingLevels.All.FirstOrDefault(one => ((int)one).ToString(System.Globalization.CultureInfo.InvariantCulture) == command.Level) is var level && level == default)
        {
            return NoLevel;
        }

        var words = TypedText.Clean(command.Words);
        return words?.Length > MostWords
            ? TooLong
            : await door.WriteAsync((db, token) => KeepAsync(db, command.Matter, view.Number, rated, level, words, by, token), cancel);
    }

    private async Task<Result<RatingLevel>> KeepAsync(
        OneWindowDb db, MatterId matter, string number, RatedStep step, RatingLevel level, string? words, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Rating>().AnyAsync(rating => rating.MatterId == matter && rating.Step == step.Code, cancel))
        {
            return Given;
        }

        db.Add(new Rating { Id = Guid.CreateVersion7(), MatterId = matter, Number = number, Step = step.Code, StepName = step.Name, Level = level, Words = words, At = by.At });
        if (level.IsLow())
        {
            foreach (var person in await staff.PersonsHoldingAsync(PostCodes.HallLead, by.Today, cancel))
            {
                await tell.TellAsync(db, person, "rated-low", [(matter, $"{number} {step.Name}得了“{level.Name()}”，请回访")], by, cancel);
            }
        }

        return level;
    }
}
