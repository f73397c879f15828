using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OneWindow.Law.Values;

namespace OneWindow.Data.Mapping;

/// <summary>Money is whole fen: SQLite can neither order nor add decimals.</summary>
internal sealed class MoneyConverter() : ValueConverter<Money, long>(money => money.Fen, fen => new Money(fen));
