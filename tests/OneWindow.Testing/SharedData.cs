namespace OneWindow.Testing;

/// <summary>
/// The folder of reference material that stands beside a developer's checkout and on CI, but not with users.
/// Tests that read it are skipped, with the reason shown, where it is absent.
/// </summary>
public static class SharedData
{
    /// <summary>The folder's path, or null where it is absent. <c>ONEWINDOW_SHARED</c> overrides the search.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The full path of a file below the folder; throws where the folder is absent.</summary>
    public static string PathOf(string relative) =>
        Path.Combine(Folder ?? throw new InvalidOperationException("The shared folder is absent; mark the test [SharedDataFact]."), relative);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ONEWINDOW_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "domain");
            if (Directory.Exists(candidate))
            {
                return Path.GetDirectoryName(candidate);
            }
        }

        return null;
    }
}

/// <summary>A fact that reads <see cref="SharedData"/> and is skipped where it is absent.</summary>
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Marks the test, and skips it where the shared folder is absent.</summary>
    public SharedDataFactAttribute()
    {
        if (SharedData.Folder is null)
        {
            Skip = "reads ../shared, which is not beside this checkout";
        }
    }
}

/// <summary>A theory that reads <see cref="SharedData"/> and is skipped where it is absent.</summary>
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks the test, and skips it where the shared folder is absent.</summary>
    public SharedDataTheoryAttribute()
    {
        if (SharedData.Folder is null)
        {
            Skip = "reads ../shared, which is not beside this checkout";
        }
    }
}
