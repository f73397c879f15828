using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Telemetry;

namespace OneWindow.Areas.Cases;

/// <summary>How many open cases are past their earliest due day.</summary>
internal sealed class OverdueClocks(TimeProvider time) : IMeasure
{
    public string Name => "onewindow.clocks.overdue";

    public string Unit => "{case}";

    public string Description => "Open cases whose earliest running clock is past its due day";

    public async Task<double> ReadAsync(OneWindowDb db, CancellationToken cancel)
    {
        var today = ChinaTime.Today(time);
        return await db.Set<Case>().CountAsync(one => one.EndedOn == null && one.DueOn < today, cancel);
    }
}
