using OneWindow.Areas.Cases.Contracts;

namespace OneWindow.Areas.Cases.PartiesTold;

/// <summary>What a side said of a case, as whoever records it reads it.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Said">What it holds as data.</param>
/// <param name="What">What it says, in Chinese.</param>
/// <param name="Words">The side's own words; null for none.</param>
/// <param name="IsRecorded">Whether an officer recorded something of the kind afterwards.</param>
public sealed record PartyTold(DateTime At, PartySaid Said, string What, string? Words, bool IsRecorded);
