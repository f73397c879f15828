using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Portal.Rate;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Portal.AnswerRatings;

/// <summary>What came of asking somebody who was not satisfied (差评回访).</summary>
public sealed record RatingFollowedUp(Guid Rating, string? Words);

/// <summary>Records it, once; what the person said stays as it is.</summary>
public sealed class FollowUpRating(WriteDoor door)
{
    private static readonly Refusal NoSuchRating = Refusal.NotFound("no-such-rating", "没有这条评价，或者不是差评。");

    private static readonly Refusal DoneAlready = Refusal.Conflict("followed-up-already", "这条评价已经登记过回访。");

    public async Task<Result<Guid>> HandleAsync(RatingFollowedUp command, ActionContext by, CancellationToken cancel) =>
        WrittenText.Read(command.Words, "Words", "请写回访的结果：来访人怎么说，哪里已经改了。").TryGet(out var words, out var refusals)
            ? await door.WriteAsync((db, token) => KeepAsync(db, command.Rating, words, by, token), cancel)
            : Result<Guid>.Refused(refusals);

    private static async Task<Result<Guid>> KeepAsync(OneWindowDb db, Guid id, string words, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Rating>().SingleOrDefaultAsync(row => row.Id == id && RatingLevels.Low.Contains(row.Level), cancel) is not { } rating)
        {
            return NoSuchRating;
        }

        if (rating.FollowedUpAt is not null)
        {
            return DoneAlready;
        }

        (rating.FollowedUpAt, rating.FollowedUpBy, rating.FollowUp) = (by.At, by.Appointment, words);
        return id;
    }
}
