using System.Security.Cryptography;
using System.Text.Json;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Protection;

/// <summary>
/// The keys of this installation: one JSON file each, in a folder outside the database, readable by the owner alone. Missing
/// ones are made on the first start. Several nodes share one folder or its copy, and a backup of the database is worthless
/// without a backup of the keys, kept apart.
/// </summary>
public sealed class KeyRing
{
    private readonly Dictionary<string, SecretKey> _byId;
    private readonly Dictionary<KeyPurpose, SecretKey[]> _byPurpose;

    private KeyRing(IEnumerable<SecretKey> keys)
    {
        var known = keys.ToList();
        _byId = known.ToDictionary(key => key.Id, StringComparer.Ordinal);
        _byPurpose = known.GroupBy(key => key.Purpose)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(key => key.CreatedAt).ThenBy(key => key.Id, StringComparer.Ordinal).ToArray());
    }

    /// <summary>Reads the folder, making it and a first key for each purpose that has none.</summary>
    public static KeyRing Open(string folder, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        CreateFolder(folder);
        var keys = Directory.GetFiles(folder, "*.json").Select(Read).ToList();
        foreach (var purpose in Enum.GetValues<KeyPurpose>().Where(purpose => keys.TrueForAll(key => key.Purpose != purpose)))
        {
            keys.Add(Create(folder, purpose, time.GetUtcNow().UtcDateTime));
        }

        return new KeyRing(keys);
    }

    /// <summary>Adds a younger key for a purpose: new values use it, old ones stay readable. Taken up at the next start.</summary>
    public static string Rotate(string folder, KeyPurpose purpose, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Create(folder, purpose, time.GetUtcNow().UtcDateTime).Id;
    }

    /// <summary>The keys of a purpose, the youngest first.</summary>
    internal IReadOnlyList<SecretKey> All(KeyPurpose purpose) => _byPurpose[purpose];

    /// <summary>The key that new values use.</summary>
    internal SecretKey Current(KeyPurpose purpose) => _byPurpose[purpose][0];

    /// <summary>The key with this id; null when its file is gone.</summary>
    internal SecretKey? Find(string id, KeyPurpose purpose) =>
        _byId.TryGetValue(id, out var key) && key.Purpose == purpose ? key : null;

    private static SecretKey Read(string file) =>
        JsonSerializer.Deserialize<SecretKey>(File.ReadAllText(file), JsonColumn.Format)
        ?? throw new InvalidDataException($"The key file {file} is empty.");

    private static SecretKey Create(string folder, KeyPurpose purpose, DateTime at)
    {
        var id = $"{at:yyyyMMdd}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
        var key = new SecretKey(id, purpose, at, RandomNumberGenerator.GetBytes(32));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(Path.Combine(folder, $"{Spelling.Hyphenated(purpose.ToString())}-{id}.json"), options);
        JsonSerializer.Serialize(file, key, JsonColumn.Format);
        file.Flush(flushToDisk: true);
        return key;
    }

    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
