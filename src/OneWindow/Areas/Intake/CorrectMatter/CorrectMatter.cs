using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Found;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Data;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.CorrectMatter;

/// <summary>What was registered wrongly, and how it is right. What is null stays as it is.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Reason">What was wrong and how it came out.</param>
/// <param name="Version">The version shown.</param>
public sealed record MatterCorrection(MatterId Id, string? Reason, long Version)
{
    public EmployerId? Employer { get; init; }

    public string? EmployerAsNamed { get; init; }

    public string? WorkDivision { get; init; }

    public string? WorkPlace { get; init; }

    public SubmissionKind? Kind { get; init; }

    /// <summary>Answers to questions of fact that are right now, by the code of the question (see <see cref="RegisterMatter.FactQuestions"/>); null for 不清楚.</summary>
    public IReadOnlyDictionary<string, bool?> Answers { get; init; } = new Dictionary<string, bool?>(StringComparer.Ordinal);

    /// <summary>Persons that are right now, by their identifier.</summary>
    public IReadOnlyDictionary<PartyId, PartyCorrection> Parties { get; init; } = new Dictionary<PartyId, PartyCorrection>();

    /// <summary>Claims that are right now, by their identifier; those already in a case are not touched.</summary>
    public IReadOnlyDictionary<ClaimId, RegisterMatter.ClaimToRegister> Claims { get; init; } = new Dictionary<ClaimId, RegisterMatter.ClaimToRegister>();

    public IReadOnlyList<RegisterMatter.ClaimToRegister> MoreClaims { get; init; } = [];
}

/// <summary>Corrects a registered matter by a recorded act that names what was wrong; then it is advised on anew.</summary>
public sealed class CorrectMatter(
    WriteDoor door, AdviceMaker advice, MatterEvents events, PartyCorrections parties, ICaseRecord cases, INameIndex names, Profile profile)
{
    private static readonly Refusal NothingChanged = Refusal.Invalid("Reason", "nothing-changed", "没有改动。");

    private static readonly Refusal UnknownDivision = Refusal.Invalid("WorkDivision", "unknown-division", "没有这个区划，请从列表中选。");

    private static readonly Refusal UnknownEmployer = Refusal.Invalid("Employer", "unknown-employer", "没有这家单位，请重新选。");

    private static readonly Refusal ClaimInCase =
        Refusal.NotAllowed("claim-in-case", "这项诉求已经进入案件，请在案件中更正。");

    public Task<Result<MatterState>> HandleAsync(MatterCorrection command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => CorrectAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> CorrectAsync(OneWindowDb db, MatterCorrection command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Correct, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (IntakeRefusals.ForReason(command.Reason) is { } missing)
        {
            return missing;
        }

        if (await RefusalAsync(db, matter, command, cancel) is { } refusal)
        {
            return refusal;
        }

        var employer = command.Employer is { } id ? await EmployerDirectory.FindAsync(db, id, cancel) : null;
        var changes = new MatterChanges(matter, profile);
        changes.Apply(command, employer);
        db.AddRange(changes.Added);
        changes.Note(await CorrectPartiesAsync(db, command, by, cancel));
        if (changes.Lines.Count == 0)
        {
            return NothingChanged;
        }

        var before = matter.State;
        if (matter.Claims.Exists(claim => claim.IsWaiting) && before is MatterState.Registered or MatterState.Triaged or MatterState.Guided or MatterState.Accepted)
        {
            var ruled = await ReferralReading.RuledOfAsync(db, matter.Id, cancel);
            TriageRulings.AnswerAsked(db, ruled, by);
            db.Add(advice.Keep(matter, by.Today, by.At, ruled));
            matter.State = matter.StateOfClaims;
        }

        await events.AppendAsync(
            db, matter, "matter-corrected",
            new MatterHappened("更正登记", TypedText.Clean(command.Reason), before, matter.State, References: changes.Lines), by, cancel);
        names.Enter(db, MatterSearchText.Kind, matter.Id.Value, MatterSearchText.Of(matter));
        NamedParties.Enter(db, names, matter.Parties);
        await cases.NoteAllAsync(db, matter.Id, new CaseNote("更正登记", TypedText.Clean(command.Reason), changes.Lines, WhileOpenOnly: false), by, cancel);
        return matter.State;
    }

    /// <summary>A sealed reporter is corrected only by those who may see the row. Loaded, the persons stand on the matter too.</summary>
    private async Task<IReadOnlyList<string>> CorrectPartiesAsync(OneWindowDb db, MatterCorrection command, ActionContext by, CancellationToken cancel)
    {
        var seen = await db.PartiesFor(by.Person).Where(party => party.MatterId == command.Id).OrderBy(party => party.Ordinal).ToListAsync(cancel);
        return [.. seen.Where(party => command.Parties.ContainsKey(party.Id))
            .Select(party => parties.Apply(db, party, command.Parties[party.Id], by)).OfType<string>()];
    }

    private async Task<Refusal?> RefusalAsync(OneWindowDb db, Matter matter, MatterCorrection command, CancellationToken cancel)
    {
        if (command.WorkDivision is { } division && profile.Divisions.All(known => known.Code != division) && division != profile.Locality.DivisionCode)
        {
            return UnknownDivision;
        }

        if (command.Employer is { } employer && await EmployerDirectory.FindAsync(db, employer, cancel) is null)
        {
            return UnknownEmployer;
        }

        if (command.Parties.Values.SelectMany((party, index) => RegistrationCheck.OfNumbers(party.IdentityNumber, party.Telephone, index)).FirstOrDefault() is { } wrong)
        {
            return wrong;
        }

        return matter.Claims.Exists(claim => claim.CaseId is not null && command.Claims.ContainsKey(claim.Id)) ? ClaimInCase : null;
    }
}
