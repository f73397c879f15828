using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Staff.Units;

/// <summary>
/// A unit of the locality profile, stored so that posts and records can point at it. The profile is the source; a unit that
/// is no longer in it stays as withdrawn, because old records still name it.
/// </summary>
internal sealed class Unit
{
    public required UnitId Id { get; init; }

    /// <summary>The code in the profile.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>The code of the body it belongs to.</summary>
    public required string Body { get; set; }

    public bool Withdrawn { get; set; }
}
