using System.Globalization;
using Microsoft.AspNetCore.Components;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.ListArrivals;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Ui.Components.Pages;

namespace OneWindow.Areas.Intake.Lines.ShowArrival;

/// <summary>A page about one message: it is read first, and there is no page where there is none.</summary>
public abstract class ArrivalFormPage : StaffFormPage
{
    [Parameter]
    public Guid Arrival { get; set; }

    /// <summary>The message; null where there is none. Set last, so that nothing is drawn half.</summary>
    private protected ArrivalView? View { get; private set; }

    private protected Line Line { get; private set; } = null!;

    /// <summary>How it is called on pages.</summary>
    private protected string Called => View?.Arrival.Number ?? "没有编号的来件";

    private protected string Back => LineRoutes.Arrival(new ArrivalId(Arrival));

    /// <summary>The version that a form carries.</summary>
    private protected string Shown => View!.Arrival.Version.ToString(CultureInfo.InvariantCulture);

    [Inject]
    private ArrivalLists Lists { get; set; } = null!;

    private protected IReadOnlyList<Crumb> Crumbs(string? act = null) => act is null
        ? [new("来件线路", LineRoutes.Arrivals), new(Called)]
        : [new("来件线路", LineRoutes.Arrivals), new(Called, Back), new(act)];

    /// <summary>The version that came back; one that nothing has where it cannot be read.</summary>
    private protected static long VersionOf(string? typed) => long.TryParse(typed, CultureInfo.InvariantCulture, out var version) ? version : -1;

    protected override async Task OnInitializedAsync()
    {
        var found = await Lists.FindAsync(new ArrivalId(Arrival), Context.RequestAborted);
        if (found is null || DeclaredLines.Find(found.Arrival.Line) is not { } line)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Line = line;
        Found(found);
        View = found;
    }

    /// <summary>What a page makes of the message before it is drawn.</summary>
    private protected virtual void Found(ArrivalView found)
    {
    }
}
