using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Publicity.Contracts;

/// <summary>Where other areas lead to, for those who may go there.</summary>
public static class PublicityLinks
{
    /// <summary>The form on which an answered consultation becomes a draft for the public; null where it was not answered, and for who does not write.</summary>
    public static string? OfConsultation(MatterFile matter, Post by)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(by);
        return CanBeTaken(matter) && PublicityPosts.Writers.Contains(by.Code) ? PublicityRoutes.WriteOf(matter.Id) : null;
    }

    /// <summary>Whether there are a question and an answer. Of a report nothing is taken: whom it may give away is not seen by who writes.</summary>
    internal static bool CanBeTaken(MatterFile matter) =>
        matter is { State: MatterState.Answered, Outcome: not null, HasSealedParty: false } && matter.Kind != SubmissionKind.Report;
}
