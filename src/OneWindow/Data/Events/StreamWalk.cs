using OneWindow.Data.Protection;

namespace OneWindow.Data.Events;

/// <summary>Takes events one after another and notices where a chain breaks; the first break of a stream is reported.</summary>
internal sealed class StreamWalk(KeyRing ring, HeadComparison heads, List<Finding> findings)
{
    private EventEntry? _previous;
    private bool _broken;

    public long Streams { get; private set; }

    public long Events { get; private set; }

    public void Take(EventEntry entry)
    {
        if (_previous is null || _previous.Stream != entry.Stream)
        {
            EndStream();
            heads.BeginStream(entry.Stream);
            Streams++;
        }

        Events++;
        if (!_broken && DamageOf(entry) is { } finding)
        {
            findings.Add(finding);
            _broken = true;
        }

        heads.Take(entry, report: !_broken);
        _previous = entry;
    }

    public void Finish()
    {
        EndStream();
        heads.Finish();
    }

    private void EndStream()
    {
        if (_previous is not null)
        {
            heads.EndStream(_previous, report: !_broken);
        }

        (_previous, _broken) = (null, false);
    }

    private Finding? DamageOf(EventEntry entry)
    {
        var expected = (_previous?.Sequence ?? 0) + 1;
        if (entry.Sequence != expected)
        {
            return new Finding(Damage.Missing, entry.Stream, expected);
        }

        if (ring.Find(entry.KeyId, KeyPurpose.Event) is not { } key)
        {
            return new Finding(Damage.KeyMissing, entry.Stream, entry.Sequence);
        }

        var chained = entry.PreviousHash.AsSpan().SequenceEqual(_previous?.Hash ?? EventHash.Beginning);
        return chained && entry.Hash.AsSpan().SequenceEqual(EventHash.Of(entry, key))
            ? null
            : new Finding(Damage.Altered, entry.Stream, entry.Sequence);
    }
}
