using System.Buffers.Binary;
using System.IO.Compression;

namespace OneWindow.Tests.Hosting.Faults;

/// <summary>Small ZIP files that would fill a machine if somebody unpacked them.</summary>
internal static class ZipBomb
{
    private const int EndLength = 22;
    private const int MegabytesOfPart = 10;

    /// <summary>10 GB in some 80 KB: 1,024 entries of the directory lead to the same 10 MB of zeros.</summary>
    /// <param name="part">The name of every part: <c>word/document.xml</c>.</param>
    public static byte[] TenGigabytes(string part)
    {
        var one = WithPart(part).AsSpan();
        var end = one[^EndLength..].ToArray();
        var from = BinaryPrimitives.ReadInt32LittleEndian(end.AsSpan(16));
        var entry = one[from..^EndLength].ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), 1024);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), 1024);
        BinaryPrimitives.WriteInt32LittleEndian(end.AsSpan(12), 1024 * entry.Length);
        return [.. one[..from], .. Enumerable.Repeat(entry, 1024).SelectMany(bytes => bytes), .. end];
    }

    /// <summary>Makes the directory of a ZIP say that a part unpacks to so many bytes, whatever it does unpack to.</summary>
    public static void Lie(byte[] zip, string part, int bytes)
    {
        const int SizeAt = 24, NameAt = 46;
        var name = System.Text.Encoding.ASCII.GetBytes(part);
        var directory = BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(zip.Length - EndLength + 16));
        var entry = directory + zip.AsSpan(directory).IndexOf(name) - NameAt;
        BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(entry + SizeAt), bytes);
    }

    private static byte[] WithPart(string part)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            for (var megabyte = 0; megabyte < MegabytesOfPart; megabyte++)
            {
                entry.Write(new byte[1024 * 1024]);
            }
        }

        return file.ToArray();
    }
}
