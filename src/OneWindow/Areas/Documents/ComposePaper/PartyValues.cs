using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Arbitration.Tracks;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>仲裁: who stands on which side, and to whom a paper for one of them speaks.</summary>
internal static class PartyValues
{
    /// <summary>The sides as the law names them in a service; a third party is neither.</summary>
    public const string Worker = "worker", Employer = "employer", Other = "other";

    private static readonly PaperSource Case = new("案件");

    public static void Add(PaperData data, RecordedFacts facts)
    {
        var claimant = facts.Value(ApplicationFacts.ClaimantSide) == Employer ? Employer : Worker;
        var respondent = claimant == Worker ? Employer : Worker;
        AddSide(data, "arbitration.claimant", claimant);
        AddSide(data, "arbitration.respondent", respondent);
        if (facts.File.Number is null)
        {
            // Before the acceptance nobody told the respondent of the case: it is no party to be served.
            data.Set("arbitration.respondentSide", (string?)null, Case);
        }

        if (facts.Took("join-party"))
        {
            data.Set("arbitration.addressee", facts.Value(HearingFacts.Joined), facts.Source(HearingFacts.Joined))
                .Set("arbitration.addresseeSide", Other, Case);
        }
        else
        {
            Address(data, IsForRespondent(facts, claimant) ? respondent : claimant);
        }
    }

    /// <summary>Both sides of a mediated dispute, where the commission makes a paper of their agreement.</summary>
    public static void AddMediated(PaperData data)
    {
        AddSide(data, "arbitration.claimant", Worker);
        AddSide(data, "arbitration.respondent", Employer);
    }

    /// <summary>
    /// The copy goes to the respondent, that of a counter-claim to the claimant; a refusal to whoever applied; an answer to
    /// the side that did not give it.
    /// </summary>
    private static bool IsForRespondent(RecordedFacts facts, string claimant) => facts.Run?.Track == CounterClaimTrack.Definition.Code
        || (facts.Paper == "D-ARB-06" && !facts.Took("join-counter-claim"))
        || (facts.Paper == "D-ARB-07" && facts.Run?.Facts.GetValueOrDefault(ServiceTrack.Side.Code) == claimant);

    private static void Address(PaperData data, string side) => data
        .Set("arbitration.addressee", NameOf(data, side), Case)
        .Set("arbitration.addresseeSide", side, Case);

    private static void AddSide(PaperData data, string path, string side) => data.Set(path, NameOf(data, side), Case).Set(path + "Side", side, Case);

    private static string? NameOf(PaperData data, string side) => (data.Find($"{side}.name") as PaperValue.Words)?.Text;
}
