using OneWindow.Data.Protection;

namespace OneWindow.Data.Events;

/// <summary>What was exported so far: the newest file, and all that it goes on from.</summary>
/// <param name="newest">The newest file; null when none was ever written.</param>
internal sealed class ExportedHeads(HeadFile? newest)
{
    private static readonly Comparer<(EventStream Stream, int Age)> NewestFirst = Comparer<(EventStream Stream, int Age)>.Create(
        (left, right) => StreamOrder.Compare(left.Stream, right.Stream) is not 0 and var order ? order : left.Age.CompareTo(right.Age));

    /// <summary>The newest file; null when none was ever written.</summary>
    public HeadFile? File => newest;

    /// <summary>What lies in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="before">Only files that sort before this name; null for all.</param>
    public static ExportedHeads In(string folder, string? before = null)
    {
        var names = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + HeadFile.Suffix).Select(Path.GetFileName) : [];
        var last = names.Where(name => before is null || string.CompareOrdinal(name, before) < 0).Max(StringComparer.Ordinal);
        return new ExportedHeads(last is null ? null : new HeadFile(Path.Combine(folder, last)));
    }

    /// <summary>Whether nothing was exported yet, or all of it is as it was signed.</summary>
    public bool AreGenuine(KeyRing ring) => newest?.IsGenuine(ring) ?? true;

    /// <summary>Each stream's newest head, in the order in which the verifier walks.</summary>
    public IEnumerable<StreamHead> Read()
    {
        var ahead = new PriorityQueue<IEnumerator<StreamHead>, (EventStream Stream, int Age)>(NewestFirst);
        var age = 0;
        for (var file = newest; file is not null; file = file.After?.File, age++)
        {
            Enqueue(file.Heads.GetEnumerator(), age);
        }

        EventStream? told = null;
        while (ahead.TryDequeue(out var heads, out var next))
        {
            if (next.Stream != told)
            {
                told = next.Stream;
                yield return heads.Current;
            }

            Enqueue(heads, next.Age);
        }

        void Enqueue(IEnumerator<StreamHead> heads, int old)
        {
            if (heads.MoveNext())
            {
                ahead.Enqueue(heads, (heads.Current.Stream, old));
            }
            else
            {
                heads.Dispose();
            }
        }
    }
}

/// <summary>The order of both databases: kinds by their bytes, identifiers as written.</summary>
internal static class StreamOrder
{
    public static int Compare(EventStream left, EventStream right) =>
        string.CompareOrdinal(left.Kind, right.Kind) is not 0 and var byKind
            ? byKind
            : left.Id.CompareTo(right.Id);
}
