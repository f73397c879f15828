using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.AnswerDataRequest;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.AnswerDataRequest;

/// <summary>
/// Gives a person what is still kept of the messages that name them by telephone or identity number, and of those that became their matters; each
/// giving is recorded like any showing. Messages are not found by a hash, so those that are not emptied yet are read one after another: it is asked
/// for seldom.
/// </summary>
internal sealed class AnswerFromMessages(OneWindowDb reading, WriteDoor door, PersonSearch search, PersonalData personal, ArrivalEvents events)
{
    private const int MostAtOnce = 500;

    /// <summary>Gives them, the latest first; empty when nothing is held. What is no number was refused before.</summary>
    public async Task<Result<IReadOnlyList<HeldMessage>>> HandleAsync(DataRequest command, ActionContext by, CancellationToken cancel)
    {
        if (search.TokenOf(command.Of) is not { } token || TypedText.Clean(command.Reason) is not { } reason)
        {
            return Result<IReadOnlyList<HeldMessage>>.Of([]);
        }

        var matters = (await search.MattersOfAsync(token, sealedToo: true, cancel)).ToHashSet();
        List<ArrivalId> found = [];
        ArrivalId? last = null;
        while (true)
        {
            var kept = reading.Set<Arrival>().AsNoTracking().Where(row => row.SweptAt == null);
            var page = await (last is { } before ? kept.Where(row => row.Id < before) : kept).OrderByDescending(row => row.Id).Take(MostAtOnce).ToListAsync(cancel);
            found.AddRange(page.Where(arrival => IsOf(arrival, command.Of!, matters)).Select(arrival => arrival.Id));
            if (page.Count < MostAtOnce)
            {
                break;
            }

            last = page[^1].Id;
        }

        return await door.WriteAsync((db, token) => GiveAsync(db, found, reason, by, token), cancel);
    }

    private async Task<Result<IReadOnlyList<HeldMessage>>> GiveAsync(OneWindowDb db, List<ArrivalId> ids, string reason, ActionContext by, CancellationToken cancel)
    {
        var seen = (await SeenAsync(db, ids, cancel)).ToLookup(one => one.Message, one => one.Shown);
        List<HeldMessage> held = [];
        foreach (var arrival in await db.Set<Arrival>().AsNoTracking().Where(row => ids.Contains(row.Id)).OrderByDescending(row => row.Id).ToListAsync(cancel))
        {
            var (line, text) = (DeclaredLines.Find(arrival.Line), ArrivalFields.Reveal(personal, arrival));
            var name = line?.Name ?? arrival.Line;
            await events.GivenAsync(db, arrival, name, reason, by, cancel);
            held.Add(new HeldMessage(
                name, arrival.Number, arrival.ArrivedAt, arrival.State.Name(), arrival.MatterNumber,
                text.Values.ToDictionary(one => line?.Fields.FirstOrDefault(field => field.Key == one.Key)?.Heading ?? one.Key, one => one.Value, StringComparer.Ordinal),
                text.Raw, [.. seen[arrival.Id.Value]]));
        }

        return held;
    }

    private static async Task<IReadOnlyList<(Guid Message, MessageShown Shown)>> SeenAsync(OneWindowDb db, List<ArrivalId> ids, CancellationToken cancel)
    {
        var streams = ids.ConvertAll(id => id.Value);
        var rows = await (
            from entry in db.Set<EventEntry>().AsNoTracking()
            where entry.StreamKind == ArrivalEvents.Stream && streams.Contains(entry.StreamId) && entry.Kind == ArrivalEvents.Shown
            join row in StaffDirectory.Rows(db) on (AppointmentId?)entry.AppointmentId equals row.Id into actors
            from actor in actors.DefaultIfEmpty()
            orderby entry.At, entry.Sequence
            select new { Entry = entry, Actor = actor }).ToListAsync(cancel);
        return [.. rows.Select(row => (row.Entry.StreamId, new MessageShown(
            row.Entry.At, row.Actor.Name is { } name ? $"{name.Person}（{name.Post}）" : "系统管理命令", ArrivalEvents.WhyOf(row.Entry))))];
    }

    /// <summary>Whether it names the person, or is what a matter of the person was made from.</summary>
    private bool IsOf(Arrival arrival, string typed, HashSet<MatterId> matters)
    {
        if (arrival is { State: ArrivalState.Registered, MatterId: { } matter } && matters.Contains(matter))
        {
            return true;
        }

        if (DeclaredLines.Find(arrival.Line) is not { } line)
        {
            return false;
        }

        var values = ArrivalFields.Reveal(personal, arrival).Values;
        return Is(Meaning.Telephone, IntakeFields.Telephone) || Is(Meaning.IdentityNumber, IntakeFields.IdentityNumber);

        bool Is(Meaning meaning, PersonalField field) =>
            line.FieldOf(meaning) is { } one && values.TryGetValue(one.Key, out var value) && field.Normalise!(value) == field.Normalise(typed);
    }
}
