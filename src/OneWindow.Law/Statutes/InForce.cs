namespace OneWindow.Law.Statutes;

/// <summary>The days on which a rule or a version of a procedure is in force; both ends inclusive.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while no end is known.</param>
public readonly record struct InForce(DateOnly From, DateOnly? To = null)
{
    /// <summary>Whether the day lies between <see cref="From"/> and <see cref="To"/>, both included.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is not { } last || day <= last);
}
