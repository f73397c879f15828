namespace OneWindow.Data.Evidence;

/// <summary>
/// A file that has come whole and is not kept yet: nobody has checked it. Disposed without being kept, it leaves nothing behind.
/// </summary>
public sealed class ArrivingFile : IDisposable
{
    internal ArrivingFile(string path, StoredFile content, byte[] head) => (Path, Content, Head) = (path, content, head);

    /// <summary>Its hash and length.</summary>
    public StoredFile Content { get; }

    /// <summary>The first bytes, at most <see cref="EvidenceStore.HeadLength"/>: what kind of file it is shows there, whatever its name says.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    internal string Path { get; }

    public void Dispose() => File.Delete(Path);
}
