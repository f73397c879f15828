using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Intake.Lines.ReceiveArrivals;

/// <summary>What is known under the numbers of a batch, read once and kept up while the batch goes on.</summary>
internal sealed class KnownArrivals
{
    private static readonly IReadOnlyList<ArrivalState> Standings = [ArrivalState.Registered, ArrivalState.Waiting, ArrivalState.SetAside];

    private readonly Dictionary<string, Arrival> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Arrival> _byDigest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (MatterId Id, string Number)> _matters = new(StringComparer.Ordinal);

    private KnownArrivals()
    {
    }

    public static async Task<KnownArrivals> ReadAsync(
        OneWindowDb db, Line line, IReadOnlyList<string> numbers, IReadOnlyList<string> digests, CancellationToken cancel)
    {
        var known = new KnownArrivals();
        var standing = await db.Set<Arrival>()
            .Where(row => row.Line == line.Code && Standings.Contains(row.State) && (numbers.Contains(row.Number!) || digests.Contains(row.Digest)))
            .ToListAsync(cancel);
        foreach (var arrival in standing)
        {
            known.Stand(arrival);
        }

        var matters = await db.Set<Matter>().AsNoTracking().Where(row => row.Source == line.Source && numbers.Contains(row.SourceReference!))
            .Select(row => new { row.SourceReference, row.Id, row.Number }).ToListAsync(cancel);
        matters.ForEach(row => known.Remember(row.SourceReference!, row.Id, row.Number));
        return known;
    }

    /// <summary>The message that stands under a number; one without a number is known by what it says, also when a clerk has given it its number since.</summary>
    public Arrival? Standing(string? number, string digest) =>
        number is null ? _byDigest.GetValueOrDefault(digest) : _byNumber.GetValueOrDefault(number);

    /// <summary>The matter of a number, whoever registered it.</summary>
    public (MatterId Id, string Number)? MatterOf(string? number) => number is not null && _matters.TryGetValue(number, out var matter) ? matter : null;

    /// <summary>Whether something else than before comes under a known number.</summary>
    public bool Differs(string? number, string digest) => number is not null && Standing(number, digest) is { } before && before.Digest != digest;

    public void Remember(string number, MatterId id, string matter) => _matters[number] = (id, matter);

    public void Stand(Arrival arrival)
    {
        _byDigest[arrival.Digest] = arrival;
        if (arrival.Number is { } number)
        {
            _byNumber[number] = arrival;
        }
    }

    /// <summary>What waited or was set aside under the number gives way to a later message.</summary>
    public void Replace(Arrival later, ActionContext by)
    {
        if (Standing(later.Number, later.Digest) is { State: ArrivalState.Waiting or ArrivalState.SetAside } before && before != later)
        {
            (before.State, before.SameAs, before.EndedAt) = (ArrivalState.Replaced, later.Id, by.At);
        }
    }
}
