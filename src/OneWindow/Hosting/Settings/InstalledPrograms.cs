namespace OneWindow.Hosting.Settings;

/// <summary>Programs of the machine that parts of the work can use.</summary>
internal static class InstalledPrograms
{
    /// <summary>LibreOffice, which turns papers into PDF.</summary>
    public const string LibreOffice = "soffice";

    /// <summary>Where a program of the path lies; null when it is not installed.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
