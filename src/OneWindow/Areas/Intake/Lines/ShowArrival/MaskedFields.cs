using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Data.Protection;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Lines.ShowArrival;

/// <summary>A field of a message as a page shows it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Came">What came, masked; null where nothing did.</param>
/// <param name="Fault">What is wrong with it; null for nothing.</param>
public sealed record MaskedField(LineField Field, string? Came, string? Fault);

/// <summary>Shows a message without telling who somebody is; word for word it is shown for a reason alone.</summary>
internal sealed class MaskedFields(PersonalData personal)
{
    private const string Secret = "（保密）";
    private const int MostShown = 2000;

    /// <summary>The fields of its line, in the order of the sheet.</summary>
    public IReadOnlyList<MaskedField> Of(Line line, Arrival arrival)
    {
        var text = ArrivalFields.Reveal(personal, arrival);
        var isSecret = IsSecret(line, text);
        return
        [
            .. line.Fields.Select(field => new MaskedField(
                field, text.Values.TryGetValue(field.Key, out var value) ? Masked(field.Meaning, value, isSecret) : null,
                arrival.Faults.FirstOrDefault(fault => fault.Field == field.Key)?.Text)),
        ];
    }

    /// <summary>Whether the person is kept secret: by wish, or because it is a report. What cannot be read counts as a wish.</summary>
    private static bool IsSecret(Line line, ArrivedText text) =>
        (line.FieldOf(Meaning.Confidential) is { } wish && text.Values.TryGetValue(wish.Key, out var said) && said is not ("否" or "0"))
        || (line.FieldOf(Meaning.Kind) is { } kind && text.Values.TryGetValue(kind.Key, out var typed)
            && line.Kinds.Any(code => code.Kind == SubmissionKind.Report && (code.Code == typed || code.Name == typed)));

    private static string Masked(Meaning meaning, string value, bool isSecret) => meaning switch
    {
        Meaning.Name or Meaning.Telephone or Meaning.IdentityNumber or Meaning.Address when isSecret => Secret,
        Meaning.Name => $"{value.EnumerateRunes().First()}**",
        Meaning.Telephone => IntakeFields.Telephone.Mask(value),
        Meaning.IdentityNumber => IntakeFields.IdentityNumber.Mask(value),
        Meaning.Address => IntakeFields.Address.Mask(value),
        _ => NarrativeMask.Of(value.Length > MostShown ? $"{value[..MostShown]}……" : value),
    };
}
