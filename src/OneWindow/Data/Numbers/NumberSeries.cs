using OneWindow.Data.Mapping;

namespace OneWindow.Data.Numbers;

/// <summary>
/// Official numbers without a gap, although any request may still be refused or crash after it took one. Take the number
/// last in the work: on PostgreSQL, others who want one of the same series wait from here to the end of the transaction.
/// </summary>
public sealed class NumberSeries
{
    private readonly ISeriesPort _port;
    private readonly TimeProvider _time;

    internal NumberSeries(ISeriesPort port, TimeProvider time) => (_port, _time) = (port, time);

    /// <summary>Takes the next number of a series and enters it in the register.</summary>
    /// <param name="format">As the profile writes it; see <see cref="NumberFormat"/>.</param>
    public async Task<IssuedNumber> NextAsync(OneWindowDb db, NumberSeriesKey series, string format, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var own = db.Set<IssuedNumber>().Local.Where(number => KeyOf(number) == series).Max(number => (int?)number.Number);
        var number = (own ?? await _port.LastAsync(db, series, cancel)) + 1;
        var issued = new IssuedNumber
        {
            UnitId = series.Unit,
            Kind = series.Kind,
            Year = series.Year,
            Number = number,
            Text = NumberFormat.Write(format, series.Year, number),
            IssuedAt = UtcInstantConverter.ToStored(_time.GetUtcNow().UtcDateTime),
        };
        db.Add(issued);
        return issued;
    }

    /// <summary>The register of a series, for example to void a number: it is tracked inside the door.</summary>
    public static IQueryable<IssuedNumber> Register(OneWindowDb db, NumberSeriesKey series)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<IssuedNumber>()
            .Where(number => number.UnitId == series.Unit && number.Kind == series.Kind && number.Year == series.Year)
            .OrderBy(number => number.Number);
    }

    private static NumberSeriesKey KeyOf(IssuedNumber number) => new(number.UnitId, number.Kind, number.Year);
}
