namespace OneWindow.Data.Events;

/// <summary>What is wrong with the record of events.</summary>
public enum Damage
{
    /// <summary>An event is not as it was written.</summary>
    Altered,

    /// <summary>An event is missing between two others.</summary>
    Missing,

    /// <summary>The events after this one were exported once and are gone.</summary>
    TailCut,

    /// <summary>A stream that was exported once is gone as a whole.</summary>
    StreamRemoved,

    /// <summary>The key of an event is not in the key folder, so it cannot be checked.</summary>
    KeyMissing,

    /// <summary>The exported heads are not as they were signed, or a file that they go on from is gone, so they prove nothing.</summary>
    HeadsAltered,
}

/// <summary>One finding.</summary>
/// <param name="Damage">What is wrong.</param>
/// <param name="Stream">Where; null for the exported heads themselves.</param>
/// <param name="Sequence">The event at which it shows.</param>
public sealed record Finding(Damage Damage, EventStream? Stream, long Sequence)
{
    /// <summary>One sentence for whoever ran the check.</summary>
    public string Message => Damage switch
    {
        Damage.Altered => $"{Stream} 的第 {Sequence} 条记录与写入时不一致。",
        Damage.Missing => $"{Stream} 缺少第 {Sequence} 条记录。",
        Damage.TailCut => $"{Stream} 自第 {Sequence} 条起的记录已不存在，而导出的链尾中有它们。",
        Damage.StreamRemoved => $"{Stream} 的全部记录已不存在，而导出的链尾中有它（共 {Sequence} 条）。",
        Damage.KeyMissing => $"{Stream} 的第 {Sequence} 条记录所用的密钥不在密钥文件夹中，无法核验。",
        Damage.HeadsAltered => "导出的链尾文件与签名不符，或者其所接续的文件已不存在，不能作为依据。",
        _ => throw new InvalidOperationException($"No sentence for {Damage}."),
    };
}

/// <summary>The outcome of a walk over all events.</summary>
/// <param name="Streams">How many streams were walked.</param>
/// <param name="Events">How many events.</param>
/// <param name="HeadsFile">The exported heads it was held against; null when there were none yet.</param>
/// <param name="Findings">What is wrong, in the order of the walk: the first one per stream; empty when all is well.</param>
public sealed record Verification(long Streams, long Events, string? HeadsFile, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsWhole => Findings.Count == 0;
}
