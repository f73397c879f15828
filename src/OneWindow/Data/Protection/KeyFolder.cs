using System.Security.Cryptography;
using System.Text.Json;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Protection;

/// <summary>The files of the keys: one JSON each, readable by the owner alone. What lies in the folder <c>retired</c> below is no longer used.</summary>
internal static class KeyFolder
{
    private const string Pattern = "*.json";

    /// <summary>Makes the folder if it is not there.</summary>
    public static void Create(string folder)
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

    /// <summary>The files of the keys in use; none where there is no folder.</summary>
    public static string[] Files(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, Pattern) : [];

    /// <summary>Reads a key.</summary>
    public static SecretKey Read(string file) =>
        JsonSerializer.Deserialize<SecretKey>(File.ReadAllText(file), JsonColumn.Format)
        ?? throw new InvalidDataException($"The key file {file} is empty.");

    /// <summary>Makes a key. Its file appears whole or not at all, because running nodes take up whatever appears.</summary>
    public static SecretKey Add(string folder, KeyPurpose purpose, DateTime at)
    {
        var id = $"{at:yyyyMMdd}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
        var key = new SecretKey(id, purpose, at, RandomNumberGenerator.GetBytes(32));
        var file = Path.Combine(folder, $"{Spelling.Hyphenated(purpose.ToString())}-{id}.json");
        Write(file, stream => JsonSerializer.Serialize(stream, key, JsonColumn.Format));
        return key;
    }

    /// <summary>Copies a key's file to another folder of keys.</summary>
    public static void Copy(string file, string folder)
    {
        using var from = File.OpenRead(file);
        Write(Path.Combine(folder, Path.GetFileName(file)), from.CopyTo);
    }

    /// <summary>Puts a key aside. Backups made before still need it.</summary>
    public static string Retire(string folder, string id)
    {
        var file = Files(folder).Single(file => Read(file).Id == id);
        var retired = Path.Combine(folder, "retired");
        Create(retired);
        var target = Path.Combine(retired, Path.GetFileName(file));
        File.Move(file, target);
        return target;
    }

    private static void Write(string file, Action<Stream> write)
    {
        var unfinished = file + ".unfinished";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(unfinished, options))
        {
            write(stream);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, file);
    }
}
