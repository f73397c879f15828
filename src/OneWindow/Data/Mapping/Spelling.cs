using System.Text;

namespace OneWindow.Data.Mapping;

/// <summary>From C# names to names in the database.</summary>
internal static class Spelling
{
    /// <summary><c>FiledOn</c> becomes <c>filed_on</c>.</summary>
    public static string Underscored(string name) => Separated(name, '_');

    /// <summary><c>FiledOn</c> becomes <c>filed-on</c>.</summary>
    public static string Hyphenated(string name) => Separated(name, '-');

    private static string Separated(string name, char separator)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]))
            {
                text.Append(separator);
            }

            text.Append(char.ToLowerInvariant(name[index]));
        }

        return text.ToString();
    }
}
