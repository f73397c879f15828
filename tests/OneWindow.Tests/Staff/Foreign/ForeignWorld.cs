using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases.Approvals;
using OneWindow.Tests.Cases.HandOver;

namespace OneWindow.Tests.Staff.Foreign;

/// <summary>Two sets of records in one office, and every route that names one.</summary>
public sealed class ForeignWorld : IAsyncLifetime
{
    private HandOverHall _hall = null!;

    internal Cases.CaseHall Hall => _hall.Cases;

    internal Records Ours { get; private set; } = null!;

    internal Records Theirs { get; private set; } = null!;

    /// <summary>Every route and method whose address names a record.</summary>
    internal IEnumerable<(RouteIds Route, string Method)> Routes =>
        from endpoint in RouteTable.Of(Hall.Application)
        let route = RouteIds.Of(RouteTable.PathOf(endpoint))
        where route.Named.Count > 0
        from method in RouteTable.MethodsOf(endpoint)
        select (route, method);

    public async Task InitializeAsync()
    {
        _hall = await HandOverHall.OpenAsync(Engine.Sqlite);
        var desk = await ApprovalDesk.OpenAsync(Hall);
        var approval = await desk.SentAsync();
        Ours = await Records.MakeAsync(_hall, desk.Case, 'a');
        Theirs = await Records.MakeAsync(_hall, await Hall.InvestigatingAsync(), 'b');
        Ours.Add("approval", approval.Value);
        await Ours.AddPersonAsync(_hall, (await Hall.PersonAsync(Posts.LabourInspector)).By.Person);
        var colleague = await _hall.InspectorAsync("赵敏", new(2028, 12, 31));
        await Theirs.AddPersonAsync(_hall, colleague.Person);

        await Ours.AddArrivalAsync(_hall, 1);
        await Theirs.AddArrivalAsync(_hall, 2);
        await Ours.AddSystemAsync(_hall, "12345热线平台");
        await Theirs.AddSystemAsync(_hall, "街道综治系统");
        var head = await _hall.HeadAsync();
        var preview = (await _hall.PreviewAsync(head, colleague.Appointment)).Value;
        Ours.Add("hand-over", (await _hall.ConfirmAsync(preview, head)).Value.Value);
    }

    public async Task DisposeAsync() => await _hall.DisposeAsync();

    /// <summary>How much has happened; what is refused leaves it as it was.</summary>
    internal Task<int> EventsAsync() => Hall.AskAsync((OneWindowDb db) => db.Set<EventEntry>().CountAsync());

    /// <summary>What a kind of record means on a route: evidence is that of the case or matter before it.</summary>
    internal static Func<string, Guid> Of(RouteIds route, Records records) =>
        kind => records[kind == "evidence" && route.Named[0].Kind == "case" ? "evidence of case" : kind];
}
