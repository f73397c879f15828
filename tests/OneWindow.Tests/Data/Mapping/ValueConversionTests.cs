using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;
using OneWindow.Law.Values;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Mapping;

public sealed class ValueConversionTests
{
    private static readonly PersonId Id = new(Guid.CreateVersion7());

    // A tenth of a microsecond more than PostgreSQL keeps.
    private static readonly DateTime At = new DateTime(2026, 3, 2, 1, 2, 3, DateTimeKind.Utc).AddMicroseconds(4).AddTicks(1);

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_kind_of_value_comes_back_as_it_was(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await WithSampleAsync(database);

        var read = await db.Set<Sample>().AsNoTracking().SingleAsync(sample => sample.Id == Id);

        Assert.Equal((At.AddTicks(-1), DateTimeKind.Utc), (read.At, read.At.Kind));
        Assert.Equal((new DateOnly(2026, 3, 2), new Money(1234), RefusalKind.NotAllowed), (read.FiledOn, read.Wages, read.Kind));
        Assert.Equal(["欠薪", "三个月"], read.Remarks);
        Assert.Equal((new ProtectedText("cipher", "lookup"), null), (read.Telephone, read.Unit));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task States_are_stored_as_codes_and_lists_as_json(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await WithSampleAsync(database);

        Assert.Equal("not-allowed", await database.AskAsync("select kind from sample"));
        Assert.Equal("""["欠薪","三个月"]""", await database.AskAsync("select remarks from sample"));
        Assert.Equal(1234L, Convert.ToInt64(await database.AskAsync("select wages from sample"), CultureInfo.InvariantCulture));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Values_are_compared_and_found_in_the_database(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await WithSampleAsync(database);
        string[] lookups = ["other", "lookup"];

        Assert.Equal(1, await db.Set<Sample>().CountAsync(sample => sample.At < At.AddTicks(10) && sample.FiledOn > new DateOnly(2026, 3, 1)));
        Assert.Equal(1, await db.Set<Sample>().CountAsync(sample => lookups.Contains(sample.Telephone!.Lookup)));
        Assert.Equal(1, await db.Set<Sample>().CountAsync(sample => sample.Kind == RefusalKind.NotAllowed && sample.Unit == null));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_local_time_is_not_stored(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = await WithSampleAsync(database);
        db.Set<Sample>().Single().At = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Local);

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => db.SaveChangesAsync());

        Assert.IsType<ArgumentException>(fault.GetBaseException());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task All_properties_of_a_type_share_a_converter(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.ReadByMappings();

        var ofTypes = db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
            .Where(property => property.GetValueConverter() is { } converter && converter.GetType().Namespace == typeof(ValueConversions).Namespace)
            .GroupBy(property => property.ClrType, property => property.GetValueConverter())
            .ToList();

        Assert.Contains(ofTypes, one => one.Key == typeof(PersonId) && one.Count() > 1);
        Assert.DoesNotContain(ofTypes, one => one.Distinct().Count() > 1);
    }

    private static async Task<SampleDb> WithSampleAsync(TestDatabase database)
    {
        var db = await SampleDb.CreateAsync(database);
        db.Add(new Sample
        {
            Id = Id,
            At = At,
            FiledOn = new DateOnly(2026, 3, 2),
            Wages = new Money(1234),
            Kind = RefusalKind.NotAllowed,
            Remarks = ["欠薪", "三个月"],
            Telephone = new ProtectedText("cipher", "lookup"),
        });
        await db.SaveChangesAsync();
        return db;
    }
}
