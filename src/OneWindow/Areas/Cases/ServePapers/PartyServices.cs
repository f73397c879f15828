using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.ShowCase;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;
using OneWindow.Law.SharedTracks;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Cases.ServePapers;

/// <summary>Finds the services that are a party's own, and records that a paper was received on the public pages.</summary>
internal sealed class PartyServices(
    OneWindowDb db, WriteDoor door, ProcedureBook procedures, PersonalValues personal, ICasePapers papers, EmployerDirectory employers,
    TakeStep.TakeStep takeStep) : IPartyServices
{
    private const int MostCases = 50;

    private static readonly Refusal Recalled = Refusal.NotAllowed("paper-not-to-be-received", "这份文书已经收回，或者改用别的方式送达，请打电话问。");

    public async Task<IReadOnlyList<PartyPaper>> OfMatterAsync(MatterId matter, IReadOnlyCollection<string> names, CancellationToken cancel)
    {
        var cases = db.Set<Case>().AsNoTracking().Where(one => one.MatterId == matter);
        return await ReadAsync(cases, (side, recipient) => side is null or ServiceTrack.WorkerSide && names.Contains(recipient), cancel);
    }

    public async Task<IReadOnlyList<PartyPaper>> OfEmployerAsync(EmployerId employer, CancellationToken cancel)
    {
        var cases = db.Set<Case>().AsNoTracking().Where(one => one.EmployerId == employer).OrderByDescending(one => one.Id).Take(MostCases);
        var names = await employers.AllNamesAsync(employer, cancel);
        return await ReadAsync(cases, (side, recipient) => side == ServiceTrack.EmployerSide || (side is null && names.Contains(recipient)), cancel);
    }

    public Task<Result<string>> ReceiveAsync(PartyPaper paper, string receiver, string proof, ActionContext by, CancellationToken cancel) => door.WriteAsync<string>(
        async (within, token) =>
        {
            var one = await within.Set<Case>().AsNoTracking().FirstOrDefaultAsync(found => found.Id == paper.Case, token);
            var run = one?.Standing.Tracks.FirstOrDefault(found => found.Id == paper.Run && PaperOf(found) == paper.Paper);
            if (run?.State == ServiceTrack.Delivered.Code)
            {
                return "这份文书以前已经收到。";
            }

            if (run?.State != ServiceTrack.Due.Code && run?.State != ServiceTrack.Failed.Code)
            {
                return Recalled;
            }

            var typed = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [ServiceTrack.Method.Code] = ServiceTrack.Electronic, [ServiceTrack.ServedOn.Code] = by.Today.InTable(),
                [ServiceTrack.Receiver.Code] = receiver, [ServiceTrack.Proof.Code] = proof,
            };
            var command = new TakeStepCommand(paper.Case, ServiceTrack.ReceiveOnline, run.Id, typed, Seen: null);
            return (await takeStep.InAsync(within, command, by with { Post = Posts.System }, token)).TryGet(out var outcome, out var refusals)
                ? outcome.Says
                : Result<string>.Refused(refusals);
        },
        cancel);

    private async Task<IReadOnlyList<PartyPaper>> ReadAsync(IQueryable<Case> cases, Func<string?, string, bool> isTheirs, CancellationToken cancel)
    {
        var rows = await cases.Select(one => new { one.Id, one.Number, one.Procedure, one.ProcedureVersion, one.Standing, IsOpen = one.EndedOn == null }).ToListAsync(cancel);
        var clear = await personal.RevealAsync(db, [.. rows.Select(row => row.Id)], ServiceTrack.Recipient.Code, cancel);
        var runs = (
            from row in rows
            from run in row.Standing.Tracks
            where run.Track == ServiceTrack.Definition.Code && run.State != ServiceTrack.Dropped.Code && run.State != ServiceTrack.Published.Code
            let recipient = clear.GetValueOrDefault(FactOf(run, ServiceTrack.Recipient.Code) ?? string.Empty, string.Empty)
            where isTheirs(FactOf(run, ServiceTrack.Side.Code), recipient)
            select (Row: row, Run: run, Recipient: recipient)).ToList();
        var names = (await papers.NamesAsync([.. runs.Select(found => PaperOf(found.Run))], cancel)).ToDictionary(paper => paper.Id);
        return
        [
            .. from found in runs
               orderby found.Run.OpenedOn descending, found.Row.Id descending, found.Run.Id descending
               select new PartyPaper(
                   found.Row.Id, found.Run.Id, PaperOf(found.Run), RunSubjects.NameOf(found.Run) ?? "文书", names.GetValueOrDefault(PaperOf(found.Run))?.Number,
                   procedures.Of(found.Row.Procedure, found.Row.ProcedureVersion).Name, found.Row.Number, found.Run.OpenedOn, found.Recipient, ServedOnOf(found.Run),
                   found.Row.IsOpen),
        ];
    }

    private static DateOnly? ServedOnOf(TrackRun run) => run.State == ServiceTrack.Delivered.Code && DateOnly.TryParse(
        FactOf(run, ServiceTrack.ServedOn.Code), System.Globalization.CultureInfo.InvariantCulture, out var day) ? day : null;

    private static string? FactOf(TrackRun run, string fact) => run.Facts.GetValueOrDefault(fact);

    private static DocumentId PaperOf(TrackRun run) => Guid.TryParse(FactOf(run, ServiceTrack.Document.Code), out var id) ? new DocumentId(id) : default;
}
