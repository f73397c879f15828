using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Documents.SignPaper;

/// <summary>Gives papers their numbers (文号): one series for each authority, kind and year, by the profile's format.</summary>
internal sealed class PaperNumbers(Profile profile, NumberSeries numbers, UnitDirectory units)
{
    /// <summary>The unit whose series counts: the head office of the body, so that two sections never issue one number twice.</summary>
    public async Task<UnitId> IssuerAsync(UnitId unit, CancellationToken cancel)
    {
        var known = await units.UnitsAsync(cancel);
        var body = known.Values.FirstOrDefault(entry => entry.Id == unit)?.Body;
        var head = profile.Units.FirstOrDefault(entry => entry.Body == body && entry.Kind == UnitKind.Headquarters);
        return head is not null && known.TryGetValue(head.Code, out var entry) ? entry.Id : unit;
    }

    /// <summary>Takes the next number. Last in the transaction, so that nothing after it can refuse.</summary>
    public Task<IssuedNumber> NextAsync(OneWindowDb db, DocumentKind kind, UnitId issuer, int year, CancellationToken cancel) =>
        numbers.NextAsync(db, new NumberSeriesKey(issuer, kind.Series!, year), profile.NumberFormat(kind.Series!).Format, cancel);
}
