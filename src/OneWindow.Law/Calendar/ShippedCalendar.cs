using System.Text;

namespace OneWindow.Law.Calendar;

/// <summary>The year tables embedded in the library.</summary>
internal static class ShippedCalendar
{
    private const string Folder = "Calendar/";

    internal static IReadOnlyList<CalendarYear> Read()
    {
        var library = typeof(ShippedCalendar).Assembly;
        return
        [
            .. library.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(name =>
                {
                    using var reader = new StreamReader(library.GetManifestResourceStream(name)!, Encoding.UTF8);
                    return CalendarTableText.Parse(reader.ReadToEnd()).Value;
                }),
        ];
    }
}
