using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Engines;
using OneWindow.Law.Results;

namespace OneWindow.Data.Protection.Rotation;

/// <summary>What a change of keys did.</summary>
/// <param name="Resumed">Whether it went on with an earlier one that was interrupted; then no key was added.</param>
/// <param name="Added">The purposes that got a younger key.</param>
/// <param name="Values">How many stored values are under the youngest keys now that were not before.</param>
public sealed record KeysRotated(bool Resumed, IReadOnlyList<KeyPurpose> Added, long Values);

/// <summary>
/// Changes the keys while the application runs: adds a younger key, then protects every stored value anew, in batches.
/// Interrupted, it goes on where it was the next time. Event keys only get a younger one: what they chained stays as it was.
/// </summary>
public sealed class RotateKeys(DataSettings settings, DatabaseEngine engine, WriteDoor door, PersonalData personal, KeyRing ring, TimeProvider time)
{
    /// <summary>Rows of one transaction: nobody at work waits longer than for a usual act.</summary>
    internal const int Batch = 200;

    private readonly Reprotection _reprotection = new(door, personal, ring);
    private readonly SealedSignInKeys _signInKeys = new(door, ring);

    /// <summary>Changes the keys of the purposes, or goes on with a change that was interrupted.</summary>
    /// <param name="progress">Told after each batch how many values are done.</param>
    public async Task<KeysRotated> HandleAsync(IReadOnlyList<KeyPurpose> purposes, Action<long> progress, CancellationToken cancel)
    {
        var check = new KeyCheck(engine, door, ring, settings, time);
        await check.StartAsync(cancel);
        var unfinished = await LeftAsync(cancel) > 0;
        if (!unfinished)
        {
            foreach (var purpose in purposes)
            {
                KeyRing.Rotate(settings.Keys, purpose, time);
            }

            // The database remembers a key before the first value needs it.
            await check.StartAsync(cancel);
        }

        long values = await _signInKeys.SealAnewAsync(cancel);
        foreach (var column in Columns())
        {
            object? last = null;
            do
            {
                (last, var rows) = await _reprotection.StepAsync(column, last, Batch, cancel);
                values += rows;
                progress(values);
            }
            while (last is not null);
        }

        return new KeysRotated(unfinished, unfinished ? [] : purposes, values);
    }

    /// <summary>
    /// Puts keys aside that nothing uses any more. A separate act on a later day: a request that began before the change may
    /// still store a value under the old key. Event keys stay for ever, since the record is verified with them.
    /// </summary>
    /// <returns>The files put aside; or which keys are still needed.</returns>
    public async Task<Result<IReadOnlyList<string>>> RetireAsync(CancellationToken cancel)
    {
        KeyPurpose[] retirable = [KeyPurpose.PersonalData, KeyPurpose.Lookup, KeyPurpose.SignIn];
        var old = retirable.SelectMany(purpose => ring.All(purpose).Skip(1)).ToList();
        var forgotten = await door.WriteAsync<IReadOnlyList<string>>(
            async (db, token) =>
            {
                foreach (var key in old)
                {
                    if (await UsesAsync(db, key, token) is > 0 and var uses)
                    {
                        return Refusal.NotAllowed("key-in-use", $"密钥 {key.Id} 还有 {uses} 处在用，不能停用。先运行 onewindow rotate-keys 把它们换到新密钥。");
                    }
                }

                var ids = old.ConvertAll(key => key.Id);
                db.RemoveRange(await db.Set<KnownKey>().Where(row => ids.Contains(row.Id)).ToListAsync(token));
                return ids;
            },
            cancel);
        return forgotten.TryGet(out var gone, out var refusals)
            ? Result<IReadOnlyList<string>>.Of([.. gone.Select(id => KeyFolder.Retire(settings.Keys, id))])
            : Result<IReadOnlyList<string>>.Refused(refusals);
    }

    /// <summary>How many values are not under the youngest keys.</summary>
    internal async Task<long> LeftAsync(CancellationToken cancel)
    {
        await using var db = new OneWindowDb(engine.ForReading);
        await db.Database.OpenConnectionAsync(cancel);
        long left = 0;
        foreach (var column in Columns())
        {
            left += await _reprotection.LeftAsync(db, column, cancel);
        }

        return left;
    }

    internal IReadOnlyList<ProtectedColumn> Columns()
    {
        using var db = new OneWindowDb(engine.ForReading);
        return ProtectedColumn.Of(db);
    }

    private async Task<long> UsesAsync(OneWindowDb db, SecretKey key, CancellationToken cancel)
    {
        var uses = await SealedSignInKeys.UsesAsync(db, key, cancel);
        foreach (var column in Columns())
        {
            uses += await Reprotection.UsesAsync(db, column, key, cancel);
        }

        return uses;
    }
}
