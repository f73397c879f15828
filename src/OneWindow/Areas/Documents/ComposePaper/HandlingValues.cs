using System.Globalization;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Values;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>处理、改正、办结: what the papers from the report to the closing say.</summary>
internal static class HandlingValues
{
    private static readonly IReadOnlyDictionary<string, string> Manners = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["close"] = "已改正", ["close-decided"] = "处理决定履行完毕", ["cancel-filing"] = "撤销立案", ["terminate"] = "终结调查",
        ["transfer-out"] = "移送",
    };

    public static void Add(PaperData data, RecordedFacts facts)
    {
        AddReport(data, facts);
        AddCorrection(data, facts);
        AddVerification(data, facts);
        data.Set("cancellation.facts", facts.Clause(Facts.Findings), facts.Source(Facts.Findings))
            .Set("cancellation.correction", facts.Clause(Facts.Correction), facts.Source(Facts.Correction))
            .Set("cancellation.proof", facts.Lines(Facts.CorrectionProof), facts.Source(Facts.CorrectionProof))
            .Set("termination.reason", facts.Clause(Facts.TerminatedBecause), facts.Source(Facts.TerminatedBecause));
        AddTransfer(data, facts);
        Set(data, facts, "closing.result", Facts.Outcome);
        Set(data, facts, "closing.opinion", Facts.OfficerOpinion);
        data.Set("closing.manner", Manners.GetValueOrDefault(facts.Step?.Step ?? string.Empty), new PaperSource("案件"))
            .Set("closing.recovered", facts.Amount(Facts.Recovered), facts.Source(Facts.Recovered))
            .Set("closing.people", Workers(facts), facts.Source(Facts.Workers))
            .Set("closing.unitOpinion", facts.Step?.Input.GetValueOrDefault(Facts.Opinion.Code), facts.Source(Facts.Opinion))
            .Set("approval.date", facts.Step is { Step: "close" or "close-decided" } closing ? closing.On : null, new PaperSource("案件"));
    }

    private static void AddTransfer(PaperData data, RecordedFacts facts)
    {
        var source = facts.Source(Facts.TransferItems);
        Set(data, facts, "transfer.to", Facts.TransferTo);
        Set(data, facts, "transfer.basis", Facts.TransferBasis);
        data.Set("transfer.reason", facts.Clause(Facts.TransferBecause), facts.Source(Facts.TransferBecause))
            .Set("transfer.replyBy", facts.Day(Facts.TransferReplyBy), facts.Source(Facts.TransferReplyBy))
            .Set("transfer.kind", facts.File.FiledOn is null ? "案件线索" : "案件", new PaperSource("案件"))
            .Set("transfer.rows", facts.Lines(Facts.TransferItems).Select(line => ListedItem.Row(line, "pages", source)), source);
    }

    private static void AddReport(PaperData data, RecordedFacts facts)
    {
        Set(data, facts, "report.facts", Facts.Findings);
        Set(data, facts, "report.violated", Facts.Violated);
        Set(data, facts, "report.proposal", Facts.Proposal);
        Set(data, facts, "report.basis", Facts.HandlingBasis);
        Set(data, facts, "employer.statement", Facts.EmployerStatement);
        data.Set("report.evidence", facts.Lines(Facts.Evidence), facts.Source(Facts.Evidence));
        data.Set("report.amount", facts.Amount(Facts.Owed) ?? facts.Amount(Facts.Claimed), facts.Source(Facts.Owed))
            .Set("report.people", Workers(facts), facts.Source(Facts.Workers));
    }

    private static void AddCorrection(PaperData data, RecordedFacts facts)
    {
        data.Set("correction.facts", facts.Clause(Facts.Findings), facts.Source(Facts.Findings));
        Set(data, facts, "correction.violated", Facts.Violated);
        Set(data, facts, "correction.basis", Facts.HandlingBasis);
        Set(data, facts, "correction.others", Facts.Order);
        data.Set("correction.evidence", facts.Lines(Facts.Evidence), facts.Source(Facts.Evidence));
        data.Set("correction.due", facts.Day(Facts.CorrectBy), facts.Source(Facts.CorrectBy));
    }

    private static void AddVerification(PaperData data, RecordedFacts facts)
    {
        if (facts.Step is not { Step: "verify-correction" } step)
        {
            return;
        }

        Set(data, facts, "verification.findings", Facts.Correction);
        data.Set("verification.manner", facts.Name(Facts.CorrectionManner), facts.Source(Facts.CorrectionManner))
            .Set("verification.proof", facts.Lines(Facts.CorrectionProof), facts.Source(Facts.CorrectionProof))
            .Set("verification.date", step.On, RecordedFacts.SourceOf(step))
            .Set("verification.done", "全部改正", RecordedFacts.SourceOf(step))
            .Set("verification.paid", facts.Amount(Facts.Recovered), facts.Source(Facts.Recovered));
        // Paid in full: what each worker is shown to be owed is what each was paid.
        if (data.Find("arrears.rows") is PaperValue.Rows owed && data.Find("arrears.total") is PaperValue.Amount total
            && facts.Amount(Facts.Recovered) is { } recovered && total.Money == recovered)
        {
            data.Set("verification.rows", owed.Items.Select(row => Paid(row, RecordedFacts.SourceOf(step))), RecordedFacts.SourceOf(step));
        }
    }

    private static PaperData Paid(PaperData row, PaperSource source)
    {
        Money? amount = row.Find("amount") is PaperValue.Amount owed ? owed.Money : null;
        return new PaperData()
            .Set("name", (row.Find("name") as PaperValue.Words)?.Text, source)
            .Set("due", amount, source)
            .Set("amount", amount, source);
    }

    private static string? Workers(RecordedFacts facts) =>
        facts.Value(Facts.Workers) is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count}人") : null;

    private static void Set(PaperData data, RecordedFacts facts, string path, Fact fact) => data.Set(path, facts.Value(fact), facts.Source(fact));
}
