using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.HandOver;
using OneWindow.Areas.Cases.HandOver.HandOverWork;
using OneWindow.Areas.Cases.HandOver.RecallHandOver;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Areas.Staff.Certificates.AddCertificate;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Cases.HandOver;

/// <summary>Cases that an inspector leads, colleagues who may take them, and the head who hands them over.</summary>
internal sealed class HandOverHall : IAsyncDisposable
{
    public const string Reason = "病假三个月";

    private HandOverHall(CaseHall cases) => Cases = cases;

    public CaseHall Cases { get; }

    /// <summary>Leads every case that <see cref="CaseHall.InvestigatingAsync"/> makes.</summary>
    public AppointmentId From { get; private set; }

    public static async Task<HandOverHall> OpenAsync(Engine engine)
    {
        var hall = new HandOverHall(await CaseHall.OpenAsync(engine));
        var leaving = (await hall.Cases.PersonAsync(Posts.LabourInspector)).By;
        hall.From = leaving.Appointment;
        await hall.CertifyAsync(leaving, "清监0417", new(2028, 12, 31));
        return hall;
    }

    /// <summary>An inspector with a certificate until a day; without one where no day is given.</summary>
    public async Task<ActionContext> InspectorAsync(string name, DateOnly? until)
    {
        var person = (await Cases.Application.SignInPersonAsync(Posts.LabourInspector, "inspection-first", name)).Actor;
        if (until is { } day)
        {
            await CertifyAsync(person, $"清监-{name}", day);
        }

        return person;
    }

    public async Task<ActionContext> HeadAsync() => (await Cases.PersonAsync(Posts.InspectionHead)).By with { At = Cases.Time.UtcNow };

    public async Task<Result<HandOverPreview>> PreviewAsync(ActionContext by, params AppointmentId[] to) =>
        await Cases.AskAsync((PreviewHandOver preview) => preview.HandleAsync(new HandOverChosen(From, to), by, default));

    /// <summary>Confirms what a preview suggests.</summary>
    public Task<Result<WorkHandOverId>> ConfirmAsync(HandOverPreview preview, ActionContext by, string? reason = Reason, bool noConflict = true)
    {
        var command = new HandOverCommand(
            preview.From.Id, [.. preview.Ready.Select(one => new CaseForSuccessor(one.Id, one.Suggested!.To.Appointment, one.Seen))], reason, noConflict);
        return HandOverAsync(command, by);
    }

    public Task<Result<WorkHandOverId>> HandOverAsync(HandOverCommand command, ActionContext by) =>
        Cases.AskAsync((Areas.Cases.HandOver.HandOverWork.HandOverWork handOver) => handOver.HandleAsync(command, by, default));

    public Task<Result<RecallOutcome>> RecallAsync(WorkHandOverId id, ActionContext by, string? reason = "提前返岗") =>
        Cases.AskAsync((Areas.Cases.HandOver.RecallHandOver.RecallHandOver recall) =>
            recall.HandleAsync(new RecallCommand(id, reason, NoConflict: true, Seen: null), by, default));

    public Task<Case> CaseAsync(CaseId id) => Cases.AskAsync((OneWindowDb db) => db.Set<Case>().AsNoTracking().Include(one => one.Officers).SingleAsync(one => one.Id == id));

    /// <summary>The names that a case records, the leading one first.</summary>
    public async Task<IReadOnlyList<string>> OfficersAsync(CaseId id) =>
        [.. OfficerList.Parse((await CaseAsync(id)).Standing.Facts["officers"]).Select(officer => officer.Name)];

    public Task<EventEntry> LastEventAsync(CaseId id) => Cases.AskAsync((OneWindowDb db) => db.Set<EventEntry>().AsNoTracking()
        .Where(entry => entry.StreamKind == "case" && entry.StreamId == id.Value).OrderByDescending(entry => entry.Sequence).FirstAsync());

    public Task<WorkHandOver> RecordAsync(WorkHandOverId id) => Cases.AskAsync((OneWindowDb db) =>
        db.Set<WorkHandOver>().AsNoTracking().Include(one => one.Cases).SingleAsync(one => one.Id == id));

    public Task<List<Reminder>> RemindersAsync() => Cases.AskAsync((OneWindowDb db) => db.Set<Reminder>().AsNoTracking().OrderBy(one => one.Id).ToListAsync());

    public ValueTask DisposeAsync() => Cases.DisposeAsync();

    public async Task CertifyAsync(ActionContext person, string number, DateOnly until)
    {
        var administrator = (await Cases.PersonAsync(Posts.Administrator)).By with { At = Cases.Time.UtcNow };
        _ = (await Cases.AskAsync((AddCertificate add) => add.HandleAsync(
            new AddCertificateCommand(person.Person, CertificateKind.Enforcement, number, "清源市人民政府", new DateOnly(2024, 1, 1), until), administrator, default))).Value;
    }
}
