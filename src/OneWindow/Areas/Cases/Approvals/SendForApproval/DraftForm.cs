using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases.Approvals.SendForApproval;

/// <summary>The form of a draft that came back.</summary>
internal static class DraftForm
{
    /// <summary>The form with what was filled in before, the statement and the last way chosen.</summary>
    public static StepInput Of(StepInput fresh, Step step, Approval draft)
    {
        var values = new Dictionary<string, string>(draft.Typed, StringComparer.Ordinal) { ["Statement"] = draft.Reason };
        var last = draft.Parts.Where(part => part.Round == draft.Round && part.Outcome != ApprovalOutcome.PassedOn).ToList();
        Put("Decider", last.Find(part => part.Kind == ApprovalKind.Decide));
        Put("Reviewer", last.Find(part => part.Kind == ApprovalKind.Review));
        foreach (var (signer, index) in last.Where(part => part.Kind == ApprovalKind.CoSign).Take(3).Select((signer, index) => (signer, index)))
        {
            Put(index == 0 ? "CoSigners" : $"CoSigners{index + 1}", signer);
        }

        var named = step.Fields.FirstOrDefault(field => field is { IsLookedUp: false, Fact.Kind: FactKind.Officers });
        var officers = OfficerList.Parse(named is null ? string.Empty : draft.Typed.GetValueOrDefault(named.Fact.Code, string.Empty))
            .Select(officer => officer.Appointment).ToList();
        return fresh with { Values = values, Officers = officers, Lead = officers.Count > 0 ? officers[0] : null };

        void Put(string name, ApprovalPart? part)
        {
            if (part is not null)
            {
                values[name] = part.AppointmentId.Value.ToString("D");
            }
        }
    }
}
