namespace OneWindow.Areas.Documents;

/// <summary>The formats that scanners and telephones make: PDF, JPEG, PNG. What a file begins with tells, not its name.</summary>
internal static class ScanFormat
{
    /// <summary>For the attribute of a file field.</summary>
    public const string Accept = ".pdf,.jpg,.jpeg,.png";

    /// <summary>The content type by the first bytes; null for any other format.</summary>
    public static string? Of(ReadOnlySpan<byte> head) => head switch
    {
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => "application/pdf",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, 0x50, 0x4E, 0x47, ..] => "image/png",
        _ => null,
    };

    /// <summary>The extension under which it is sent back.</summary>
    public static string ExtensionOf(string contentType) => contentType switch
    {
        "application/pdf" => ".pdf",
        "image/jpeg" => ".jpg",
        _ => ".png",
    };
}
