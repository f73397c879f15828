namespace OneWindow.Areas.Staff.Contracts;

/// <summary>A window of a hall.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Code">Its code in the locality profile.</param>
/// <param name="Number">The number over the window, from 1.</param>
/// <param name="Name">窗口 1（监察）.</param>
/// <param name="Hall">The hall it belongs to.</param>
/// <param name="Agency">The code of the agency whose window it is.</param>
public sealed record WindowEntry(WindowId Id, string Code, int Number, string Name, UnitId Hall, string Agency);
