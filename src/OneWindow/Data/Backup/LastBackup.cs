using System.Text.Json;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Backup;

/// <summary>A note in the data folder about the last finished backup, so that somebody can notice when they stop.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Folder">Where it lies.</param>
public sealed record LastBackup(DateTime At, string Folder)
{
    /// <summary>The note; null when none was ever made from here.</summary>
    public static LastBackup? Read(DataSettings settings) =>
        File.Exists(FileIn(settings)) ? JsonSerializer.Deserialize<LastBackup>(File.ReadAllText(FileIn(settings)), JsonColumn.Format) : null;

    internal void Write(DataSettings settings) => File.WriteAllText(FileIn(settings), JsonSerializer.Serialize(this, JsonColumn.Format));

    private static string FileIn(DataSettings settings) => Path.Combine(settings.Folder, "last-backup.json");
}
