using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Found;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>
/// Takes a matter in: checks, stores it with its parties, claims and employer, advises on it at once and gives it a number.
/// Sent twice it is registered once, and the same receipt is answered.
/// </summary>
public sealed class RegisterMatter(
    WriteDoor door, EmployerRegister employers, SameOpenMatter same, NewMatter make, AdviceMaker advice, MatterEvents events,
    NumberSeries numbers, INameIndex names, Profile profile)
{
    /// <summary>The number format in the profile has no place for a unit, so all windows draw from one series.</summary>
    private static readonly UnitId WholeLocality = new(Guid.Empty);

    public Task<Result<RegisteredMatter>> HandleAsync(MatterToRegister command, ActionContext by, CancellationToken cancel)
    {
        var wrong = RegistrationCheck.Refusals(command, profile, by.At);
        return wrong.Count > 0
            ? Task.FromResult(Result<RegisteredMatter>.Refused(wrong))
            : door.WriteOnceAsync(
                by.IdempotencyKey ?? command.Id.Value.ToString(), $"register-matter/{by.Person.Value}",
                (db, token) => RegisterAsync(db, command, by, token), cancel);
    }

    /// <summary>The same within a transaction that registers several, as an import does; what needs no database is checked here too.</summary>
    internal Task<Result<RegisteredMatter>> RegisterWithinAsync(
        OneWindowDb db, MatterToRegister command, ActionContext by, CancellationToken cancel)
    {
        var wrong = RegistrationCheck.Refusals(command, profile, by.At);
        return wrong.Count > 0
            ? Task.FromResult(Result<RegisteredMatter>.Refused(wrong))
            : RegisterAsync(db, command, by, cancel);
    }

    private async Task<Result<RegisteredMatter>> RegisterAsync(
        OneWindowDb db, MatterToRegister command, ActionContext by, CancellationToken cancel)
    {
        if (await RefusalInStoreAsync(db, command, cancel) is { } refusal)
        {
            return refusal;
        }

        var employer = command.Employer;
        if (command.NewEmployer is { } added)
        {
            if (!(await employers.AddAsync(db, added, by, cancel)).TryGet(out var id, out var refusals))
            {
                return Result<RegisteredMatter>.Refused([.. refusals.Select(wrong => wrong with { Field = $"NewEmployer.{wrong.Field}" })]);
            }

            employer = id;
        }

        var matter = make.Of(command, employer, by);
        matter = await WithEmployerNameAsync(db, matter, command, cancel);
        await RememberReportsAsync(db, matter, cancel);
        db.Add(matter);
        if (by.Person != PersonId.None)
        {
            db.Add(new Handler { MatterId = matter.Id, PersonId = by.Person });
        }

        db.AddRange(command.Suggestions.Select(suggestion => new SuggestedClaim
        {
            Id = Guid.CreateVersion7(), MatterId = matter.Id, Type = suggestion.Type.Code, Phrase = suggestion.Phrase,
        }));
        db.Later($"delete from intake_draft where id = {matter.Id.Value}");

        if (matter.Claims.Count > 0)
        {
            matter.State = MatterState.Triaged;
            db.Add(advice.Keep(matter, by.Today, by.At));
        }

        names.Enter(db, MatterSearchText.Kind, matter.Id.Value, MatterSearchText.Of(matter));
        NamedParties.Enter(db, names, matter.Parties);
        events.Begin(db, matter, "matter-registered", Happened(matter, command), by);
        var series = new NumberSeriesKey(WholeLocality, "matter", by.Today.Year);
        matter.Number = (await numbers.NextAsync(db, series, profile.NumberFormat("matter").Format, cancel)).Text;
        return new RegisteredMatter(matter.Id, matter.Number, matter.QueryCode, matter.State);
    }

    private async Task<Refusal?> RefusalInStoreAsync(OneWindowDb db, MatterToRegister command, CancellationToken cancel)
    {
        if (command.SourceReference is { Length: > 0 } reference
            && await db.Set<Matter>().Where(row => row.Source == command.Source && row.SourceReference == reference)
                .Select(row => row.Number).FirstOrDefaultAsync(cancel) is { } taken)
        {
            return RegisterMatterErrors.SourceTaken(taken);
        }

        if (command.Follows is { } followed && !await db.Set<Matter>().AnyAsync(row => row.Id == followed, cancel))
        {
            return RegisterMatterErrors.UnknownFollowed;
        }

        if (command.Evidence.Count > 0)
        {
            var arrived = await db.Set<Evidence>().Where(file => file.MatterId == command.Id && file.WithdrawnAt == null).Select(file => file.Hash).ToListAsync(cancel);
            if (command.Evidence.Except(arrived, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } missing)
            {
                return RegisterMatterErrors.EvidenceMissing(missing);
            }
        }

        if (command.Employer is { } employer && await EmployerDirectory.FindAsync(db, employer, cancel) is null)
        {
            return RegisterMatterErrors.UnknownEmployer;
        }

        return string.IsNullOrWhiteSpace(command.ReasonForSecond) ? await same.FindAsync(db, command, cancel) : null;
    }

    private static async Task<Matter> WithEmployerNameAsync(
        OneWindowDb db, Matter matter, MatterToRegister command, CancellationToken cancel)
    {
        var card = command.Employer is { } id ? await EmployerDirectory.FindAsync(db, id, cancel) : null;
        matter.Facts = matter.Facts with
        {
            Employer = card?.Name ?? command.NewEmployer?.Name ?? matter.EmployerAsNamed,
            EmployerSeat = card?.Address ?? command.NewEmployer?.Address,
            EmployerSeatInArea = (card?.DivisionCode ?? command.NewEmployer?.Division) is null ? matter.Facts.EmployerSeatInArea : true,
        };
        return matter;
    }

    private static async Task RememberReportsAsync(OneWindowDb db, Matter matter, CancellationToken cancel)
    {
        var (known, _) = await KnownReports.AnswerAsync(db, matter.EmployerId, [.. matter.Claims.Select(claim => claim.ToFacts())], matter.Id, cancel);
        foreach (var (claim, facts) in matter.Claims.Zip(known))
        {
            claim.Answers = claim.Answers with { ReportedBefore = facts.ReportedBefore };
        }
    }

    private static MatterHappened Happened(Matter matter, MatterToRegister command) => new(
        $"登记，{matter.Kind.Name()}，{matter.Source.Name()}",
        string.IsNullOrWhiteSpace(command.ReasonForSecond) ? null : $"同一单位另有在办诉求，仍登记的理由：{command.ReasonForSecond.Trim()}",
        null, matter.State,
        References: [.. matter.Claims.Select(claim => ClaimTypes.Find(claim.Type)!.Name)]);
}
