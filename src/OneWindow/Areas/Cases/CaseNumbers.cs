using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Cases;

/// <summary>Gives cases their official numbers (案号), by the profile's formats, without a gap.</summary>
public sealed class CaseNumbers(Profile profile, NumberSeries numbers)
{
    /// <summary>The next number of a series for the case's unit. Taken last in the transaction, so that nothing after it can refuse.</summary>
    internal async Task<string> NextAsync(OneWindowDb db, Case one, string series, ActionContext by, CancellationToken cancel)
    {
        var key = new NumberSeriesKey(one.UnitId, series, by.Today.Year);
        var issued = await numbers.NextAsync(db, key, profile.NumberFormat(series).Format, cancel);
        return issued.Text;
    }
}
