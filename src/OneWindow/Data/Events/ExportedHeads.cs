using System.Security.Cryptography;
using System.Text;
using OneWindow.Data.Protection;

namespace OneWindow.Data.Events;

/// <summary>The newest exported file of heads, read once to check its signature and a second time line by line.</summary>
internal sealed class ExportedHeads(string folder, KeyRing ring)
{
    /// <summary>The newest file; null when none was ever written.</summary>
    public string? File { get; } = Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*" + HeadExport.Suffix).Max(StringComparer.Ordinal)
        : null;

    /// <summary>Whether the file is as it was signed.</summary>
    public bool IsGenuine()
    {
        if (File is null || LastLine(File).Split(' ') is not ["signed", var keyId, var signed] || ring.Find(keyId, KeyPurpose.Event) is not { } key)
        {
            return false;
        }

        using var signature = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Secret);
        foreach (var line in HeadLines(File))
        {
            signature.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return signed == Convert.ToHexStringLower(signature.GetHashAndReset());
    }

    /// <summary>The heads in the order in which the verifier walks.</summary>
    public IEnumerable<StreamHead> Read() => File is null ? [] : HeadLines(File).Select(StreamHead.Parse);

    private static IEnumerable<string> HeadLines(string file) =>
        System.IO.File.ReadLines(file).TakeWhile(line => !line.StartsWith("signed ", StringComparison.Ordinal));

    private static string LastLine(string file) => System.IO.File.ReadLines(file).LastOrDefault("");
}
