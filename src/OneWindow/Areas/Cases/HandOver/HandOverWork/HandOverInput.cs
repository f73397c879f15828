using System.Globalization;
using Microsoft.Extensions.Primitives;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Cases.HandOver.HandOverWork;

/// <summary>
/// The form as it was sent. Each case is one value, so that a thousand of them are a thousand values: the case, its latest event as shown, and
/// its successor.
/// </summary>
/// <param name="Reason">As typed.</param>
/// <param name="NoConflict">Whether it was ticked.</param>
/// <param name="Given">The cases ticked.</param>
/// <param name="Key">Makes what is sent twice done once.</param>
public sealed record HandOverInput(string? Reason, bool NoConflict, IReadOnlyList<CaseForSuccessor> Given, string Key)
{
    /// <summary>The name under which each case is sent.</summary>
    public const string CaseField = "Form.Give";

    private readonly Dictionary<CaseId, AppointmentId> _to = Given.DistinctBy(one => one.Case).ToDictionary(one => one.Case, one => one.To);

    public static HandOverInput Fresh(HandOverPreview preview) => new(
        null, NoConflict: false,
        [.. preview.Ready.Select(one => new CaseForSuccessor(one.Id, one.Suggested!.To.Appointment, one.Seen))], Guid.CreateVersion7().ToString("N"));

    public static HandOverInput Posted(IFormCollection form) => new(
        form["Form.Reason"].ToString(), form["Form.NoConflict"] == "true", [.. Read(form[CaseField])], form["Form.Key"].ToString());

    /// <summary>What stands for a case and its successor in the form.</summary>
    public static string ValueOf(PreviewedCase one, SuccessorOfCase choice) =>
        string.Create(CultureInfo.InvariantCulture, $"{one.Id.Value:N}:{one.Seen}:{choice.To.Appointment.Value:N}");

    /// <summary>Whether a case goes to a successor.</summary>
    public bool Gives(PreviewedCase one, SuccessorOfCase choice) => _to.TryGetValue(one.Id, out var to) && to == choice.To.Appointment;

    private static IEnumerable<CaseForSuccessor> Read(StringValues values)
    {
        foreach (var value in values)
        {
            if (value?.Split(':') is [var one, var seen, var to] && Guid.TryParse(one, out var id) && Guid.TryParse(to, out var successor)
                && long.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            {
                yield return new CaseForSuccessor(new CaseId(id), new AppointmentId(successor), last);
            }
        }
    }
}
