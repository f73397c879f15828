using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Portal.Rate;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Portal.AnswerRatings;

/// <summary>A rating in the list, with who followed it up.</summary>
public sealed record RatingLine(Rating Rating, StaffName? FollowedUpBy);

/// <summary>Reads ratings for those who answer for them.</summary>
public sealed class RatingLists(OneWindowDb db)
{
    public const int PageSize = 30;

    /// <summary>How many of each level were given since a day.</summary>
    public async Task<IReadOnlyDictionary<RatingLevel, int>> CountsAsync(DateTime since, CancellationToken cancel) => await db.Set<Rating>().AsNoTracking()
        .Where(rating => rating.At >= since).GroupBy(rating => rating.Level).Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(row => row.Key, row => row.Count, cancel);

    /// <summary>The latest first, after a key; low ones that wait alone where asked. And whether there is more.</summary>
    public async Task<(IReadOnlyList<RatingLine> Lines, bool More)> PageAsync(bool waiting, Guid? after, CancellationToken cancel)
    {
        var found = db.Set<Rating>().AsNoTracking();
        if (waiting)
        {
            found = found.Where(rating => RatingLevels.Low.Contains(rating.Level) && rating.FollowedUpAt == null);
        }

        if (after is { } last)
        {
            found = found.Where(rating => rating.Id < last);
        }

        var rows = await (
            from rating in found.OrderByDescending(rating => rating.Id).Take(PageSize + 1)
            join row in StaffDirectory.Rows(db) on rating.FollowedUpBy equals row.Id into names
            from name in names.DefaultIfEmpty()
            orderby rating.Id descending
            select new { Rating = rating, Name = name }).ToListAsync(cancel);
        return ([.. rows.Take(PageSize).Select(row => new RatingLine(row.Rating, row.Name?.Name))], rows.Count > PageSize);
    }
}
