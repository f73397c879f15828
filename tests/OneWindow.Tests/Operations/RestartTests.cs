using OneWindow.Areas.Cases.Contracts;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;

namespace OneWindow.Tests.Operations;

[Collection(nameof(Office))]
public sealed class RestartTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task After_a_restart_the_first_request_counts_days_by_the_imported_calendar(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await Office.InitAsync();
        Directory.CreateDirectory(office.Backups);
        var file = Path.Combine(office.Backups, "2027.json");
        await File.WriteAllTextAsync(file, ImportCalendarTests.Year2027);

        var (exit, _, error) = await Office.RunAsync("import", "calendar", file);
        var provisional = await Office.WithAsync((CaseCalendar calendar) => Task.FromResult(calendar.Current.IsProvisional(2027)));

        Assert.Equal((0, ""), (exit, error));
        Assert.False(provisional);
    }
}
