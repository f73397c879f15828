using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.ReceiveArrivals;

/// <summary>What became of one message.</summary>
/// <param name="Id">As which it is kept.</param>
/// <param name="Number">The number of the order; null where it has none that can be read.</param>
/// <param name="State">What it came to.</param>
/// <param name="Stands">What stands under its number now: registered, waiting or set aside.</param>
/// <param name="Matter">The matter; null where none came of it.</param>
/// <param name="MatterNumber">The number of the matter.</param>
/// <param name="Faults">Why it waits.</param>
internal sealed record Received(
    Guid Id, string? Number, ArrivalState State, ArrivalState Stands, Guid? Matter, string? MatterNumber, IReadOnlyList<ArrivalFault> Faults);

/// <summary>
/// Takes messages of a line in: all are kept, the good ones are registered, the broken ones wait for somebody. A message is known by the
/// number of its order, so sent twice, also at the same moment or once more in a sheet, it is registered once.
/// </summary>
internal sealed class ReceiveArrivals(WriteDoor door, RegisterMatter.RegisterMatter register, PersonalData personal, Profile profile)
{
    /// <summary>The most messages of one batch: one transaction.</summary>
    public const int Most = 100;

    /// <summary>A refusal leaves no trace: so looking ends.</summary>
    private static readonly Refusal OnlyLooked = Refusal.Conflict("only-looked", "只是先看，没有登记。");

    /// <summary>Takes a batch in, and answers each message by itself, in their order.</summary>
    public Task<Result<IReadOnlyList<Received>>> HandleAsync(
        Line line, IReadOnlyList<ArrivedText> messages, ArrivalWay way, ActionContext by, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(messages.Count, Most);
        return door.WriteAsync((db, token) => TakeAsync(db, line, messages, way, by, token), cancel);
    }

    /// <summary>
    /// What would become of a batch as things stand, by doing all of it and taking it back: whatever registering refuses shows too. Nothing is kept.
    /// </summary>
    public async Task<Result<IReadOnlyList<Received>>> LookAsync(Line line, IReadOnlyList<ArrivedText> messages, ArrivalWay way, ActionContext by, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(messages.Count, Most);
        IReadOnlyList<Received> seen = [];
        var result = await door.WriteAsync<bool>(
            async (db, token) =>
            {
                if (!(await TakeAsync(db, line, messages, way, by, token)).TryGet(out var received, out var refusals))
                {
                    return Result<bool>.Refused(refusals);
                }

                seen = received;
                return OnlyLooked;
            },
            cancel);
        return result.Refusals is [var only] && ReferenceEquals(only, OnlyLooked)
            ? Result<IReadOnlyList<Received>>.Of(seen)
            : Result<IReadOnlyList<Received>>.Refused(result.Refusals);
    }

    private async Task<Result<IReadOnlyList<Received>>> TakeAsync(
        OneWindowDb db, Line line, IReadOnlyList<ArrivedText> messages, ArrivalWay way, ActionContext by, CancellationToken cancel)
    {
        var reader = new MessageReader(line, profile, by.At);
        var known = await KnownArrivals.ReadAsync(db, line, [.. messages.Select(reader.NumberOf).OfType<string>()], [.. messages.Select(text => text.Digest)], cancel);
        List<Received> answers = [];
        foreach (var text in messages)
        {
            var number = reader.NumberOf(text);
            var arrival = New(line, text, number, way, differs: known.Differs(number, text.Digest), by);
            await SettleAsync(db, arrival, known, reader, text, by, cancel);
            db.Add(arrival);
            var stands = arrival.MatterId is not null ? ArrivalState.Registered : known.Standing(number, text.Digest)!.State;
            answers.Add(new(arrival.Id.Value, number, arrival.State, stands, arrival.MatterId?.Value, arrival.MatterNumber, arrival.Faults));
        }

        return Result<IReadOnlyList<Received>>.Of(answers);
    }

    private async Task SettleAsync(
        OneWindowDb db, Arrival arrival, KnownArrivals known, MessageReader reader, ArrivedText text, ActionContext by, CancellationToken cancel)
    {
        var standing = known.Standing(arrival.Number, arrival.Digest);
        if (known.MatterOf(arrival.Number) is { } matter)
        {
            // Registered, by this line or by hand: what waited under the number waits no more.
            (arrival.State, arrival.MatterId, arrival.MatterNumber, arrival.SameAs) = (ArrivalState.Known, matter.Id, matter.Number, standing?.Id);
            known.Replace(arrival, by);
            return;
        }

        if (standing is not null && standing.Digest == arrival.Digest)
        {
            (arrival.State, arrival.SameAs, arrival.Faults) = (ArrivalState.Known, standing.Id, standing.State == ArrivalState.Waiting ? standing.Faults : []);
            (arrival.MatterId, arrival.MatterNumber) = (standing.MatterId, standing.MatterNumber);
            return;
        }

        var (read, faults) = reader.Read(text);
        if (read is not null)
        {
            var result = await register.RegisterWithinAsync(db, read, by, cancel);
            if (result.TryGet(out var registered, out var refusals))
            {
                (arrival.State, arrival.MatterId, arrival.MatterNumber) = (ArrivalState.Registered, registered.Id, registered.Number);
                known.Remember(arrival.Number!, registered.Id, registered.Number);
            }

            faults = reader.FaultsOf(refusals);
        }

        arrival.Faults = faults;
        known.Replace(arrival, by);
        known.Stand(arrival);
    }

    private Arrival New(Line line, ArrivedText text, string? number, ArrivalWay way, bool differs, ActionContext by)
    {
        var (raw, values) = ArrivalFields.Protect(personal, text);
        return new Arrival
        {
            Id = ArrivalId.New(), Line = line.Code, Number = number, Digest = text.Digest, Day = by.Today, ArrivedAt = by.At, Way = way,
            State = ArrivalState.Waiting, Differs = differs, Faults = [], Raw = raw, Values = values,
        };
    }
}
