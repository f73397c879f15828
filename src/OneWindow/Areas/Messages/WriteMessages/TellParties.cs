using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
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
    private const string Worker = "worker";

    public async Task FollowAsync(OneWindowDb db, IReadOnlyList<EventEntry> events, CancellationToken cancel)
    {
        List<News> news = [];
        foreach (var entry in events.Where(entry => Occasion.All.Any(occasion => occasion.Event == entry.Kind)))
        {
            if (await NewsOfAsync(db, entry, cancel) is { } told)
            {
                news.Add(told);
            }
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

    private Task<News?> NewsOfAsync(OneWindowDb db, EventEntry entry, CancellationToken cancel) => entry.StreamKind switch
    {
        MatterStream => OfMatterAsync(db, entry, cancel),
        CaseStream => OfCaseAsync(db, entry, cancel),
        _ => Task.FromResult<News?>(null),
    };

    private async Task<News?> OfMatterAsync(OneWindowDb db, EventEntry entry, CancellationToken cancel)
    {
        var kind = Occasion.All.First(occasion => occasion.Event == entry.Kind).Kind;
        var matter = await matters.OfAsync(db, new MatterId(entry.StreamId), cancel);
        return matter is null || (kind == MessageKinds.Closed && matter.State != MatterState.Closed) ? null : new News(kind, entry, matter);
    }

    private async Task<News?> OfCaseAsync(OneWindowDb db, EventEntry entry, CancellationToken cancel)
    {
        var step = entry.Kind == "step-taken" ? entry.Read<StepTaken>() : null;
        var likely = Occasion.All.Where(occasion => occasion.Event == entry.Kind && occasion.Step == step?.Step).ToList();
        if (likely.Count == 0 || await cases.OfAsync(db, new CaseId(entry.StreamId), cancel) is not { Matter: { } id } one)
        {
            return null;
        }

        var occasion = likely.Find(known => known.Procedure is null || known.Procedure == one.Procedure);
        if (occasion is null || (occasion.Kind == MessageKinds.Accepted && !one.IsFirst)
            || (occasion.Kind == MessageKinds.PaperReady && !IsForParty(step!)))
        {
            return null;
        }

        return await matters.OfAsync(db, id, cancel) is { } matter
            ? new News(occasion.Kind, entry, matter)
            {
                Case = new CaseId(entry.StreamId), Way = one.ProcedureName,
                Day = occasion.Day is { } fact ? step!.Input.GetValueOrDefault(fact) : null,
                Paper = occasion.Kind == MessageKinds.PaperReady ? DocumentCatalogue.Find(step!.Subject)?.Name : null,
            }
            : null;
    }

    /// <summary>Whether a paper goes to whoever brought the matter: the service says whose it is, or else its template.</summary>
    private static bool IsForParty(StepTaken issue) => issue.Input.TryGetValue(ServiceTrack.Side.Code, out var side)
        ? side == Worker
        : DocumentCatalogue.Find(issue.Subject)?.Recipients.Any(name => name is "投诉人" or "申请人") == true;
}

/// <summary>What is told to the parties of a matter.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cause">The event that it follows from.</param>
/// <param name="Matter">The matter and whom to write to.</param>
internal sealed record News(MessageKind Kind, EventEntry Cause, MatterContact Matter)
{
    public CaseId? Case { get; init; }

    /// <summary>The name of the procedure.</summary>
    public string? Way { get; init; }

    /// <summary>A day that the step set, as recorded.</summary>
    public string? Day { get; init; }

    /// <summary>The title of the paper to be served.</summary>
    public string? Paper { get; init; }
}
