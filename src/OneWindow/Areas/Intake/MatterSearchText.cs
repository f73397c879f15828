namespace OneWindow.Areas.Intake;

/// <summary>What a matter is found by: employer, place, the masked narrative, and names that are not sealed. Never a number of a person.</summary>
internal static class MatterSearchText
{
    /// <summary>The kind under which matters stand in the index of names.</summary>
    public const string Kind = "matter";

    public static string Of(Matter matter) => string.Join(
        '\n',
        new[] { matter.Facts.Employer, matter.EmployerAsNamed, matter.WorkPlace, matter.SourceReference, matter.Narrative }
            .Concat(matter.Parties.Where(party => !party.IsSealed).Select(party => party.Name))
            .Where(part => !string.IsNullOrEmpty(part)));
}
