namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Who somebody is, as a timeline or a paper names them.</summary>
/// <param name="Person">The person's name.</param>
/// <param name="Post">The Chinese name of the post held.</param>
/// <param name="Unit">The name of the unit.</param>
public sealed record StaffName(string Person, string Post, string Unit);
