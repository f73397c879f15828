using OneWindow.Data.Backup.Databases;
using OneWindow.Data.Engines;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;

namespace OneWindow.Data.Backup;

/// <summary>A restored installation.</summary>
/// <param name="Folder">The backup it came from.</param>
/// <param name="MadeAt">When that was made, UTC.</param>
/// <param name="Verification">The walk over all events, held against the heads of that moment.</param>
/// <param name="Evidence">How many evidence files it has, each held against its hash.</param>
/// <param name="KeysTaken">Whether the keys came out of the backup.</param>
public sealed record Restored(string Folder, DateTime MadeAt, Verification Verification, int Evidence, bool KeysTaken);

/// <summary>
/// Puts a backup into an empty place and says so only when every event and every file is what it was. Interrupted, it can be
/// asked again; evidence files that are there already are kept.
/// </summary>
public sealed class RestoreBackup
{
    private readonly DataSettings _settings;
    private readonly IDatabaseCopy _database;
    private readonly TimeProvider _time;

    internal RestoreBackup(DataSettings settings, IDatabaseCopy database, TimeProvider time) =>
        (_settings, _database, _time) = (settings, database, time);

    /// <summary>Restores.</summary>
    /// <param name="from">A backup, or the folder of all backups for the newest.</param>
    public async Task<Result<Restored>> HandleAsync(string from, CancellationToken cancel)
    {
        if (BackupPlace.Find(from) is not { } folder)
        {
            return Refusal.NotFound("no-backup", $"{from} 里没有做完的备份（每份备份是一个带 manifest.json 的文件夹）。");
        }

        var manifest = await BackupManifest.ReadAsync(BackupPlace.ManifestIn(folder), cancel);
        if (await RefuseAsync(folder, manifest, cancel) is { } refusal)
        {
            return refusal;
        }

        var keysTaken = TakeKeys(folder, manifest);
        if (MissingKeys(_settings.Keys, manifest) is { Count: > 0 } missing)
        {
            return Refusal.NotFound(
                "keys-missing",
                $"密钥文件夹 {_settings.Keys} 里缺少这份备份用到的密钥：{string.Join('、', missing)}。请先从另存的地方放回密钥（或设置 ONEWINDOW_KEYS）；没有密钥，加密的内容打不开，记录也无法核验。");
        }

        var evidence = await CopyEvidenceAsync(new BackupPlace(Path.GetDirectoryName(folder)!), manifest, cancel);
        if (!evidence.TryGet(out _, out var refusals))
        {
            return Result<Restored>.Refused(refusals);
        }

        Verification? verification = null;
        var restored = await _database.RestoreAsync(
            Path.Combine(folder, manifest.Database.Name),
            async engine => (verification = await VerifyAsync(engine, folder, cancel)).IsWhole ? true : Damaged(verification),
            cancel);
        if (!restored.TryGet(out _, out refusals))
        {
            return Result<Restored>.Refused(refusals);
        }

        await BackupFiles.CopyAsync(
            Path.Combine(folder, manifest.Heads.Name), Path.Combine(_settings.Heads, Path.GetFileName(manifest.Heads.Name)), cancel);
        return new Restored(folder, manifest.MadeAt, verification!, manifest.Evidence.Count, keysTaken);
    }

    private async Task<Refusal?> RefuseAsync(string folder, BackupManifest manifest, CancellationToken cancel)
    {
        if (manifest.Format > BackupManifest.CurrentFormat)
        {
            return Refusal.NotAllowed("backup-newer", $"这份备份由更新的版本（{manifest.Program}）制作，请用同样新的程序恢复。");
        }

        if (manifest.Engine != _database.Engine)
        {
            return Refusal.NotAllowed(
                "backup-engine", $"这份备份来自 {manifest.Engine}，本机设置的是 {_database.Engine}。请检查 ONEWINDOW_DATABASE。");
        }

        foreach (var file in new[] { manifest.Database, manifest.Heads })
        {
            if (!File.Exists(Path.Combine(folder, file.Name)) || await BackupFiles.HashAsync(Path.Combine(folder, file.Name), cancel) != file.Hash)
            {
                return Refusal.NotAllowed("backup-damaged", $"备份里的 {file.Name} 不在或已损坏，与制作时的校验值不符。请换一份备份。");
            }
        }

        return await _database.IsEmptyAsync(cancel)
            ? null
            : Refusal.Conflict("target-not-empty", $"{_settings.DatabaseName} 里已有数据，没有改动。只能恢复到空的数据库。");
    }

    /// <summary>Where the backup has keys and the place has none, they are taken over.</summary>
    private bool TakeKeys(string folder, BackupManifest manifest)
    {
        var offered = BackupPlace.KeysIn(folder);
        if (KeyFolder.Files(_settings.Keys).Length > 0 || MissingKeys(offered, manifest).Count > 0)
        {
            return false;
        }

        KeyFolder.Create(_settings.Keys);
        foreach (var file in KeyFolder.Files(offered))
        {
            KeyFolder.Copy(file, _settings.Keys);
        }

        return true;
    }

    private static List<string> MissingKeys(string folder, BackupManifest manifest)
    {
        var there = KeyFolder.Files(folder).Select(file => KeyFolder.Read(file).Id).ToHashSet(StringComparer.Ordinal);
        return [.. manifest.Keys.Where(id => !there.Contains(id))];
    }

    private async Task<Result<bool>> CopyEvidenceAsync(BackupPlace place, BackupManifest manifest, CancellationToken cancel)
    {
        foreach (var file in manifest.Evidence)
        {
            var (source, target) = (place.EvidenceFile(file.Hash), new BackupPlace(_settings.Folder).EvidenceFile(file.Hash));
            var there = File.Exists(target) && await BackupFiles.HashAsync(target, cancel) == file.Hash;
            if (!there && (!File.Exists(source) || await BackupFiles.CopyAsync(source, target, cancel) != file.Hash))
            {
                File.Delete(target);
                return Refusal.NotAllowed("evidence-damaged", $"备份里的证据文件 {file.Hash} 不在或已损坏。");
            }
        }

        return true;
    }

    private async Task<Verification> VerifyAsync(DatabaseEngine engine, string folder, CancellationToken cancel) =>
        await new Verifier(_settings with { Folder = folder }, engine, KeyRing.Open(_settings.Keys, _time)).RunAsync(cancel);

    private static Refusal Damaged(Verification verification) => Refusal.NotAllowed(
        "restored-damaged",
        $"恢复出来的办理记录不完整，没有启用：{string.Concat(verification.Findings.Take(3).Select(finding => finding.Message))}"
        + "请换一份备份；PostgreSQL 请先删除并重建这个数据库。");
}
