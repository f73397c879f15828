using OneWindow.Data.Backup.Databases;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;

namespace OneWindow.Data.Backup;

/// <summary>Asks for a backup.</summary>
/// <param name="To">The folder of all backups; outside the data folder.</param>
/// <param name="WithKeys">Whether the keys go along: then whoever has the backup can read everything.</param>
/// <param name="Also">Further files, for example the locality profile.</param>
public sealed record BackupOrder(string To, bool WithKeys, IReadOnlyList<string> Also);

/// <summary>A finished backup.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Evidence">How many evidence files it has.</param>
/// <param name="Copied">How many of them were new.</param>
/// <param name="Damaged">Evidence files whose content is no longer what it was; they are not in the backup.</param>
public sealed record BackupMade(string Folder, int Evidence, int Copied, IReadOnlyList<string> Damaged);

/// <summary>
/// Copies everything while the application runs: the database as of one moment with the signed heads of its events, then the
/// evidence files. A file is stored before its row, so every row of that moment finds its file.
/// </summary>
public sealed class MakeBackup
{
    private readonly DataSettings _settings;
    private readonly IDatabaseCopy _database;
    private readonly HeadExport _heads;
    private readonly KeyRing _ring;
    private readonly TimeProvider _time;

    internal MakeBackup(DataSettings settings, IDatabaseCopy database, HeadExport heads, KeyRing ring, TimeProvider time) =>
        (_settings, _database, _heads, _ring, _time) = (settings, database, heads, ring, time);

    public async Task<Result<BackupMade>> HandleAsync(BackupOrder order, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(order);
        var root = Path.GetFullPath(order.To);
        if (IsWithin(root, _settings.Folder) || IsWithin(root, _settings.Keys))
        {
            return Refusal.Invalid("to", "backup-inside", $"备份不能放在数据文件夹 {_settings.Folder} 里面：磁盘坏了会一起丢。");
        }

        var (place, at) = (new BackupPlace(root), _time.GetUtcNow().UtcDateTime);
        var folder = place.FolderOf(at);
        if (Directory.Exists(folder))
        {
            return Refusal.Conflict("backup-exists", $"{folder} 已经有了，请再试一次。");
        }

        BackupFiles.CreateFolder(Path.Combine(folder, "heads"));
        var copied = await CopyDatabaseAsync(folder, cancel);
        if (!copied.TryGet(out var heads, out var refusals))
        {
            Directory.Delete(folder, recursive: true);
            return Result<BackupMade>.Refused(refusals);
        }

        var evidence = await CopyEvidenceAsync(place, cancel);
        await CopyRestAsync(folder, order, cancel);
        var manifest = new BackupManifest(
            BackupManifest.CurrentFormat, at, typeof(MakeBackup).Assembly.GetName().Version!.ToString(3), _database.Engine,
            await BackupFiles.DescribeAsync(folder, _database.FileName, cancel), await BackupFiles.DescribeAsync(folder, heads, cancel),
            evidence.Files, [.. Enum.GetValues<KeyPurpose>().SelectMany(_ring.All).Select(key => key.Id)]);
        await manifest.WriteAsync(BackupPlace.ManifestIn(folder), cancel);
        new LastBackup(at, folder).Write(_settings);
        return new BackupMade(folder, evidence.Files.Count, evidence.Copied, evidence.Damaged);
    }

    /// <summary>The database and the heads of the same moment; gives the name of the file of heads.</summary>
    private async Task<Result<string>> CopyDatabaseAsync(string folder, CancellationToken cancel)
    {
        var heads = Path.Combine("heads", Path.GetFileName(folder) + HeadFile.Suffix);
        var file = Path.Combine(folder, _database.FileName);
        await BackupFiles.CreatePrivate(file).DisposeAsync();
        var copied = await _database.CopyAsync(file, db => _heads.WriteAsync(db, Path.Combine(folder, heads), cancel), cancel);
        return copied.TryGet(out _, out var refusals) ? heads : Result<string>.Refused(refusals);
    }

    private async Task<(IReadOnlyList<BackedUpFile> Files, int Copied, IReadOnlyList<string> Damaged)> CopyEvidenceAsync(
        BackupPlace place, CancellationToken cancel)
    {
        var (files, damaged, copied) = (new List<BackedUpFile>(), new List<string>(), 0);
        foreach (var source in EvidenceFiles())
        {
            var hash = Path.GetFileName(source);
            var target = place.EvidenceFile(hash);
            if (!File.Exists(target))
            {
                if (await BackupFiles.CopyAsync(source, target, cancel) != hash)
                {
                    File.Delete(target);
                    damaged.Add(hash);
                    continue;
                }

                copied++;
            }

            files.Add(new BackedUpFile(hash, new FileInfo(target).Length, hash));
        }

        return (files, copied, damaged);
    }

    /// <summary>Those that have arrived whole; their name is their hash.</summary>
    private IEnumerable<string> EvidenceFiles() => Directory.Exists(_settings.Evidence)
        ? Directory.EnumerateFiles(_settings.Evidence, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file).Length == 64).Order(StringComparer.Ordinal)
        : [];

    private async Task CopyRestAsync(string folder, BackupOrder order, CancellationToken cancel)
    {
        foreach (var file in order.Also)
        {
            await BackupFiles.CopyAsync(file, Path.Combine(folder, Path.GetFileName(file)), cancel);
        }

        if (order.WithKeys)
        {
            KeyFolder.Create(BackupPlace.KeysIn(folder));
            foreach (var file in KeyFolder.Files(_settings.Keys))
            {
                KeyFolder.Copy(file, BackupPlace.KeysIn(folder));
            }
        }
    }

    private static bool IsWithin(string path, string folder) =>
        Path.GetRelativePath(Path.GetFullPath(folder), path) is var relative
        && !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
}
