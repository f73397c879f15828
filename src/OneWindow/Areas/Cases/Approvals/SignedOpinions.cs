using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.ReadCase;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>What was said of drafts that were agreed to, for papers.</summary>
internal static class SignedOpinions
{
    /// <summary>The opinions of the last round of each, in the order in which they were signed.</summary>
    public static IReadOnlyList<CaseFileOpinion> Of(IEnumerable<SaidOfDraft> said) =>
    [
        .. from one in said
           orderby one.Draft.Id.Value, one.Part.DoneAt
           select new CaseFileOpinion(
               one.Draft.Step, one.Part.Kind.Name(), one.Part.Outcome!.Value.Name(), one.DoneName, one.Part.StoodIn ? one.AskedName : null,
               one.Part.Opinion!, one.Part.DoneAt!.Value),
    ];
}
