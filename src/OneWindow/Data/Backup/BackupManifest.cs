using System.Text.Json;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Backup;

/// <summary>What a backup holds. It is written last: a folder without it is an unfinished backup.</summary>
/// <param name="Format">The version of this layout.</param>
/// <param name="MadeAt">When, UTC.</param>
/// <param name="Program">The version of the program.</param>
/// <param name="Engine">Which database: <c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="Database">The copy of the database, as of one moment.</param>
/// <param name="Heads">The signed heads of all events at that moment.</param>
/// <param name="Evidence">The evidence files that there were, each named by its hash.</param>
/// <param name="Keys">The keys without which it cannot be read, by name.</param>
internal sealed record BackupManifest(
    int Format, DateTime MadeAt, string Program, string Engine, BackedUpFile Database, BackedUpFile Heads,
    IReadOnlyList<BackedUpFile> Evidence, IReadOnlyList<string> Keys)
{
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Indented = new(JsonColumn.Format) { WriteIndented = true };

    public static async Task<BackupManifest> ReadAsync(string file, CancellationToken cancel)
    {
        await using var stream = File.OpenRead(file);
        return await JsonSerializer.DeserializeAsync<BackupManifest>(stream, Indented, cancel)
            ?? throw new InvalidDataException($"{file} is empty.");
    }

    public async Task WriteAsync(string file, CancellationToken cancel)
    {
        await using var stream = BackupFiles.CreatePrivate(file);
        await JsonSerializer.SerializeAsync(stream, this, Indented, cancel);
        stream.Flush(flushToDisk: true);
    }
}

/// <summary>A file of a backup.</summary>
/// <param name="Name">Its path within the backup; of evidence the hash alone.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
internal sealed record BackedUpFile(string Name, long Length, string Hash);
