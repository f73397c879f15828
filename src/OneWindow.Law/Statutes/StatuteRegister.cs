using System.Reflection;

namespace OneWindow.Law.Statutes;

/// <summary>A statute with the days on which it is in force.</summary>
/// <param name="Statute">The statute.</param>
/// <param name="InForce">Both ends inclusive.</param>
/// <param name="Text">Whether the text of its articles was read.</param>
public sealed record RegisteredStatute(Statute Statute, InForce InForce, Verification Text);

/// <summary>
/// The statutes that official papers may name: every one of <see cref="Laws"/> that says since when it is in force. A paper
/// that names another is stopped before signing, so that a repealed or mistyped law does not leave the office.
/// </summary>
public static class StatuteRegister
{
    private const string NationalPrefix = "中华人民共和国";

    /// <summary>All of them, in the order of <see cref="Laws"/>.</summary>
    public static readonly IReadOnlyList<RegisteredStatute> All =
    [
        .. typeof(Laws).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Statute>()
            .SelectMany(Entry),
    ];

    /// <summary>The statute with this title, with or without “中华人民共和国” before it; null where none is registered.</summary>
    public static RegisteredStatute? FindByTitle(string title)
    {
        var wanted = title.StartsWith(NationalPrefix, StringComparison.Ordinal) ? title[NationalPrefix.Length..] : title;
        return All.FirstOrDefault(entry => entry.Statute.Title == wanted || entry.Statute.Short == wanted);
    }

    private static IEnumerable<RegisteredStatute> Entry(Statute statute)
    {
        if (statute.Since is { } since)
        {
            var text = statute.TextWasRead ? Verification.Verified : Verification.Unverified;
            yield return new RegisteredStatute(statute, new InForce(since, statute.Until), text);
        }
    }
}
