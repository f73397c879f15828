using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.AddEvidence;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.SaveDraft;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web.Files;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;
using OneWindow.Ui.Components.Advices;
using OneWindow.Ui.Components.Pickers;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>What the page shows beside the form.</summary>
public sealed record RegistrationView(
    IReadOnlyList<AdviceView> Advices, IReadOnlyList<string> Notes, IReadOnlyList<FactQuestion> Questions, IReadOnlyList<Evidence> Files, string? Total, string? SumWarning)
{
    public static readonly RegistrationView Empty = new([], [], [], [], null, null);
}

/// <summary>What the registration page asks for: it brings form, drafts, advice, files and use cases together.</summary>
public sealed class RegistrationDesk(
    OneWindowDb db, RegisterMatter register, ChooseChannels.ChooseAdvised choose, SaveDraft.SaveDraft save, DiscardDraft.DiscardDraft discard,
    Drafts drafts, HandedInEvidence evidence, AdviceMaker advice, EmployerCandidates employers, CurrentActor actor)
{
    /// <summary>An empty form: one person, a complaint at the window.</summary>
    public static RegisterMatterForm Blank() => new()
    {
        Id = MatterId.New().Value.ToString(), Kind = "complaint", Source = "window", Parties = [new PartyForm()], Claims = [new ClaimForm()],
    };

    public Task<List<DraftLine>> DraftsAsync(ActionContext by, CancellationToken cancel) => drafts.OfAsync(by.Person, cancel);

    public async Task<string?> WindowNameAsync(CancellationToken cancel) => (await actor.WindowAsync(cancel))?.Name;

    /// <summary>A saved form; null when it is not this person's.</summary>
    public async Task<RegisterMatterForm?> DraftAsync(MatterId id, ActionContext by, CancellationToken cancel) =>
        await drafts.FormAsync(id, by.Person, cancel) is { } form ? JsonSerializer.Deserialize<RegisterMatterForm>(form) : null;

    public Task<Result<DateTime>> SaveAsync(RegisterMatterForm form, ActionContext by, CancellationToken cancel)
    {
        var who = form.Parties.Count > 0 ? form.Parties[0].Name : null;
        var title = string.Join('，', new[] { who, form.EmployerName ?? form.EmployerQuery }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return save.HandleAsync(new DraftToSave(IdOf(form), title.Length == 0 ? "未写姓名" : title, JsonSerializer.Serialize(form)), by, cancel);
    }

    public Task<Result<MatterId>> DiscardAsync(RegisterMatterForm form, ActionContext by, CancellationToken cancel) =>
        discard.HandleAsync(IdOf(form), by, cancel);

    /// <summary>Keeps the files that came with the form; they stay with the draft whatever else is wrong.</summary>
    public Task<EvidenceReceived> TakeFilesAsync(RegisterMatterForm form, IReadOnlyList<HandedInFile> files, ActionContext by, CancellationToken cancel) =>
        evidence.TakeAsync(
            files, file => new EvidenceHandedIn(EvidenceOwner.Of(IdOf(form)), file.Name, file.Content!) { Origin = EvidenceOrigin.Worker }, by, cancel);

    /// <summary>Registers, and takes down the ways that were ticked at the same time.</summary>
    public async Task<Result<RegisteredMatter>> RegisterAsync(RegisterMatterForm form, ActionContext by, CancellationToken cancel)
    {
        var reader = new RegistrationReader(form);
        var matter = reader.Read(IdOf(form), (await actor.WindowAsync(cancel))?.Id);
        if (reader.Wrong.Count > 0)
        {
            return Result<RegisteredMatter>.Refused(reader.Wrong);
        }

        var result = await register.HandleAsync(matter, by, cancel);
        if (!result.Succeeded)
        {
            return Result<RegisteredMatter>.Refused([.. PastedWorkers.AtThePastedList(result.Refusals, form).Select(AtTheNewEmployer)]);
        }

        if (result.TryGet(out var registered, out _) && registered.State == MatterState.Triaged && form.Channels.Count > 0)
        {
            var ticked = form.Channels.Select(Channels.Find).OfType<Channel>().ToHashSet();
            await choose.HandleAsync(registered.Id, ticked.Contains, by, cancel);
        }

        return result;
    }

    public async Task<RegistrationView> ViewAsync(RegisterMatterForm form, ActionContext by, CancellationToken cancel)
    {
        var id = IdOf(form);
        var files = await db.Set<Evidence>().AsNoTracking().Where(file => file.MatterId == id && file.AddedBy == by.Person && file.WithdrawnAt == null).OrderBy(file => file.Id).ToListAsync(cancel);
        var reader = new RegistrationReader(form);
        var facts = reader.FactsNow();
        var employer = Guid.TryParse(form.Employer, out var chosen) ? new EmployerId(chosen) : (EmployerId?)null;
        var (claims, reports) = await KnownReports.AnswerAsync(db, employer, facts.Claims, id, cancel);
        facts = facts with { Claims = claims };
        if (advice.Advise(facts, by.Today) is not { } given)
        {
            return RegistrationView.Empty with { Files = files };
        }

        var text = AdviceMaker.Snapshot(given);
        var total = facts.Claims.Aggregate(Money.Zero, (sum, claim) => sum + (claim.Amount ?? Money.Zero));
        return new RegistrationView(
            AdviceViews.Of(text.Claims, form.Channels),
            [.. new[] { text.Emergency }.OfType<string>(), .. reports, .. text.Promises, .. text.Claims.SelectMany(claim => claim.Limitation).Distinct(StringComparer.Ordinal)],
            FactQuestions.ThatMatter(facts, await ContextAsync(form.Narrative, employer, cancel), known => advice.Advise(known, by.Today)),
            files,
            total > Money.Zero ? total.ToString() : null,
            reader.SumWarning());
    }

    private async Task<QuestionContext> ContextAsync(string? narrative, EmployerId? employer, CancellationToken cancel) =>
        new(narrative, employer is { } id ? (await EmployerDirectory.FindAsync(db, id, cancel))?.Industry : null);

    public async Task<IReadOnlyList<PickerCandidate>?> CandidatesAsync(RegisterMatterForm form, DateOnly today, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(form.EmployerQuery) ? null : await employers.FindAsync(form.EmployerQuery, today, cancel);

    /// <summary>What is wrong with an employer to be added, at the field in which this form asks for it; the form asks for no division of its seat.</summary>
    private static Refusal AtTheNewEmployer(Refusal refusal) => refusal.Field switch
    {
        "NewEmployer.Name" => refusal with { Field = nameof(RegisterMatterForm.EmployerName) },
        "NewEmployer.CreditCode" => refusal with { Field = nameof(RegisterMatterForm.EmployerCode) },
        "NewEmployer.Address" => refusal with { Field = nameof(RegisterMatterForm.EmployerAddress) },
        _ => refusal,
    };

    private static MatterId IdOf(RegisterMatterForm form) => Guid.TryParse(form.Id, out var id) ? new MatterId(id) : default;
}
