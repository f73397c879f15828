using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;

namespace OneWindow.Areas.Search.Contracts;

/// <summary>The pages on which everything that is known of one person or one employer stands together.</summary>
public static class HistoryRoutes
{
    /// <summary>A person, from one of the matters in which the person is a party.</summary>
    public static string Of(PartyId party) => $"/people/{party.Value:D}";

    /// <summary>An employer.</summary>
    public static string Of(EmployerId employer) => $"/employers/{employer.Value:D}/history";
}
