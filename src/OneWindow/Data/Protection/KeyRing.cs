namespace OneWindow.Data.Protection;

/// <summary>
/// The keys of this installation: one JSON file each, in a folder outside the database, readable by the owner alone. Missing
/// ones are made on the first start. Several nodes share one folder or its copy, and a backup of the database is worthless
/// without a backup of the keys, kept apart.
/// </summary>
public sealed class KeyRing
{
    private readonly string _folder;
    private volatile Keys _keys;

    private KeyRing(string folder, Keys keys) => (_folder, _keys) = (folder, keys);

    /// <summary>Reads the folder, making it and a first key for each purpose that has none.</summary>
    public static KeyRing Open(string folder, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        KeyFolder.Create(folder);
        var found = Keys.In(KeyFolder.Files(folder));
        foreach (var purpose in found.Missing)
        {
            KeyFolder.Add(folder, purpose, time.GetUtcNow().UtcDateTime);
        }

        return new KeyRing(folder, found.Missing.Count == 0 ? found : Keys.In(KeyFolder.Files(folder)));
    }

    /// <summary>Adds a younger key for a purpose: new values use it at once, on running nodes too; old ones stay readable.</summary>
    /// <returns>Its id.</returns>
    public static string Rotate(string folder, KeyPurpose purpose, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);

        // Younger than every other, even when this machine's clock is behind that of the one that made the last.
        var now = time.GetUtcNow().UtcDateTime;
        var before = KeyFolder.Files(folder).Select(KeyFolder.Read).Where(key => key.Purpose == purpose).Select(key => key.CreatedAt).DefaultIfEmpty().Max();
        return KeyFolder.Add(folder, purpose, now > before ? now : before.AddTicks(1)).Id;
    }

    /// <summary>The keys of a purpose, the youngest first.</summary>
    internal IReadOnlyList<SecretKey> All(KeyPurpose purpose) => Now().ByPurpose[purpose];

    /// <summary>The key that new values use.</summary>
    internal SecretKey Current(KeyPurpose purpose) => Now().ByPurpose[purpose][0];

    /// <summary>The key with this id; null when its file is gone.</summary>
    internal SecretKey? Find(string id, KeyPurpose purpose) =>
        Now().ById.TryGetValue(id, out var key) && key.Purpose == purpose ? key : null;

    /// <summary>
    /// The keys as they lie there now: while keys are changed, a running node must search by the new key before the first
    /// value is stored under it. A folder that lost a purpose altogether (a share that is gone for a moment) is not believed.
    /// </summary>
    private Keys Now()
    {
        var files = KeyFolder.Files(_folder);
        if (!files.AsSpan().SequenceEqual(_keys.Files))
        {
            try
            {
                _keys = Keys.In(files) is { Missing.Count: 0 } changed ? changed : _keys;
            }
            catch (FileNotFoundException)
            {
                // Put aside between the look and the reading; the next call sees the folder as it is then.
            }
        }

        return _keys;
    }

    private sealed record Keys(string[] Files, Dictionary<string, SecretKey> ById, Dictionary<KeyPurpose, SecretKey[]> ByPurpose)
    {
        public IReadOnlyList<KeyPurpose> Missing => [.. Enum.GetValues<KeyPurpose>().Where(purpose => !ByPurpose.ContainsKey(purpose))];

        public static Keys In(string[] files)
        {
            var keys = files.Select(KeyFolder.Read).ToList();
            return new Keys(
                files,
                keys.ToDictionary(key => key.Id, StringComparer.Ordinal),
                keys.GroupBy(key => key.Purpose).ToDictionary(
                    group => group.Key, group => group.OrderByDescending(key => key.CreatedAt).ThenBy(key => key.Id, StringComparer.Ordinal).ToArray()));
        }
    }
}
