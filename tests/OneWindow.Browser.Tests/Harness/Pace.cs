using System.Globalization;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>
/// How long a person would need for what was done in a story: 1.2 seconds before each field or button, Chinese at three characters a second,
/// digits and letters at six. Reading, listening, deciding and what the machine takes come on top. docs/walks gives the sums.
/// </summary>
internal sealed class Pace
{
    private const string WalkFolder = "ONEWINDOW_WALKS";

    /// <summary>How many clicks and fields.</summary>
    public int Acts { get; private set; }

    /// <summary>How long they take.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>One click or field, with what is typed into it.</summary>
    public void Act(string typed = "")
    {
        Acts++;
        Time += TimeSpan.FromSeconds(1.2 + typed.Sum(letter => letter > '\u2E80' ? 1 / 3.0 : 1 / 6.0));
    }

    /// <summary>Writes the sums down where <c>ONEWINDOW_WALKS</c> names a folder; otherwise does nothing.</summary>
    public static void Keep(string story, int width, IReadOnlyDictionary<string, Pace> paces)
    {
        if (Environment.GetEnvironmentVariable(WalkFolder) is { Length: > 0 } folder)
        {
            File.WriteAllLines(
                Path.Combine(folder, $"{story}-{width}.txt"),
                paces.Select(pace => string.Create(CultureInfo.InvariantCulture, $"{pace.Key}\t{pace.Value.Acts}\t{pace.Value.Time.TotalMinutes:0.0}")));
        }
    }
}
