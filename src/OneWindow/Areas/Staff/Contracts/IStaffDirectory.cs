using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Who somebody is, as a timeline or a paper names them.</summary>
/// <param name="Person">The person's name.</param>
/// <param name="Post">The Chinese name of the post held.</param>
/// <param name="Unit">The name of the unit.</param>
public sealed record StaffName(string Person, string Post, string Unit);

/// <summary>Names staff for other areas.</summary>
public interface IStaffDirectory
{
    /// <summary>The names of those who hold these appointments, ended ones included, in one query. Unknown ones are left out.</summary>
    Task<IReadOnlyDictionary<AppointmentId, StaffName>> NamesAsync(IReadOnlyCollection<AppointmentId> appointments, CancellationToken cancel);

    /// <summary>
    /// The holders of a post on a day, with their enforcement certificate valid that day, or the latest one (its last day
    /// tells that it has lapsed); an empty certificate number where they hold none.
    /// </summary>
    /// <param name="post">The code of the post.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancel">Ends the work.</param>
    Task<IReadOnlyList<Officer>> OfficersAsync(string post, DateOnly on, CancellationToken cancel);
}
