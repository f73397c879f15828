using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Areas.Messages.WriteMessages;

/// <summary>
/// Hears of every event and writes the messages that follow from it into the outbox, in the event's own transaction: no act
/// without its message, and no message of an act that was undone.
/// </summary>
internal sealed class TellParties(MatterContacts matters, CaseContacts cases, WriteMessage write) : IEventFollower
{
    private const string MatterStream = "matter";
    private const string CaseStream = "case";

    public async Task FollowAsync(OneWindowDb db, IReadOnlyList<EventEntry> events, CancellationToken cancel)
    {
        List<News> news = [];
        foreach (var entry in events.Where(entry => Occasion.All.Any(occasion => occasion.Event == entry.Kind)))
        {
            news.AddRange(await NewsOfAsync(db, entry, cancel));
        }

        foreach (var ofMatter in news.GroupBy(one => one.Matter.Matter))
        {
            // Who is refused need not be told as well that it is over; and one act tells one thing once.
            var isRefused = ofMatter.Any(one => one.Kind == MessageKinds.Refused);
            foreach (var one in ofMatter.Where(one => !isRefused || one.Kind != MessageKinds.Closed).DistinctBy(one => (one.Kind, one.Paper)))
            {
                write.To(db, one);
            }
        }
    }

    private Task<IReadOnlyList<News>> NewsOfAsync(OneWindowDb db, EventEntry entry, CancellationToken cancel) => entry.StreamKind switch
    {
        MatterStream => OfMatterAsync(db, entry, cancel),
        CaseStream => OfCaseAsync(db, entry, cancel),
        _ => Task.FromResult<IReadOnlyList<News>>([]),
    };

    private async Task<IReadOnlyList<News>> OfMatterAsync(OneWindowDb db, EventEntry entry, CancellationToken cancel)
    {
        var kind = Occasion.All.First(occasion => occasion.Event == entry.Kind).Kind;
        var matter = await matters.OfAsync(db, new MatterId(entry.StreamId), cancel);
        return matter is null || (kind == MessageKinds.Closed && matter.State != MatterState.Closed) ? [] : [new News(kind, entry, matter)];
    }

    private async Task<IReadOnlyList<News>> OfCaseAsync(OneWindowDb db, EventEntry entry, CancellationToken cancel)
    {
        var step = entry.Kind == "step-taken" ? entry.Read<StepTaken>() : null;
        var likely = Occasion.All.Where(occasion => occasion.Event == entry.Kind && occasion.Step == step?.Step).ToList();
        if (likely.Count == 0 || await cases.OfAsync(db, new CaseId(entry.StreamId), cancel) is not { Matter: { } id } one)
        {
            return [];
        }

        var occasions = likely.FindAll(known => (known.Procedure is null || known.Procedure == one.Procedure) && IsTold(known.Kind, one, step));
        if (occasions.Count == 0 || await matters.OfAsync(db, id, cancel) is not { } matter)
        {
            return [];
        }

        var employer = one.Employer is { } known && occasions.Exists(occasion => occasion.Kind.ToEmployer)
            ? await EmployerDirectory.FindAsync(db, known, cancel)
            : null;
        return
        [
            .. occasions.Select(occasion => new News(occasion.Kind, entry, matter)
            {
                Case = new CaseId(entry.StreamId), CaseNumber = one.Number, Employer = employer, Way = one.ProcedureName,
                Day = occasion.Day is { } fact ? step!.Input.GetValueOrDefault(fact) : null,
                Paper = step is null ? null : DocumentCatalogue.Find(step.Subject)?.Name,
            }),
        ];
    }

    /// <summary>Whether anybody is told: of a first case alone that it was opened, of a paper whoever it is for.</summary>
    private static bool IsTold(MessageKind kind, CaseContact one, StepTaken? step) => kind switch
    {
        _ when kind == MessageKinds.Accepted => one.IsFirst,
        _ when kind == MessageKinds.PaperReady => IsForParty(step!),
        _ when kind == MessageKinds.PaperForEmployer => step!.Input.GetValueOrDefault(ServiceTrack.Side.Code) == ServiceTrack.EmployerSide,
        _ => true,
    };

    /// <summary>
    /// Whether a paper goes to whoever brought the matter: the service says whose it is, or else its template. An employer is told only where the
    /// service says so, between two sides: an inspection does not announce itself.
    /// </summary>
    private static bool IsForParty(StepTaken issue) => issue.Input.TryGetValue(ServiceTrack.Side.Code, out var side)
        ? side == ServiceTrack.WorkerSide
        : DocumentCatalogue.Find(issue.Subject)?.Recipients.Any(name => name is "投诉人" or "申请人") == true;
}

/// <summary>What is told of a matter or a case.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cause">The event that it follows from.</param>
/// <param name="Matter">The matter and its parties.</param>
internal sealed record News(MessageKind Kind, EventEntry Cause, MatterContact Matter)
{
    public CaseId? Case { get; init; }

    /// <summary>The official number of the case; null before it has one.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>The employer of the case; null where it is not told.</summary>
    public EmployerCard? Employer { get; init; }

    /// <summary>The name of the procedure.</summary>
    public string? Way { get; init; }

    /// <summary>A day that the step set, as recorded.</summary>
    public string? Day { get; init; }

    /// <summary>The title of the paper to be served.</summary>
    public string? Paper { get; init; }

    /// <summary>The number by which the reader knows it: the worker holds the matter's, the employer the case's.</summary>
    public string Number => (Kind.ToEmployer ? CaseNumber : null) ?? Matter.Number;

    /// <summary>Whom to write to.</summary>
    public IEnumerable<Recipient> Recipients => Kind.ToEmployer
        ? Employer is { } one ? [new(one.Id.Value, one.Name, one.Telephone, one.Address)] : []
        : Matter.Parties.Select(party => new Recipient(party.Id.Value, party.Name, party.Telephone, party.Address));
}

/// <summary>Somebody to write to.</summary>
/// <param name="Id">Of the party or the employer.</param>
/// <param name="Name">The name.</param>
/// <param name="Telephone">In clear; null where none is known.</param>
/// <param name="Address">In clear; null where none is known.</param>
internal sealed record Recipient(Guid Id, string Name, string? Telephone, string? Address)
{
    /// <summary>Names nobody: all of it is personal.</summary>
    public override string ToString() => Id.ToString();
}
