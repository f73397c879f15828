using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Intake.Lines.Reconcile;

/// <summary>That the other side told which orders it sent on a day; a later list takes the place of an earlier one.</summary>
internal sealed class DayList
{
    public required string Line { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTime ListedAt { get; set; }

    public required ArrivalWay Way { get; set; }

    public required AppointmentId ListedBy { get; set; }
}

/// <summary>An order on such a list.</summary>
internal sealed class ListedOrder
{
    public required string Line { get; init; }

    public required DateOnly Day { get; init; }

    public required string Number { get; init; }
}

/// <summary>What somebody made of a difference (核对说明); taken back, it stays in the record.</summary>
internal sealed class DifferenceNote : IVersioned
{
    public required Guid Id { get; init; }

    public required string Line { get; init; }

    public required DateOnly Day { get; init; }

    public required string Number { get; init; }

    public required DifferenceKind Kind { get; init; }

    public required string Note { get; init; }

    public required DateTime NotedAt { get; init; }

    public required AppointmentId NotedBy { get; init; }

    public DateTime? TakenBackAt { get; set; }

    public AppointmentId? TakenBackBy { get; set; }

    public long Version { get; set; }
}

/// <summary>Who lacks an order.</summary>
public enum DifferenceKind
{
    /// <summary>我方没有收到: on their list, not here.</summary>
    Missing,

    /// <summary>对方清单没有: here, on no list of theirs.</summary>
    Unlisted,
}

internal sealed class DayListMapping : IEntityTypeConfiguration<DayList>
{
    public void Configure(EntityTypeBuilder<DayList> builder) => builder.ToTable("intake_day_list").HasKey(list => new { list.Line, list.Day });
}

internal sealed class ListedOrderMapping : IEntityTypeConfiguration<ListedOrder>
{
    public void Configure(EntityTypeBuilder<ListedOrder> builder) => builder.ToTable("intake_listed_order").HasKey(order => new { order.Line, order.Day, order.Number });
}

internal sealed class DifferenceNoteMapping : IEntityTypeConfiguration<DifferenceNote>
{
    public void Configure(EntityTypeBuilder<DifferenceNote> builder) => builder.ToTable("intake_difference_note").HasKey(note => note.Id);
}
