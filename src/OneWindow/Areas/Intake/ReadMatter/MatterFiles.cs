using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.ReadMatter;

/// <summary>Reads a matter whole, for pages, papers and cases.</summary>
public sealed class MatterFiles(PersonalData personal, MatterEvents events, AdviceMaker advice) : IMatterFiles
{
    public async Task<MatterFile?> ReadAsync(OneWindowDb db, MatterId id, ActionContext by, CancellationToken cancel) =>
        (await ReadAllAsync(db, [id], by, cancel)).GetValueOrDefault(id);

    public async Task<IReadOnlyDictionary<MatterId, MatterFile>> ReadAllAsync(
        OneWindowDb db, IReadOnlyCollection<MatterId> ids, ActionContext by, CancellationToken cancel) =>
        ids.Count == 0
            ? new Dictionary<MatterId, MatterFile>()
            : (await MatterParts.ReadAsync(db, ids, by.Person, cancel)).GroupBy(part => part.Id).ToDictionary(parts => parts.Key, FileOf);

    private MatterFile FileOf(IEnumerable<MatterPart> ofMatter)
    {
        var parts = ofMatter.ToList();
        var head = parts.First(part => part.Matter is not null);
        var (matter, advice) = (head.Matter!, parts.Select(part => part.Advice).FirstOrDefault(given => given is not null));
        var parties = parts.Select(part => part.Party).OfType<Party>().OrderBy(party => party.Ordinal).ToList();
        var narrative = matter.NarrativeInFull is { } full ? personal.Reveal(IntakeFields.Narrative, full) : matter.Narrative;
        return new MatterFile(
            matter.Id, matter.Number, matter.QueryCode, matter.Source, matter.SourceReference, matter.Kind, matter.State, matter.ReceivedAt,
            matter.RegisteredAt, matter.ClerkId, matter.UnitId, matter.WindowId, narrative, head.Employer, matter.EmployerAsNamed,
            matter.WorkDivision, matter.WorkPlace, matter.GuidedTo, matter.Outcome)
        {
            Version = matter.Version,
            Parties = [.. parties.Select(PartyOf)],
            HasSealedParty = matter.Kind == SubmissionKind.Report && parties.Count == 0 && head.HasParties,
            Claims = [.. parts.Select(part => part.Claim).OfType<Claim>().OrderBy(claim => claim.Ordinal).Select(ClaimOf)],
            Evidence = [.. parts.Select(part => part.Evidence).OfType<Evidence>().OrderBy(file => file.Id.Value).Select(EvidenceOf)],
            Advice = advice is null ? null : AdviceOf(advice),
        };
    }

    public async Task NameHandlersAsync(OneWindowDb db, IReadOnlyCollection<(MatterId Matter, PersonId Person)> named, CancellationToken cancel)
    {
        var matters = named.Select(one => one.Matter).Distinct().ToList();
        var known = await db.Set<Handler>().AsNoTracking().Where(handler => matters.Contains(handler.MatterId))
            .Select(handler => new { handler.MatterId, handler.PersonId }).ToListAsync(cancel);
        db.AddRange(named.Distinct()
            .Where(one => !known.Contains(new { MatterId = one.Matter, PersonId = one.Person }))
            .Select(one => new Handler { MatterId = one.Matter, PersonId = one.Person }));
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
        if (!othersRun && before == MatterState.Accepted && !matter.Claims.Exists(claim => claim.IsWaiting))
        {
            matter.State = MatterState.Closed;
            matter.Outcome = how;
        }

        await events.AppendAsync(
            db, matter, "case-ended",
            new MatterHappened($"案件办结：{how}", null, before, matter.State, References: [@case.Value.ToString()]), by, cancel);
        return matter.State;
    }

    public async Task<Result<MatterState>> ClaimsReturnedAsync(
        OneWindowDb db, MatterId id, CaseId @case, PriorProceeding prior, string how, ActionContext by, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().Include(row => row.Claims).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (matter is null)
        {
            return IntakeRefusals.NoSuchMatter;
        }

        var returned = matter.Claims.Where(claim => claim.CaseId == @case).OrderBy(claim => claim.Ordinal).ToList();
        foreach (var claim in returned)
        {
            (claim.CaseId, claim.ReturnedFromId) = (null, @case);
            claim.ChooseAnew();
            claim.Answers = claim.Answers with { Prior = [.. claim.Answers.Prior, prior] };
        }

        (var before, matter.State, matter.Outcome) = (matter.State, matter.StateOfClaims, null);
        db.Add(advice.Keep(matter, by.Today, by.At));
        await events.AppendAsync(
            db, matter, "claims-returned",
            new MatterHappened(
                $"{how}，诉求回到窗口另选途径", null, before, matter.State,
                References: [.. returned.Select(claim => ClaimTypes.Find(claim.Type)!.Name)]),
            by, cancel);
        return matter.State;
    }

    public async Task<Result<MatterState>> CaseReopenedAsync(OneWindowDb db, MatterId id, CaseId @case, ActionContext by, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().Include(row => row.Claims).SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (matter is null)
        {
            return IntakeRefusals.NoSuchMatter;
        }

        var back = matter.Claims.Where(claim => claim.ReturnedFromId == @case).ToList();
        if (back.Find(claim => !claim.IsWaiting) is { } gone)
        {
            return Refusal.NotAllowed("claim-elsewhere", $"“{ClaimTypes.Find(gone.Type)!.Name}”已经走了其他途径，一项诉求同一时间只走一条途径，原案不能恢复。");
        }

        back.ForEach(claim => (claim.CaseId, claim.ReturnedFromId) = (@case, null));
        (var before, matter.State, matter.Outcome) = (matter.State, MatterState.Accepted, null);
        await events.AppendAsync(
            db, matter, "case-reopened", new MatterHappened("案件恢复办理", null, before, matter.State, References: [@case.Value.ToString()]), by, cancel);
        return matter.State;
    }

    private MatterParty PartyOf(Party party) => new(
        party.Id, party.Role.Name(), party.Name, Clear(IntakeFields.IdentityNumber, party.IdentityNumber),
        Clear(IntakeFields.Telephone, party.Telephone), Clear(IntakeFields.Address, party.Address), party.ElectronicService,
        party.MigrantWorker, party.Amount);

    private static MatterClaim ClaimOf(Claim claim) => new(
        claim.Id, ClaimTypes.Find(claim.Type)!, claim.PeriodFrom, claim.PeriodTo, claim.Amount, claim.Words, claim.Channel, claim.CaseId)
    {
        Prior = claim.Answers.Prior, IsWaiting = claim.IsWaiting, ReturnedFrom = claim.ReturnedFromId,
    };

    private static MatterEvidence EvidenceOf(Evidence file) =>
        new(file.Id, file.Hash, file.Name, file.ContentType, file.Size, file.AddedAt, file.AddedBy, file.Note);

    private static MatterAdvice AdviceOf(Advice advice) => new(
        advice.GivenFor, advice.RulesVersion, advice.Content.Claims, advice.Content.Applications, advice.Content.Emergency,
        advice.Content.Promises, advice.Content.Territory);

    private string? Clear(PersonalField field, ProtectedText? value) => value is null ? null : personal.Reveal(field, value);
}
