using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.ReadMatter;

/// <summary>Reads a matter whole, for pages, papers and cases.</summary>
public sealed class MatterFiles(PersonalData personal, MatterEvents events) : IMatterFiles
{
    public async Task<MatterFile?> ReadAsync(OneWindowDb db, MatterId id, ActionContext by, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (matter is null)
        {
            return null;
        }

        var parties = await db.PartiesFor(by.Person).AsNoTracking().Where(party => party.MatterId == id).OrderBy(party => party.Ordinal).ToListAsync(cancel);
        var claims = await db.Set<Claim>().AsNoTracking().Where(claim => claim.MatterId == id).OrderBy(claim => claim.Ordinal).ToListAsync(cancel);
        var evidence = await db.Set<Evidence>().AsNoTracking().Where(file => file.MatterId == id && file.WithdrawnAt == null).OrderBy(file => file.Id).ToListAsync(cancel);
        var advice = await db.Set<Advice>().AsNoTracking().Where(row => row.MatterId == id).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel);
        var employer = matter.EmployerId is { } employerId ? await EmployerDirectory.FindAsync(db, employerId, cancel) : null;
        var narrative = matter.NarrativeInFull is { } full ? personal.Reveal(IntakeFields.Narrative, full) : matter.Narrative;
        return new MatterFile(
            matter.Id, matter.Number, matter.QueryCode, matter.Source, matter.SourceReference, matter.Kind, matter.State, matter.ReceivedAt,
            matter.RegisteredAt, matter.ClerkId, matter.UnitId, matter.WindowId, narrative, employer, matter.EmployerAsNamed,
            matter.WorkDivision, matter.WorkPlace, matter.GuidedTo, matter.Outcome)
        {
            Parties = [.. parties.Select(PartyOf)],
            HasSealedParty = matter.Kind == SubmissionKind.Report && parties.Count == 0
                && await db.Set<Party>().AnyAsync(party => party.MatterId == id, cancel),
            Claims = [.. claims.Select(ClaimOf)],
            Evidence = [.. evidence.Select(EvidenceOf)],
            Advice = advice is null ? null : AdviceOf(advice),
        };
    }

    public async Task NameHandlerAsync(OneWindowDb db, MatterId id, PersonId person, CancellationToken cancel)
    {
        if (!await db.Set<Handler>().AnyAsync(handler => handler.MatterId == id && handler.PersonId == person, cancel))
        {
            db.Add(new Handler { MatterId = id, PersonId = person });
        }
    }

    public async Task<Result<MatterState>> CaseEndedAsync(
        OneWindowDb db, MatterId id, CaseId @case, bool othersRun, string how, ActionContext by, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().Include(row => row.Claims).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (matter is null)
        {
            return IntakeRefusals.NoSuchMatter;
        }

        var before = matter.State;
        if (!othersRun && before == MatterState.Accepted && matter.Claims.TrueForAll(claim => claim.Channel is not null))
        {
            matter.State = MatterState.Closed;
            matter.Outcome = how;
        }

        await events.AppendAsync(
            db, matter, "case-ended",
            new MatterHappened($"案件办结：{how}", null, before, matter.State, References: [@case.Value.ToString()]), by, cancel);
        return matter.State;
    }

    private MatterParty PartyOf(Party party) => new(
        party.Id, party.Role.Name(), party.Name, Clear(IntakeFields.IdentityNumber, party.IdentityNumber),
        Clear(IntakeFields.Telephone, party.Telephone), Clear(IntakeFields.Address, party.Address), party.ElectronicService,
        party.MigrantWorker, party.Amount);

    private static MatterClaim ClaimOf(Claim claim) => new(
        claim.Id, ClaimTypes.Find(claim.Type)!, claim.PeriodFrom, claim.PeriodTo, claim.Amount, claim.Words, claim.Channel, claim.CaseId)
    {
        Prior = claim.Answers.Prior,
    };

    private static MatterEvidence EvidenceOf(Evidence file) =>
        new(file.Id, file.Hash, file.Name, file.ContentType, file.Size, file.AddedAt, file.AddedBy, file.Note);

    private static MatterAdvice AdviceOf(Advice advice) => new(
        advice.GivenFor, advice.RulesVersion, advice.Content.Claims, advice.Content.Applications, advice.Content.Emergency,
        advice.Content.Promises, advice.Content.Territory);

    private string? Clear(PersonalField field, ProtectedText? value) => value is null ? null : personal.Reveal(field, value);
}
