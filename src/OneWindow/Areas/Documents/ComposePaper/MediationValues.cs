using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Values;
using Facts = OneWindow.Law.Mediation.MediationFacts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>调解: from the application to a performed agreement, or back to the claims' own ways.</summary>
internal static class MediationValues
{
    private static readonly PaperSource Case = new("案件");

    public static void Add(PaperData data, RecordedFacts facts, OfficeValues office)
    {
        if (facts.File.Procedure != "mediation")
        {
            return;
        }

        PartyValues.AddMediated(data);
        if (facts.Paper.StartsWith("D-ARB", StringComparison.Ordinal))
        {
            // A paper of the commission: its maker answers for it, not the mediator.
            data.Set("authority.contact", (string?)null, Case);
        }

        AddCourse(data, facts);
        AddAgreement(data, facts);
        data.Set("mediation.performance", facts.Value(Facts.Performance), facts.Source(Facts.Performance))
            .Set("next.ways", facts.Lines(Facts.NextWays), facts.Source(Facts.NextWays))
            .Set("transfer.to", office.HallName, PaperSource.Profile)
            .Set("transfer.reason", facts.Took("arbitrate") ? "达成调解协议后，在协议约定的期限内没有履行" : "调解没有达成协议", Case);
    }

    private static void AddCourse(PaperData data, RecordedFacts facts)
    {
        var mediators = facts.Value(Facts.Mediators) is { } text && OfficerList.TryParse(text, out var officers)
            ? string.Join('、', officers.Select(officer => officer.Name))
            : null;
        var ground = facts.Took("decline") ? Facts.DeclineGround : facts.Took("fail") ? Facts.FailGround : null;
        data.Set("mediation.source", facts.Name(Facts.Source), facts.Source(Facts.Source))
            .Set("mediation.fitness", facts.Name(Facts.Fitness), facts.Source(Facts.Fitness))
            .Set("mediation.consent", facts.Value(Facts.Consent), facts.Source(Facts.Consent))
            .Set("mediation.mediators", mediators, facts.Source(Facts.Mediators))
            .Set("mediation.ground", ground is null ? null : facts.Name(ground), Case)
            .Set("mediation.withdrawn", facts.Took("withdraw"), Case)
            .Set("mediation.declined", facts.Took("decline"), Case)
            .Set("mediation.because", facts.Clause(Facts.Because), facts.Source(Facts.Because))
            .Set("mediation.danger", facts.Value(Facts.Danger), facts.Source(Facts.Danger))
            .Set("review.reason", facts.Clause(Facts.Because), facts.Source(Facts.Because));
        if (facts.Took("record-session"))
        {
            data.Set("mediation.form", facts.Name(Facts.Form), facts.Source(Facts.Form))
                .Set("mediation.place", facts.Value(Facts.Place), facts.Source(Facts.Place))
                .Set("mediation.takingPart", facts.Value(Facts.TakingPart), facts.Source(Facts.TakingPart))
                .Set("mediation.record", facts.Value(Facts.Record), facts.Source(Facts.Record));
        }
    }

    private static void AddAgreement(PaperData data, RecordedFacts facts)
    {
        var (agreed, paid) = (facts.Amount(Facts.AgreedAmount), facts.Amount(Facts.Paid));
        data.Set("agreement.text", facts.Value(Facts.Agreement), facts.Source(Facts.Agreement))
            .Set("agreement.amount", agreed, facts.Source(Facts.AgreedAmount))
            .Set("agreement.on", facts.Day(Facts.AgreedOn), facts.Source(Facts.AgreedOn))
            .Set("agreement.performBy", facts.Day(Facts.PerformBy), facts.Source(Facts.PerformBy))
            .Set("agreement.unpaid", agreed is { } amount ? amount - (paid ?? Money.Zero) : null, facts.Source(Facts.AgreedAmount))
            .Set("mediation.paid", paid, facts.Source(Facts.Paid))
            .Set("settlement.claims", facts.Value(SharedFacts.Dispute), facts.Source(SharedFacts.Dispute))
            .Set("settlement.result", facts.Value(Facts.Agreement), facts.Source(Facts.Agreement))
            .Set("award.performBy", facts.Day(Facts.PerformBy), facts.Source(Facts.PerformBy));
    }
}
