using System.Globalization;

namespace OneWindow.Data.Backup;

/// <summary>
/// Where backups lie: a folder for each, named by its time, and beside them one store of evidence files that all of them
/// share, so that each file is copied once.
/// </summary>
internal sealed class BackupPlace(string root)
{
    private const string Manifest = "manifest.json";
    private const string TimeFormat = "yyyy-MM-dd'T'HHmmss'.'fff'Z'";

    /// <summary>The folder of a backup that is made now.</summary>
    public string FolderOf(DateTime at) => Path.Combine(root, at.ToString(TimeFormat, CultureInfo.InvariantCulture));

    /// <summary>An evidence file in the shared store.</summary>
    public string EvidenceFile(string hash) => Path.Combine(root, "evidence", hash[..2], hash[2..4], hash);

    /// <summary>The keys, if they were asked for.</summary>
    public static string KeysIn(string folder) => Path.Combine(folder, "keys");

    /// <summary>The manifest of a backup.</summary>
    public static string ManifestIn(string folder) => Path.Combine(folder, Manifest);

    /// <summary>The backup that a path means: itself, or the newest finished one below it. Null when there is none.</summary>
    public static string? Find(string path)
    {
        if (File.Exists(ManifestIn(path)))
        {
            return Path.GetFullPath(path);
        }

        return Directory.Exists(path)
            ? Directory.GetDirectories(Path.GetFullPath(path)).Where(folder => File.Exists(ManifestIn(folder))).Max(StringComparer.Ordinal)
            : null;
    }
}
