namespace OneWindow.Areas.Portal.AnswerDataRequest;

/// <summary>What a filing that was left half-way holds about a person.</summary>
/// <param name="SavedAt">When it was last kept, UTC.</param>
/// <param name="Answers">What was typed, by what was asked; what was left empty is not among it.</param>
/// <param name="Files">The names of the files handed in with it.</param>
public sealed record HeldFiling(DateTime SavedAt, IReadOnlyDictionary<string, string> Answers, IReadOnlyList<string> Files);
