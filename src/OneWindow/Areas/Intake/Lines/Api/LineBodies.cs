using System.Text.Json;
using OneWindow.Areas.Intake.Lines.ReceiveArrivals;

namespace OneWindow.Areas.Intake.Lines.Api;

/// <summary>A batch of messages, each in the shape of its line.</summary>
internal sealed record LineBatch
{
    public IReadOnlyList<JsonElement> Messages { get; init => field = value ?? []; } = [];
}

/// <summary>What became of the messages of a batch, in their order.</summary>
internal sealed record LineBatchAnswer(IReadOnlyList<LineMessageAnswer> Results);

/// <summary>What became of one message.</summary>
/// <param name="Order">The number of the order.</param>
/// <param name="Outcome">registered, known, waiting or set-aside.</param>
/// <param name="Matter">The matter; null where none came of it.</param>
/// <param name="Number">Its number.</param>
/// <param name="Faults">Why it waits.</param>
internal sealed record LineMessageAnswer(string? Order, string Outcome, Guid? Matter, string? Number, IReadOnlyList<LineFault> Faults)
{
    public static LineMessageAnswer Of(Received received) => new(
        received.Number,
        received switch
        {
            { State: ArrivalState.Registered } => "registered",
            { Stands: ArrivalState.Registered } => "known",
            { Stands: ArrivalState.SetAside } => "set-aside",
            _ => "waiting",
        },
        received.Matter, received.MatterNumber, [.. received.Faults.Select(fault => new LineFault(fault.Field, fault.Text))]);
}

/// <summary>What is wrong with a message.</summary>
internal sealed record LineFault(string? Field, string Message);

/// <summary>The numbers of all orders that the other side sent on a day.</summary>
internal sealed record DayListBody(DateOnly Day)
{
    public IReadOnlyList<string> Orders { get; init => field = value ?? []; } = [];
}

/// <summary>How the day's account stands.</summary>
/// <param name="Day">The day.</param>
/// <param name="Listed">How many orders the other side lists.</param>
/// <param name="Missing">Those that have not arrived here, at most 500; they should be sent again.</param>
/// <param name="Unlisted">Those that arrived here and stand on no list, at most 500.</param>
internal sealed record DayListAnswer(DateOnly Day, int Listed, IReadOnlyList<string> Missing, IReadOnlyList<string> Unlisted);
