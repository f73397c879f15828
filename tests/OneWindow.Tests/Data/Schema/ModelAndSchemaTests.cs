using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Schema;

public sealed class ModelAndSchemaTests
{
    /// <summary>Tables that no entity maps, because only the SQL of a port reaches them.</summary>
    private static readonly string[] TablesOfPorts = ["schema_history", "name_entry"];

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_mapped_column_is_stored_as_mapped_and_every_stored_column_is_mapped(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Read();

        var stored = (await StoredSchema.ReadAsync(database)).Where(line => !TablesOfPorts.Contains(line.Split('.')[0])).Order();

        var mapped = db.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns.Select(Describe)).Order();
        Assert.Equal(mapped, stored);
    }

    /// <summary>SQLite does not take <c>not ended</c> for <c>ended = 0</c>: with an index of all cases that were ever an officer's it read every one.</summary>
    [Fact]
    public async Task What_is_overdue_is_looked_for_among_an_officers_cases_in_hand()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = database.Read();
        var me = new AppointmentId(Guid.CreateVersion7());
        var overdue = db.Set<CaseOfficer>().Where(officer => officer.AppointmentId == me && !officer.Ended && officer.DueOn < new DateOnly(2026, 12, 1));

        var plan = await db.PlanOfAsync(overdue.Select(officer => officer.CaseId));

        Assert.Contains("cases_officer_due (appointment_id=? AND due_on<?)", plan[0], StringComparison.Ordinal);
    }

    private static string Describe(IColumn column) =>
        $"{column.Table.Name}.{column.Name} {column.StoreType.ToLowerInvariant()}{(column.IsNullable ? "" : " not null")}";
}
