using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
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

    private static string Describe(IColumn column) =>
        $"{column.Table.Name}.{column.Name} {column.StoreType.ToLowerInvariant()}{(column.IsNullable ? "" : " not null")}";
}
