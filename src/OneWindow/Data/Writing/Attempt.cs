using Microsoft.EntityFrameworkCore;
using OneWindow.Law.Results;

namespace OneWindow.Data.Writing;

/// <summary>Runs work once on a fresh context and saves what it changed.</summary>
internal static class Attempt
{
    public static async Task<Result<T>> RunAsync<T>(
        OneWindowDb db, Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, CancellationToken cancel)
    {
        try
        {
            var result = await work(db, cancel);
            if (result.Succeeded)
            {
                await db.FlushAsync(cancel);
            }

            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            return WriteDoor.ChangedMeanwhile;
        }
    }
}
