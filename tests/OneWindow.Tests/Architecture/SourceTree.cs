namespace OneWindow.Tests.Architecture;

/// <summary>The repository that these tests were built from.</summary>
internal static class SourceTree
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>Files below a folder of the root, with their paths from the root and forward slashes.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => (Path: Path.GetRelativePath(Root, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.Contains("/bin/", StringComparison.Ordinal)
                && !file.Path.Contains("/obj/", StringComparison.Ordinal)
                && !file.Path.Contains("/node_modules/", StringComparison.Ordinal))
            .Select(file => (file.Path, File.ReadAllText(file.File)));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OneWindow.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Architecture tests read the sources, and these are not above the test's own folder.");
    }
}
