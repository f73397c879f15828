using OneWindow.Data.Protection;
using OneWindow.Law.Identifiers;

namespace OneWindow.Areas.Intake;

/// <summary>The personal fields of a matter: how each is masked, and by what it is found.</summary>
public static class IntakeFields
{
    public static readonly PersonalField IdentityNumber = new(
        "intake_party.identity_number",
        text => CitizenIdNumber.Parse(text).TryGet(out var number, out _) ? number.Masked : "******",
        text => CitizenIdNumber.Parse(text).TryGet(out var number, out _) ? number.Value : text.Trim(),
        "identity-number");

    public static readonly PersonalField Telephone = PersonalField.OfTelephone("intake_party.telephone");

    /// <summary>A page needs to know which part of the city it is; the house stays hidden.</summary>
    public static readonly PersonalField Address = new("intake_party.address", text => text.Length <= 6 ? "***" : text[..6] + "***");

    public static readonly PersonalField Narrative = new("intake_matter.narrative_in_full", NarrativeMask.Of);

    public static readonly PersonalField Draft = new("intake_draft.form", _ => "（草稿）");
}
