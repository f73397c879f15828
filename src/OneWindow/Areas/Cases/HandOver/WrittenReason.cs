using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.HandOver;

/// <summary>Reads what every hand-over and every recall asks of the head: the reason, and that nobody has to withdraw.</summary>
internal static class WrittenReason
{
    /// <summary>The reason made fit to be stored; refusals are added where something is missing.</summary>
    public static string Read(string? typed, bool noConflict, List<Refusal> refusals)
    {
        var reason = TypedText.Clean(typed);
        if (reason is null)
        {
            refusals.Add(HandOverErrors.ReasonMissing);
        }
        else if (reason.Length > HandOverErrors.LongestReason)
        {
            refusals.Add(HandOverErrors.ReasonTooLong);
        }

        if (!noConflict)
        {
            refusals.Add(HandOverErrors.ConflictUnchecked);
        }

        return reason ?? string.Empty;
    }
}
