using OneWindow.Areas.Staff.Absences.RecordAbsence;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Forms;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Absences.ListAbsences;

/// <summary>The form of an absence as it was typed.</summary>
internal sealed class AbsenceForm
{
    public string? Person { get; set; }

    public string? StandIn { get; set; }

    public string? FromDay { get; set; }

    public string? UntilDay { get; set; }

    public string? Reason { get; set; }

    /// <summary>Makes the form that is sent twice recorded once.</summary>
    public string? Key { get; set; }

    /// <summary>What is to be recorded, or which fields are wrong.</summary>
    /// <param name="self">Whose absence it is where nobody is chosen: an administrator chooses, others record their own.</param>
    public Result<AbsenceToRecord> Read(PersonId? self)
    {
        List<Refusal> refusals = [];
        var from = TypedDay.Read(FromDay, nameof(FromDay), "第一天", refusals);
        var until = TypedDay.Read(UntilDay, nameof(UntilDay), "最后一天", refusals);
        var person = self ?? (Guid.TryParse(Person, out var chosen) ? new PersonId(chosen) : null as PersonId?);
        if (person is null)
        {
            refusals.Add(AbsenceErrors.PersonMissing);
        }

        return refusals.Count > 0
            ? Result<AbsenceToRecord>.Refused(refusals)
            : new AbsenceToRecord(person!.Value, Guid.TryParse(StandIn, out var standIn) ? new PersonId(standIn) : null, from, until, Reason);
    }
}
