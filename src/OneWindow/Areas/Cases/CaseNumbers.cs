using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Cases;

/// <summary>Gives cases their official numbers (案号), by the profile's formats, without a gap.</summary>
public sealed class CaseNumbers(Profile profile, NumberSeries numbers, IssuingUnit issuing)
{
    /// <summary>The next number of a series of the case's body. Taken last in the transaction, so that nothing after it can refuse.</summary>
    internal async Task<string> NextAsync(OneWindowDb db, Case one, string series, ActionContext by, CancellationToken cancel)
    {
        var key = new NumberSeriesKey(await issuing.OfAsync(one.UnitId, cancel), series, by.Today.Year);
        var issued = await numbers.NextAsync(db, key, profile.NumberFormat(series).Format, cancel);
        return issued.Text;
    }
}
