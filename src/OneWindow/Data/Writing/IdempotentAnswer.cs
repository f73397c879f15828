using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Data.Mapping;
using OneWindow.Law.Results;

namespace OneWindow.Data.Writing;

/// <summary>What a write from outside was answered, kept under its key: sent twice, it is done once.</summary>
internal sealed class IdempotentAnswer
{
    public required string Scope { get; init; }

    public required string Key { get; init; }

    public required string Answer { get; set; }

    public required DateTime At { get; init; }

    /// <summary>Runs the work unless the key is known; then the stored answer is given again.</summary>
    public static async Task<Result<T>> GiveOnceAsync<T>(
        OneWindowDb db, string scope, string key, DateTime at,
        Func<OneWindowDb, CancellationToken, Task<Result<T>>> work, CancellationToken cancel)
    {
        // The key is taken before the work: a double that runs at the same moment waits here on PostgreSQL, where asking
        // first would also make strangers' requests conflict with each other.
        var taken = await db.Database.ExecuteSqlAsync(
            $"insert into idempotency (scope, key, answer, at) values ({scope}, {key}, '', {at}) on conflict do nothing", cancel);
        if (taken == 0)
        {
            var stored = await db.Set<IdempotentAnswer>().Where(row => row.Scope == scope && row.Key == key).Select(row => row.Answer).SingleAsync(cancel);
            return JsonSerializer.Deserialize<T>(stored, JsonColumn.Format)!;
        }

        var result = await work(db, cancel);
        if (result.TryGet(out var value, out _))
        {
            // The answer goes to the database together with what the work changed.
            db.Attach(new IdempotentAnswer { Scope = scope, Key = key, Answer = string.Empty, At = at }).Entity.Answer = JsonSerializer.Serialize(value, JsonColumn.Format);
        }

        return result;
    }
}

/// <summary>Maps <see cref="IdempotentAnswer"/>.</summary>
internal sealed class IdempotentAnswerMapping : IEntityTypeConfiguration<IdempotentAnswer>
{
    public void Configure(EntityTypeBuilder<IdempotentAnswer> builder)
    {
        builder.ToTable("idempotency");
        builder.HasKey(row => new { row.Scope, row.Key });
    }
}
