namespace OneWindow.Ui.Components.Pickers;

/// <summary>Somebody or something that the name typed may mean, with what tells two alike apart.</summary>
/// <param name="Value">What is posted when it is chosen.</param>
/// <param name="Name">The name; the part that was typed is marked.</param>
/// <param name="Code">Credit code or number.</param>
/// <param name="Place">Address.</param>
/// <param name="PlaceNote">分支机构，在册 16 人.</param>
/// <param name="Record">近一年被投诉 1 次.</param>
/// <param name="RecordNote">2026-03-11 已结案.</param>
public sealed record PickerCandidate(
    string Value, string Name, string? Code = null, string? Place = null, string? PlaceNote = null, string? Record = null, string? RecordNote = null);
