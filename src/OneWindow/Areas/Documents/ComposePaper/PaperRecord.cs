using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Checks;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
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
internal sealed record PaperContents(PaperData Data, IReadOnlyList<SigningOfficer> Officers, CaseFile? Case, Document? Replaced);

/// <summary>Collects what a paper says from the areas that recorded it.</summary>
internal sealed class PaperRecord(
    ICaseFiles cases, IMatterFiles matters, StaffDirectory staff, WindowDirectory windows, OfficeValues office, KeptBlanks kept,
    CaseCalendar calendar)
{
    /// <summary>The papers that name an award of their run by its number, and where it stands on them.</summary>
    private static readonly Dictionary<string, string> NumberedBefore = new(StringComparer.Ordinal)
    {
        ["D-ARB-29"] = "award.number", ["D-ARB-32"] = "advance.number",
    };

    /// <summary>The values for a paper; null where the person may not see what it belongs to.</summary>
    public async Task<PaperContents?> ReadAsync(OneWindowDb db, Document document, ActionContext by, CancellationToken cancel)
    {
        if (document.CaseId is not { } id)
        {
            return await ReadMatterAsync(db, document, by, cancel);
        }

        if (await cases.ReadAsync(db, id, by, cancel) is not { } file)
        {
            return null;
        }

        var data = new PaperData();
        await office.AddAsync(data, file.Unit, document.Kind, cancel);
        var facts = new RecordedFacts(file, document);
        await AddPartiesAsync(db, data, file, by, cancel);
        await kept.AddKnownPartiesAsync(db, data, id, document.Id, cancel);
        CaseValues.Add(data, facts);
        ReceivingValues.Add(data, facts, office);
        InvestigationValues.Add(data, facts);
        HandlingValues.Add(data, facts);
        ApprovalValues.Add(data, facts);
        DisputeValues.Add(data, facts, office);
        MediationValues.Add(data, facts, office);
        ArbitrationValues.Add(data, facts, office, document);
        await AddNamesAsync(data, facts, document, cancel);
        await AddPapersAsync(db, data, facts, document, cancel);
        var replaced = document.ReplacesId is { } first
            ? await db.Set<Document>().AsNoTracking().FirstOrDefaultAsync(found => found.Id == first, cancel)
            : null;
        return new PaperContents(
            data, [.. file.Officers.Select(officer => new SigningOfficer(officer.Name, officer.Certificate, officer.ValidTo))], file, replaced);
    }

    private async Task<PaperContents?> ReadMatterAsync(OneWindowDb db, Document document, ActionContext by, CancellationToken cancel)
    {
        if (document.MatterId is not { } id || await matters.ReadAsync(db, id, by, cancel) is not { } matter)
        {
            return null;
        }

        var data = new PaperData();
        await office.AddAsync(data, matter.Unit, document.Kind, cancel);
        await AddMatterAsync(data, matter, cancel);
        var clerk = await staff.NameOfAsync(matter.Clerk, cancel);
        data.Set("matter.clerk", clerk, new PaperSource("登记人"));
        AdviceValues.Add(data, matter, clerk, office);
        NextValues.Add(data, matter, calendar.Current);
        await AddReferralAsync(db, data, document, id, cancel);
        if (document.Kind == MatterPapers.MatterPapers.Receipt)
        {
            data.Set("document.issued", ChinaTime.DayOf(matter.RegisteredAt), new PaperSource("登记日期"));
        }

        return new PaperContents(data, [], null, null);
    }

    /// <summary>What a paper of the triage room or a letter of transfer says of the sending that it belongs to.</summary>
    private async Task AddReferralAsync(OneWindowDb db, PaperData data, Document document, MatterId matter, CancellationToken cancel)
    {
        if (!Guid.TryParse(document.Run, out var run) || await MatterReferrals.FindAsync(db, matter, new ReferralId(run), cancel) is not { } referral)
        {
            return;
        }

        var names = await staff.NamesAsync([.. ReferralValues.Named(referral), document.DraftedBy], cancel);
        ReferralValues.Add(data, referral, names);
        data.Set("authority.contact", names.GetValueOrDefault(document.DraftedBy)?.Person, new PaperSource("起草人"));
    }

    private async Task AddMatterAsync(PaperData data, MatterFile matter, CancellationToken cancel)
    {
        EmployerValues.Add(data, matter.Employer, matter.EmployerAsNamed, matter.WorkPlace);
        var window = matter.Window is { } at ? (await windows.WindowsAsync(cancel)).FirstOrDefault(entry => entry.Id == at)?.Name : null;
        MatterValues.Add(data, matter, window ?? office.HallName);
    }

    /// <summary>Who complains and against whom: from the matter that led to the case, or from the register of employers.</summary>
    private async Task AddPartiesAsync(OneWindowDb db, PaperData data, CaseFile file, ActionContext by, CancellationToken cancel)
    {
        if (file.Matter is { } id && await matters.ReadAsync(db, id, by, cancel) is { } matter)
        {
            await AddMatterAsync(data, matter, cancel);
        }

        if (file.Employer is { } employer && await EmployerDirectory.FindAsync(db, employer, cancel) is { } card)
        {
            EmployerValues.Add(data, card, null, (data.Find("employer.workplace") as PaperValue.Words)?.Text);
        }
    }

    /// <summary>Who registered, who approved: the names of those who acted.</summary>
    private async Task AddNamesAsync(PaperData data, RecordedFacts facts, Document document, CancellationToken cancel)
    {
        var answer = facts.Answer("grant-extension", "refuse-extension", "order-correction", "cancel-filing", "terminate", "propose-decision", "send-back-report");
        var names = await staff.NamesAsync([.. new[] { document.DraftedBy, answer?.By ?? document.DraftedBy }], cancel);
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

    private static async Task AddPapersAsync(OneWindowDb db, PaperData data, RecordedFacts facts, Document document, CancellationToken cancel)
    {
        if (ServiceValues.ServedBy(facts) is { } served)
        {
            ServiceValues.Add(data, facts, await db.Set<Document>().AsNoTracking().FirstOrDefaultAsync(found => found.Id == served, cancel));
        }

        if (facts.Run is { } run && NumberedBefore.GetValueOrDefault(document.Kind) is { } path)
        {
            var earlier = await db.Set<Document>().AsNoTracking()
                .Where(found => found.CaseId == document.CaseId && found.Run == run.Id && found.Number != null && found.Status == DocumentStatus.Signed)
                .OrderByDescending(found => found.Id).FirstOrDefaultAsync(cancel);
            data.Set(path, earlier?.Number ?? facts.Value(OutcomeFacts.AwardNumber), new PaperSource("已签发的文书"));
        }

        if (ArchiveValues.Kinds.Contains(document.Kind))
        {
            var papers = await db.Set<Document>().AsNoTracking().Where(found => found.CaseId == document.CaseId).OrderBy(found => found.Id).Take(500).ToListAsync(cancel);
            ArchiveValues.Add(data, facts, papers, (data.Find("volume.keeper") as PaperValue.Words)?.Text);
        }
    }
}
