using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Identifies a reminder. Ordered, so that lists are paged by key.</summary>
public readonly record struct ReminderId(Guid Value) : IComparable<ReminderId>
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static ReminderId New() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public int CompareTo(ReminderId other) => Value.CompareTo(other.Value);

    public static bool operator <(ReminderId left, ReminderId right) => left.CompareTo(right) < 0;

    public static bool operator >(ReminderId left, ReminderId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReminderId left, ReminderId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReminderId left, ReminderId right) => left.CompareTo(right) >= 0;
}

/// <summary>What somebody of the staff was told once. It stays when it is read: it is also the proof that it was told.</summary>
public sealed class Reminder
{
    public required ReminderId Id { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary>What is told, as a key: to one person never twice.</summary>
    public required string Key { get; init; }

    public required ReminderColour Colour { get; init; }

    /// <summary>In Chinese, without personal data: the name of the deadline, or what happened.</summary>
    public required string What { get; init; }

    /// <summary>The case that it is about; null where it is about a matter.</summary>
    public CaseId? CaseId { get; init; }

    /// <summary>The matter that it is about; null where it is about a case.</summary>
    public MatterId? MatterId { get; init; }

    /// <summary>The hand-over that it is about; null where it is about a case or a matter.</summary>
    public WorkHandOverId? HandOverId { get; init; }

    /// <summary>The draft that it is about, beside its case; null for none.</summary>
    public ApprovalId? ApprovalId { get; init; }

    /// <summary>The day that is due; null where there is none.</summary>
    public DateOnly? DueOn { get; init; }

    public required DateTime ToldAt { get; init; }

    /// <summary>When it was ticked off; null before.</summary>
    public DateTime? ReadAt { get; set; }
}

/// <summary>How urgent it is.</summary>
public enum ReminderColour
{
    /// <summary>蓝: to be known; nothing is due.</summary>
    Blue,

    /// <summary>黄: soon due.</summary>
    Yellow,

    /// <summary>红: past due, or a message that did not arrive.</summary>
    Red,
}
