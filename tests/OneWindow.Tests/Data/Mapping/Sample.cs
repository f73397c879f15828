using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;
using OneWindow.Law.Values;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Mapping;

/// <summary>An entity with one property of every kind that has a rule.</summary>
internal sealed class Sample : IVersioned
{
    public required PersonId Id { get; init; }

    public UnitId? Unit { get; set; }

    public DateTime At { get; set; }

    public DateOnly FiledOn { get; set; }

    public Money Wages { get; set; }

    public RefusalKind Kind { get; set; }

    public required List<string> Remarks { get; set; }

    public ProtectedText? Telephone { get; set; }

    public long Version { get; set; }
}

/// <summary>A context with the rules of the real one over <see cref="Sample"/>, whose table is made from the model.</summary>
internal sealed class SampleDb(DbContextOptions options) : DbContext(options)
{
    public static async Task<SampleDb> CreateAsync(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder();
        var db = new SampleDb((database.Settings.PostgresConnectionString is { } postgres
            ? options.UseNpgsql(postgres)
            : options.UseSqlite($"Data Source={database.Settings.SqliteFile};Pooling=false")).Options);
        foreach (var statement in db.Database.GenerateCreateScript().Split("GO"))
        {
            await database.ExecuteBehindTheDoorAsync(statement);
        }

        return db;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ValueConversions.Register(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Sample>(sample =>
        {
            sample.ToTable("sample");
            sample.Property(row => row.Remarks).AsJson();
            sample.Protected(row => row.Telephone, new PersonalField("sample.telephone", _ => "***"));
        });
        ModelRules.Apply(modelBuilder);
    }
}
