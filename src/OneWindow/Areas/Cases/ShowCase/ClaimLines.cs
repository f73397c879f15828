using OneWindow.Law.Arbitration;
using OneWindow.Law.Arbitration.Claims;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;
using OneWindow.Ui.Components.Formatting;
using OneWindow.Ui.Components;
using OneWindow.Ui.Components.Pages;
using System.Globalization;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>A claim of an arbitration, and how it was decided.</summary>
internal sealed record ClaimLine(string Name, string Asked, string Decision, string Awarded, TagView State, TagView? Force);

/// <summary>What one side may still do about one award.</summary>
/// <param name="Award">The kind of award.</param>
/// <param name="Side">Whose line it is.</param>
/// <param name="Service">How far its service has come.</param>
/// <param name="May">The remedy that the law gives this side.</param>
/// <param name="Until">The last day for it; null while the term has not begun or no longer runs.</param>
/// <param name="State">What became of it.</param>
internal sealed record RemedyLine(string Award, string Side, string Service, string May, DateOnly? Until, TagView State);

/// <summary>Reads claims, awards and remedies from the tracks of a case.</summary>
internal static class ClaimLines
{
    public static IReadOnlyList<ClaimLine> Of(CaseView view) =>
        [.. view.Case.Standing.Tracks.Where(run => run.Track == ClaimTrack.Definition.Code).Select(run => LineOf(view.Case.Standing.Facts, run))];

    public static IReadOnlyList<RemedyLine> RemediesOf(CaseView view)
    {
        var remedies = view.Case.Standing.Tracks.Where(run => run.Track == RemedyTrack.Definition.Code).ToList();
        var lines = new List<RemedyLine>();
        foreach (var service in view.Case.Standing.Tracks.Where(IsOfAward))
        {
            var remedy = remedies.Find(run => run.Subject == service.Subject && SideOf(run) == SideOf(service));
            remedies.RemoveAll(run => run == remedy);
            lines.Add(LineOf(view, service, remedy));
        }

        return lines;
    }

    private static bool IsOfAward(TrackRun run) => run.Track == ServiceTrack.Definition.Code && run.State != ServiceTrack.Dropped.Code
        && (AwardTrack.FinalPapers.Contains(run.Subject) || AwardTrack.OrdinaryPapers.Contains(run.Subject));

    private static ClaimLine LineOf(IReadOnlyDictionary<string, string> ofCase, TrackRun run)
    {
        var kind = ClaimKinds.Of(run.Subject);
        var decided = run.Facts.ContainsKey(OutcomeFacts.Decision.Code) && run.State != ClaimTrack.Pending.Code;
        return new ClaimLine(
            kind.Name,
            Text(run, ClaimElements.Amount),
            decided ? Text(run, OutcomeFacts.Decision) : "—",
            decided ? Text(run, OutcomeFacts.Awarded) : "—",
            StateOf(ClaimTrack.Definition, run),
            decided ? ForceOf(kind.IsFinal(Fen(run.Facts, OutcomeFacts.Awarded), Fen(ofCase, ApplicationFacts.MinimumWage))) : null);
    }

    private static TagView ForceOf(bool isFinal) => isFinal ? new TagView("终局", Tone.Blue) : new TagView("非终局");

    private static RemedyLine LineOf(CaseView view, TrackRun service, TrackRun? remedy)
    {
        var clock = view.Clocks.FirstOrDefault(one => one.Clock.Track == remedy?.Id && remedy is not null && one.Clock.Ledger.Stopped is null);
        return new RemedyLine(
            RunSubjects.NameOf(service.Subject)!,
            RunSubjects.SideOf(service) ?? "未写明",
            remedy is null ? ServiceTrack.Definition.StateOf(service.State).Name : $"{remedy.OpenedOn.InTable()} 送达",
            MayOf(service),
            clock?.Explanation.Reading.DueDay,
            remedy is null ? new TagView("送达后起算") : StateOf(RemedyTrack.Definition, remedy));
    }

    /// <summary>调解仲裁法第四十八条、第四十九条第一款、第五十条.</summary>
    private static string MayOf(TrackRun service) => AwardTrack.FinalPapers.Contains(service.Subject) && SideOf(service) != "worker"
        ? "向中级人民法院申请撤销（三十日内）"
        : "向人民法院起诉（十五日内）";

    private static string? SideOf(TrackRun run) => run.Facts.GetValueOrDefault(ServiceTrack.Side.Code);

    private static TagView StateOf(Track track, TrackRun run)
    {
        var state = track.StateOf(run.State);
        return new TagView(state.Name, state.IsFinal ? Tone.Plain : Tone.Soon);
    }

    private static string Text(TrackRun run, Fact fact) => run.Facts.TryGetValue(fact.Code, out var value) ? CaseTimeline.ValueOf(fact, value) : "—";

    private static long Fen(IReadOnlyDictionary<string, string> facts, Fact fact) =>
        facts.TryGetValue(fact.Code, out var value) ? long.Parse(value, CultureInfo.InvariantCulture) : 0;
}
