using System.Security.Cryptography;

namespace OneWindow.Areas.Intake;

/// <summary>The code on the receipt with which a person asks for progress. Easy to read aloud, too long to guess.</summary>
public static class QueryCode
{
    /// <summary>No 0 and O, 1, I and L, 8 and B, 2 and Z.</summary>
    public const string Signs = "345679ACDEFGHJKMNPQRSTUVWXY";

    public const int Length = 8;

    public static string New() => RandomNumberGenerator.GetString(Signs, Length);
}
