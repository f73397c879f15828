using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.CorrectArrival;

/// <summary>A broken message, set right in the terms of its line.</summary>
/// <param name="Id">Which.</param>
/// <param name="Values">What was written anew, by the names of the fields; a blank leaves what came.</param>
/// <param name="Dropped">Fields that are left out.</param>
/// <param name="Version">As it was shown.</param>
internal sealed record ArrivalCorrected(ArrivalId Id, IReadOnlyDictionary<string, string?> Values, IReadOnlyCollection<string> Dropped, long Version);

/// <summary>Registers a message that waited, as somebody has set it right. What came stays as it came.</summary>
internal sealed class CorrectArrival(WriteDoor door, RegisterMatter.RegisterMatter register, PersonalData personal, Profile profile, ArrivalEvents events)
{
    public Task<Result<RegisteredMatter>> HandleAsync(ArrivalCorrected command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => CorrectAsync(db, command, by, token), cancel);

    private async Task<Result<RegisteredMatter>> CorrectAsync(OneWindowDb db, ArrivalCorrected command, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Arrival>().SingleOrDefaultAsync(row => row.Id == command.Id, cancel) is not { } arrival || DeclaredLines.Find(arrival.Line) is not { } line)
        {
            return ArrivalRefusals.NoSuchArrival;
        }

        if (arrival.State != ArrivalState.Waiting)
        {
            return ArrivalRefusals.NotWaiting(arrival.State);
        }

        db.Expect(arrival, command.Version);
        var written = Written(line, command.Values);
        var text = ArrivalFields.Reveal(personal, arrival).With(written, command.Dropped);
        var reader = new MessageReader(line, profile, by.At);
        var (matter, faults) = reader.Read(text);
        if (matter is null)
        {
            return Result<RegisteredMatter>.Refused([.. faults.Select(Refused)]);
        }

        var result = await register.RegisterWithinAsync(db, matter, by, cancel);
        if (!result.TryGet(out var registered, out var refusals))
        {
            return Result<RegisteredMatter>.Refused([.. reader.FaultsOf(refusals).Zip(refusals).Select(one => one.Second with { Field = FieldOf(one.First.Field) })]);
        }

        (arrival.State, arrival.MatterId, arrival.MatterNumber, arrival.Number) = (ArrivalState.Registered, registered.Id, registered.Number, reader.NumberOf(text));
        (arrival.EndedBy, arrival.EndedAt) = (by.Appointment, by.At);
        await events.CorrectedAsync(db, arrival, [.. line.Fields.Where(field => written.ContainsKey(field.Key) || command.Dropped.Contains(field.Key)).Select(field => field.Heading)], by, cancel);
        return registered;
    }

    private static Dictionary<string, string> Written(Line line, IReadOnlyDictionary<string, string?> typed) => line.Fields
        .Select(field => (field.Key, Text: TypedText.Clean(typed.GetValueOrDefault(field.Key))))
        .Where(one => one.Text is not null)
        .ToDictionary(one => one.Key, one => TypedText.Cut(one.Text!, ArrivedText.MostValue), StringComparer.Ordinal);

    private static Refusal Refused(ArrivalFault fault) => new(RefusalKind.Invalid, "arrival-broken", fault.Text, FieldOf(fault.Field));

    private static string? FieldOf(string? key) => key is null ? null : $"Values[{key}]";
}
