namespace OneWindow.Areas.Staff.Contracts;

/// <summary>What is still open with somebody, as the page says before a post ends or an account is suspended.</summary>
/// <param name="What">What it is and how much, in Chinese: 未办结的案件 12 件.</param>
/// <param name="Where">Who hands it over, and where.</param>
/// <param name="Href">The page for it; null where none leads on from here.</param>
public sealed record OpenWork(string What, string Where, string? Href = null);

/// <summary>
/// Tells what is still open with a person in some of their posts. Given by each area that hands out work; the staff's own area asks all of
/// them and needs to know none.
/// </summary>
public interface IOpenWork
{
    /// <summary>What is open; empty for nothing.</summary>
    /// <param name="person">The person.</param>
    /// <param name="posts">The posts held that are meant, each with the code of its post.</param>
    /// <param name="cancel">Ends the wait.</param>
    Task<IReadOnlyList<OpenWork>> OfAsync(PersonId person, IReadOnlyCollection<HeldPost> posts, CancellationToken cancel);
}

/// <summary>A post held by somebody.</summary>
/// <param name="Appointment">The identifier.</param>
/// <param name="Post">The code of the post.</param>
public sealed record HeldPost(AppointmentId Appointment, string Post);
