using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Documents.SignPaper;

/// <summary>Gives papers their numbers (文号): one series for each authority, kind and year, by the profile's format.</summary>
internal sealed class PaperNumbers(Profile profile, NumberSeries numbers)
{
    /// <summary>Takes the next number. Last in the transaction, so that nothing after it can refuse.</summary>
    public Task<IssuedNumber> NextAsync(OneWindowDb db, DocumentKind kind, UnitId issuer, int year, CancellationToken cancel) =>
        numbers.NextAsync(db, new NumberSeriesKey(issuer, kind.Series!, year), profile.NumberFormat(kind.Series!).Format, cancel);
}
