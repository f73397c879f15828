using OneWindow.Law.Offices;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>The address of a matter's page, for those who may open it.</summary>
public static class MatterLinks
{
    /// <summary>The address; null for a post that does not read matters.</summary>
    public static string? Of(MatterId matter, Post reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return IntakePosts.Readers.Contains(reader.Code) ? IntakeRoutes.Show(matter) : null;
    }

    /// <summary>Whether a post takes evidence, of matters and of the cases that it sees.</summary>
    public static bool TakesEvidence(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return IntakePosts.Takers.Contains(post.Code);
    }
}
