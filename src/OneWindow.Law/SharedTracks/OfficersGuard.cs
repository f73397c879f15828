using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Guards;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.SharedTracks;

/// <summary>Who may not be named to handle a case.</summary>
public static class OfficersGuard
{
    /// <summary>
    /// Nobody who handles or handled the matter in another procedure is named (open question: no article forbids it in so many words);
    /// the refusal stands on the procedure's own article.
    /// </summary>
    public static Guard NobodyFromElsewhere(Fact officers, Citation basis) => new(
        "nobody-from-before", "所列人员在其他程序经办本事项（调解、监察、仲裁），请换人",
        view => !view.Officers(officers).Any(one => view.Officers(SharedFacts.EarlierOfficers).Any(before => before.Appointment == one.Appointment)), basis)
    {
        ReadsInput = true,
    };
}
