using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace OneWindow.Data.Migrations;

/// <summary>A numbered SQL file: <c>0001-foundation.sql</c>. Once released, it is never edited.</summary>
/// <param name="Number">Its place in the order; areas take numbers of their own, with gaps between.</param>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record MigrationFile(int Number, string Name, string Sql)
{
    /// <summary>SHA-256 of the statements, blind to how a checkout writes line ends.</summary>
    public string Checksum =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>The files of one engine, embedded in the program, in order.</summary>
    public static IReadOnlyList<MigrationFile> Embedded(string engine)
    {
        var assembly = typeof(MigrationFile).Assembly;
        var prefix = $"migrations/{engine}/";
        var files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => Read(assembly, name, name[prefix.Length..]))
            .OrderBy(file => file.Number)
            .ToList();
        var doubled = files.GroupBy(file => file.Number).FirstOrDefault(group => group.Count() > 1);
        return doubled is null
            ? files
            : throw new InvalidOperationException("Two migrations have one number: " + string.Join(", ", doubled.Select(file => file.Name)));
    }

    private static MigrationFile Read(Assembly assembly, string resource, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return new MigrationFile(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
