using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OneWindow.Law.Procedures.Facts;

/// <summary>An officer as a case records it: who, and with which certificate (监察条例第十六条, 行政处罚法第四十二条).</summary>
/// <param name="Appointment">The identifier of the post held by the person.</param>
/// <param name="Name">The officer's name, as it stands on papers.</param>
/// <param name="Certificate">The certificate's number; empty when the officer holds none.</param>
/// <param name="ValidTo">The certificate's last day, inclusive.</param>
public sealed record Officer(Guid Appointment, string Name, string Certificate, DateOnly ValidTo);

/// <summary>Writes and reads a list of officers as the value of a fact: one line each, fields parted by tabs.</summary>
public static class OfficerList
{
    /// <summary>Writes the officers in the given order; the first is the one in charge (主办).</summary>
    public static string Write(IEnumerable<Officer> officers) => string.Join('\n', officers.Select(officer => string.Join(
        '\t', officer.Appointment.ToString("D"), officer.Name, officer.Certificate, officer.ValidTo.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    /// <summary>Reads what <see cref="Write"/> wrote; an empty text is an empty list.</summary>
    public static IReadOnlyList<Officer> Parse(string value) => TryParse(value, out var officers)
        ? officers
        : throw new FormatException("Not a list of officers.");

    /// <summary>Reads what <see cref="Write"/> wrote, or says that it is something else.</summary>
    public static bool TryParse(string value, [MaybeNullWhen(false)] out IReadOnlyList<Officer> officers)
    {
        var read = new List<Officer>();
        officers = null;
        foreach (var line in value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('\t');
            if (parts.Length != 4
                || !Guid.TryParseExact(parts[0], "D", out var appointment)
                || !DateOnly.TryParseExact(parts[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var validTo))
            {
                return false;
            }

            read.Add(new Officer(appointment, parts[1], parts[2], validTo));
        }

        officers = read;
        return true;
    }
}
