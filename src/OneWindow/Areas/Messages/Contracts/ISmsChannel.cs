namespace OneWindow.Areas.Messages.Contracts;

/// <summary>
/// A line to the outside that carries short messages. An office that has one supplies a class of this kind and names its code in the
/// locality profile (<c>messages: sms:</c>); see docs/operations/messages.md.
/// </summary>
public interface ISmsChannel
{
    /// <summary>The code by which the profile names it.</summary>
    string Code { get; }

    /// <summary>Hands a message over. It may be called again with the same key when the answer to an earlier call was lost.</summary>
    /// <param name="message">What to send. Neither number nor text may be logged.</param>
    /// <param name="cancel">Ends the wait; what was handed over stays so.</param>
    /// <exception cref="IOException">The line is down; the same as a passing fault.</exception>
    Task<Delivery> SendAsync(OutgoingSms message, CancellationToken cancel);
}

/// <summary>A short message on its way.</summary>
/// <param name="Key">The same for every attempt at one sending: the other side drops a double by it.</param>
/// <param name="Telephone">The mobile number, eleven digits.</param>
/// <param name="Text">The words.</param>
public sealed record OutgoingSms(string Key, string Telephone, string Text)
{
    /// <summary>Names the sending alone: number and text are personal.</summary>
    public override string ToString() => Key;
}

/// <summary>What the line answered.</summary>
/// <param name="Outcome">Whether it took the message.</param>
/// <param name="Fault">Why not, in Chinese, without personal data; null where it did.</param>
public sealed record Delivery(DeliveryOutcome Outcome, string? Fault = null)
{
    /// <summary>The line took it.</summary>
    public static readonly Delivery Taken = new(DeliveryOutcome.Taken);
}

/// <summary>Whether a line took a message.</summary>
public enum DeliveryOutcome
{
    /// <summary>It did.</summary>
    Taken,

    /// <summary>Not now: to be tried again later.</summary>
    NotNow,

    /// <summary>Never: the number does not exist or refuses messages.</summary>
    Never,
}
