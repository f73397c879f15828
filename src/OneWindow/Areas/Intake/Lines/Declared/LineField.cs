using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Lines.Declared;

/// <summary>A field that the other side sends.</summary>
/// <param name="Meaning">What it is to us.</param>
/// <param name="Key">Its name in their JSON.</param>
/// <param name="Heading">Its heading in their sheet, and on our pages.</param>
public sealed record LineField(Meaning Meaning, string Key, string Heading)
{
    /// <summary>Without it a message is not registered.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it tells who somebody is: masked on pages, shown in full only for a reason.</summary>
    public bool IsPersonal => Meaning is Meaning.Name or Meaning.Telephone or Meaning.IdentityNumber or Meaning.Address or Meaning.Content or Meaning.Title;
}

/// <summary>A code for how something was brought.</summary>
/// <param name="Code">As the other side sends it.</param>
/// <param name="Name">Its name; understood in its place.</param>
/// <param name="Kind">What it is to us.</param>
public sealed record KindCode(string Code, string Name, SubmissionKind Kind);

/// <summary>A code for what something is about.</summary>
/// <param name="Code">As the other side sends it.</param>
/// <param name="Name">Its name; understood in its place.</param>
/// <param name="Claim">The claim that it is; null where the person's words must tell.</param>
public sealed record CategoryCode(string Code, string Name, ClaimType? Claim);
