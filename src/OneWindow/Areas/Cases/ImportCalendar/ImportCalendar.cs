using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Law.Calendar;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.ImportCalendar;

/// <summary>
/// Imports the table of a year (放假安排) when the State Council has published it. Importing the same year again replaces it:
/// notices are amended. Open clocks are counted anew by the next calendar round.
/// </summary>
public sealed class ImportCalendar(WriteDoor door, CaseCalendar calendar, TimeProvider time)
{
    /// <summary>Imports a table given as text, in the format of the shipped ones.</summary>
    /// <returns>The year, or what is wrong with the text.</returns>
    public async Task<Result<int>> HandleAsync(string text, CancellationToken cancel)
    {
        if (!CalendarTableText.Parse(text).TryGet(out var year, out var refusals))
        {
            return Result<int>.Refused(refusals);
        }

        var result = await door.WriteAsync<int>(
            async (db, token) =>
            {
                var known = await db.Set<ImportedYear>().AsTracking().FirstOrDefaultAsync(one => one.Year == year.Year, token);
                var at = time.GetUtcNow().UtcDateTime;
                if (known is null)
                {
                    db.Add(new ImportedYear { Year = year.Year, Text = text, ImportedAt = at });
                }
                else
                {
                    (known.Text, known.ImportedAt) = (text, at);
                }

                return year.Year;
            },
            cancel);
        if (result.Succeeded)
        {
            calendar.Current = calendar.Current.With(year);
        }

        return result;
    }
}
