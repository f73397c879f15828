using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.RevealArrival;

/// <summary>Shows a message word for word, and records who asked and why.</summary>
internal sealed class RevealArrival(WriteDoor door, PersonalData personal, ArrivalEvents events)
{
    public async Task<Result<ArrivedText>> HandleAsync(ArrivalId id, string? reason, ActionContext by, CancellationToken cancel) =>
        WrittenText.Read(reason, "Reason", "请写明为什么要看原文。").TryGet(out var written, out var refusals)
            ? await door.WriteAsync((db, token) => RevealAsync(db, id, written, by, token), cancel)
            : Result<ArrivedText>.Refused(refusals);

    private async Task<Result<ArrivedText>> RevealAsync(OneWindowDb db, ArrivalId id, string reason, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Arrival>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } arrival)
        {
            return ArrivalRefusals.NoSuchArrival;
        }

        if (arrival.SweptAt is not null)
        {
            return ArrivalRefusals.Swept;
        }

        // Once it is a matter, its reporter is sealed there; this door opens no further than that one.
        var (line, viewer) = (DeclaredLines.Find(arrival.Line), by.Person);
        var (source, number) = (line?.Source, arrival.Number);
        var sealedOff = from matter in db.Set<Matter>()
                        where matter.Id == arrival.MatterId || (matter.Source == source && matter.SourceReference == number && number != null)
                        from party in db.Set<Party>()
                        where party.MatterId == matter.Id && !db.PartiesFor(viewer).Any(seen => seen.Id == party.Id)
                        select party.Id;
        if (await sealedOff.AnyAsync(cancel))
        {
            return IntakeRefusals.ReporterSealed;
        }

        await events.ShownAsync(db, arrival, line?.Name ?? arrival.Line, reason, by, cancel);
        return ArrivalFields.Reveal(personal, arrival);
    }
}
