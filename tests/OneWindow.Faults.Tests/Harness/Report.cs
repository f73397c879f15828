using System.Globalization;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>How often each fault is tried, and what came of it: a line in the file that <c>ONEWINDOW_FAULTS_REPORT</c> names.</summary>
internal static class Report
{
    /// <summary>Twenty times in <c>bench/faults</c>, a few in <c>./test</c>.</summary>
    public static int Rounds { get; } = int.Parse(Environment.GetEnvironmentVariable("ONEWINDOW_FAULTS_ROUNDS") ?? "2", CultureInfo.InvariantCulture);

    public static async Task AddAsync(FormattableString line)
    {
        if (Environment.GetEnvironmentVariable("ONEWINDOW_FAULTS_REPORT") is { Length: > 0 } file)
        {
            await File.AppendAllTextAsync(file, line.ToString(CultureInfo.InvariantCulture) + Environment.NewLine);
        }
    }
}
