using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OneWindow.Data.Mapping;

/// <summary>
/// Instants are UTC, cut to the microsecond that PostgreSQL keeps, so that both engines give back what was stored.
/// </summary>
internal sealed class UtcInstantConverter()
    : ValueConverter<DateTime, DateTime>(instant => ToStored(instant), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc))
{
    public static DateTime ToStored(DateTime instant) => instant.Kind == DateTimeKind.Utc
        ? new DateTime(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc)
        : throw new ArgumentException($"An instant is stored in UTC; this one is {instant.Kind}.", nameof(instant));
}
