using System.Text;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>How files of one format begin.</summary>
internal sealed class FileSignature
{
    private readonly Func<ReadOnlySpan<byte>, bool> _fits;

    private FileSignature(string contentType, Func<ReadOnlySpan<byte>, bool> fits) => (ContentType, _fits) = (contentType, fits);

    /// <summary>What the file is sent back as.</summary>
    public string ContentType { get; }

    public static FileSignature Pdf { get; } = new("application/pdf", head => head[..Math.Min(1024, head.Length)].IndexOf("%PDF-"u8) >= 0);

    public static FileSignature[] Pictures { get; } =
    [
        new("image/jpeg", head => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])),
        new("image/png", head => head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        new("image/gif", head => head.StartsWith("GIF8"u8)),
        new("image/webp", head => head.StartsWith("RIFF"u8) && At(head, 8, "WEBP"u8)),
        new("image/heic", head => At(head, 4, "ftyphei"u8) || At(head, 4, "ftyphev"u8) || At(head, 4, "ftypmif1"u8) || At(head, 4, "ftypmsf1"u8)),
        new("image/bmp", head => head.StartsWith("BM"u8)),
    ];

    public static FileSignature[] Recordings { get; } =
    [
        new("audio/mpeg", head => head.StartsWith("ID3"u8) || (head is [0xFF, var second, ..] && (second & 0xE0) == 0xE0)),
        new("audio/amr", head => head.StartsWith("#!AMR"u8)),
        new("audio/wav", head => head.StartsWith("RIFF"u8) && At(head, 8, "WAVE"u8)),
        new("audio/mp4", head => At(head, 4, "ftypM4A"u8)),
        new("video/quicktime", head => At(head, 4, "ftypqt"u8) || At(head, 4, "moov"u8) || At(head, 4, "mdat"u8) || At(head, 4, "wide"u8)),
        new("video/mp4", head => At(head, 4, "ftyp"u8)),
    ];

    /// <summary>The binary container of the old office programs.</summary>
    public static FileSignature OldOffice(string contentType) =>
        new(contentType, head => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));

    /// <summary>A zip, which newer documents are too.</summary>
    public static FileSignature Zipped(string contentType) => new(contentType, head => head.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]));

    /// <summary>Text has no zero bytes, unless its first two say that every sign has two bytes; a page for a browser is no text here.</summary>
    public static FileSignature Text(string contentType) => new(contentType, head =>
        (head.IndexOf((byte)0) < 0 || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        && !Encoding.ASCII.GetString(head[..Math.Min(64, head.Length)]).TrimStart('?', ' ', '\r', '\n', '\t').StartsWith('<'));

    public bool Fits(ReadOnlySpan<byte> head) => _fits(head);

    private static bool At(ReadOnlySpan<byte> head, int position, ReadOnlySpan<byte> signs) =>
        head.Length >= position + signs.Length && head.Slice(position, signs.Length).SequenceEqual(signs);
}
