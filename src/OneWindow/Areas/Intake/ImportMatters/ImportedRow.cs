namespace OneWindow.Areas.Intake.ImportMatters;

/// <summary>A row of a sheet: the line on which it begins, counted from 1 with the heading, and its cells.</summary>
internal sealed record ImportedRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A row that was not taken, and why.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Reference">The number in the source, to find it again; null where it has none.</param>
/// <param name="Reason">Why, in Chinese.</param>
/// <param name="Kind">Why, as a summary counts it.</param>
public sealed record RowNotTaken(int Line, string? Reference, string Reason, string Kind);

/// <summary>What an import did.</summary>
/// <param name="Rows">Rows read, without the heading and without blank ones.</param>
/// <param name="Matters">Registered with suggested claims.</param>
/// <param name="Consultations">Registered as consultations.</param>
/// <param name="AlreadyThere">Taken in by an earlier import.</param>
/// <param name="NotTaken">The others, in the order of the sheet.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ImportSummary(
    int Rows, int Matters, int Consultations, int AlreadyThere, IReadOnlyList<RowNotTaken> NotTaken, TimeSpan Elapsed);

/// <summary>The sheet as a whole cannot be read.</summary>
public sealed class SheetException(string message) : Exception(message);
