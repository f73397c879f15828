using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Checks;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Arbitration;
using OneWindow.Law.Inspection;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What the record gives for a paper.</summary>
/// <param name="Data">Every value, with its source.</param>
/// <param name="Officers">The officers named on it.</param>
/// <param name="Case">The case; null for a paper of a matter.</param>
/// <param name="Replaced">The paper that it corrects; null for none.</param>
internal sealed record PaperContents(PaperData Data, IReadOnlyList<SigningOfficer> Officers, CaseFile? Case, RelatedPaper? Replaced);

/// <summary>Collects what a paper says from what the areas recorded.</summary>
internal sealed class PaperRecord(OfficeValues office, KeptBlanks kept, CaseCalendar calendar)
{
    /// <summary>The papers that name an award of their run by its number, and where it stands on them.</summary>
    private static readonly Dictionary<string, string> NumberedBefore = new(StringComparer.Ordinal)
    {
        ["D-ARB-29"] = "award.number", ["D-ARB-32"] = "advance.number",
    };

    /// <summary>The values for a paper; null where the person may not see what it belongs to.</summary>
    public PaperContents? Of(Document document, PaperSources sources)
    {
        if (document.CaseId is not { } id)
        {
            return OfMatter(document, sources);
        }

        if (sources.Cases.GetValueOrDefault(id) is not { } file)
        {
            return null;
        }

        var data = new PaperData();
        office.Add(data, sources.Office.Units, file.Unit, document.Kind);
        var facts = new RecordedFacts(file, document);
        AddParties(data, file, sources);
        kept.AddKnownParties(sources.Beside, data, id, document.Id);
        CaseValues.Add(data, facts);
        ReceivingValues.Add(data, facts, office);
        InvestigationValues.Add(data, facts);
        HandlingValues.Add(data, facts);
        ApprovalValues.Add(data, facts);
        DisputeValues.Add(data, facts, office);
        MediationValues.Add(data, facts, office);
        ArbitrationValues.Add(data, facts, office, document);
        AddNames(data, facts, document, sources.Office.Names);
        AddPapers(data, facts, document, sources.Beside);
        var replaced = document.ReplacesId is { } first ? sources.Beside.FirstOrDefault(found => found.Id == first) : null;
        return new PaperContents(
            data, [.. file.Officers.Select(officer => new SigningOfficer(officer.Name, officer.Certificate, officer.ValidTo))], file, replaced);
    }

    private PaperContents? OfMatter(Document document, PaperSources sources)
    {
        if (document.MatterId is not { } id || sources.Matters.GetValueOrDefault(id) is not { } matter)
        {
            return null;
        }

        var data = new PaperData();
        office.Add(data, sources.Office.Units, matter.Unit, document.Kind);
        AddMatter(data, matter, sources.Office);
        var clerk = sources.Office.Persons.GetValueOrDefault(matter.Clerk);
        data.Set("matter.clerk", clerk, new PaperSource("登记人"));
        AdviceValues.Add(data, matter, clerk, office);
        NextValues.Add(data, matter, calendar.Current);
        AddReferral(data, document, sources);
        if (document.Kind == MatterPapers.MatterPapers.Receipt)
        {
            data.Set("document.issued", ChinaTime.DayOf(matter.RegisteredAt), new PaperSource("登记日期"));
        }

        return new PaperContents(data, [], null, null);
    }

    /// <summary>What a paper of the triage room or a letter of transfer says of the sending that it belongs to.</summary>
    private static void AddReferral(PaperData data, Document document, PaperSources sources)
    {
        if (sources.ReferralOf(document) is not { } referral)
        {
            return;
        }

        ReferralValues.Add(data, referral, sources.Office.Names);
        data.Set("authority.contact", sources.Office.Names.GetValueOrDefault(document.DraftedBy)?.Person, new PaperSource("起草人"));
    }

    private void AddMatter(PaperData data, MatterFile matter, OfficeBook book)
    {
        EmployerValues.Add(data, matter.Employer, matter.EmployerAsNamed, matter.WorkPlace);
        MatterValues.Add(data, matter, (matter.Window is { } at ? book.Windows.GetValueOrDefault(at) : null) ?? office.HallName);
    }

    /// <summary>Who complains and against whom: from the matter that led to the case, or from the register of employers.</summary>
    private void AddParties(PaperData data, CaseFile file, PaperSources sources)
    {
        if (file.Matter is { } id && sources.Matters.GetValueOrDefault(id) is { } matter)
        {
            AddMatter(data, matter, sources.Office);
        }

        if (file.EmployerCard is { } card)
        {
            EmployerValues.Add(data, card, null, (data.Find("employer.workplace") as PaperValue.Words)?.Text);
        }
    }

    /// <summary>Who registered, who approved: the names of those who acted.</summary>
    private static void AddNames(PaperData data, RecordedFacts facts, Document document, IReadOnlyDictionary<AppointmentId, StaffName> names)
    {
        var answer = facts.Answer("grant-extension", "refuse-extension", "order-correction", "cancel-filing", "terminate", "propose-decision", "send-back-report");
        var maker = names.GetValueOrDefault(document.DraftedBy)?.Person;
        data.Set("matter.clerk", document.Sequence == 1 ? maker : null, new PaperSource("登记人"))
            .Set("preservation.approver", facts.Run?.Track == EvidenceTrack.Definition.Code ? maker : null, new PaperSource("批准人"))
            .Set("paper.maker", maker, new PaperSource("经办人"))
            .Set("volume.keeper", maker, new PaperSource("立卷人"));
        if (data.Find("authority.contact") is null)
        {
            data.Set("authority.contact", maker, new PaperSource("起草人"));
        }

        if (answer is not null)
        {
            var source = RecordedFacts.SourceOf(answer);
            var opinion = answer.Input.GetValueOrDefault(ExtensionTrack.Opinion.Code) ?? answer.Input.GetValueOrDefault(InspectionFacts.Opinion.Code)
                ?? answer.Input.GetValueOrDefault(InspectionFacts.Reason.Code);
            data.Set("approval.opinion", opinion ?? answer.Name, source)
                .Set("approval.approver", names.GetValueOrDefault(answer.By)?.Person, source)
                .Set("approval.date", answer.On, source);
        }
    }

    private static void AddPapers(PaperData data, RecordedFacts facts, Document document, IReadOnlyList<RelatedPaper> beside)
    {
        if (ServiceValues.ServedBy(facts) is { } served)
        {
            ServiceValues.Add(data, facts, beside.FirstOrDefault(found => found.Id == served));
        }

        var ofCase = beside.Where(found => found.CaseId == document.CaseId).OrderBy(found => found.Id.Value).ToList();
        if (facts.Run is { } run && NumberedBefore.GetValueOrDefault(document.Kind) is { } path)
        {
            var earlier = ofCase.LastOrDefault(found => found.Run == run.Id && found.Number is not null && found.Status == DocumentStatus.Signed);
            data.Set(path, earlier?.Number ?? facts.Value(OutcomeFacts.AwardNumber), new PaperSource("已签发的文书"));
        }

        if (ArchiveValues.Kinds.Contains(document.Kind))
        {
            ArchiveValues.Add(data, facts, ofCase, (data.Find("volume.keeper") as PaperValue.Words)?.Text);
        }
    }
}
