using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Messages;

/// <summary>A line of the outbox: what a party or the employer is told once, by message or on paper. Written in the transaction of the act that it tells of.</summary>
public sealed class Message : IVersioned
{
    public required MessageId Id { get; init; }

    /// <summary>The code of the kind (<see cref="MessageKinds"/>).</summary>
    public required string Kind { get; init; }

    public required MatterId MatterId { get; init; }

    /// <summary>The matter's number, by which the outbox is searched.</summary>
    public required string Number { get; init; }

    /// <summary>The case that it tells of; null for the matter itself.</summary>
    public CaseId? CaseId { get; init; }

    /// <summary>The party, or the employer, that it goes to.</summary>
    public required Guid RecipientId { get; init; }

    public required string Recipient { get; init; }

    /// <summary>The event that it tells of; with the recipient it makes the message one.</summary>
    public required Guid CauseId { get; init; }

    public required long CauseSequence { get; init; }

    public required MessageChannel Channel { get; set; }

    public required MessageState State { get; set; }

    /// <summary>The mobile number; null where there is none.</summary>
    public ProtectedText? Telephone { get; set; }

    /// <summary>The address for letters; null where there is none.</summary>
    public ProtectedText? Address { get; set; }

    public required ProtectedText Text { get; init; }

    public required DateTime WrittenAt { get; init; }

    /// <summary>The unit whose window answers for it.</summary>
    public required UnitId UnitId { get; init; }

    /// <summary>Which sending this is: 1, and one more each time a person sends it again.</summary>
    public int Sending { get; set; } = 1;

    /// <summary>How often this sending failed.</summary>
    public int Failures { get; set; }

    /// <summary>Why it was not delivered, in Chinese, without personal data; null where it was.</summary>
    public string? Fault { get; set; }

    /// <summary>When it was sent, posted, given up or settled; null while it waits.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Who posted or settled it; null for the machine.</summary>
    public AppointmentId? EndedBy { get; set; }

    /// <summary>Why nothing more is sent, in the clerk's words.</summary>
    public string? Settlement { get; set; }

    public long Version { get; set; }

    /// <summary>What a sending is called outside: the same for each attempt, so that the other side can drop a double.</summary>
    public string DeliveryKey => $"{Id.Value:N}.{Sending}";
}

/// <summary>How a message goes out.</summary>
public enum MessageChannel
{
    /// <summary>短信.</summary>
    Sms,

    /// <summary>信件: printed and posted by a clerk.</summary>
    Letter,

    /// <summary>纸条: printed and handed over, for whoever left neither mobile number nor address.</summary>
    Note,
}

/// <summary>How far a message is.</summary>
public enum MessageState
{
    /// <summary>待发.</summary>
    Waiting,

    /// <summary>已发: taken by the line, posted or handed over.</summary>
    Sent,

    /// <summary>未送达: comes back to a person.</summary>
    Undeliverable,

    /// <summary>不再发送: settled by a person with a reason.</summary>
    Settled,
}
