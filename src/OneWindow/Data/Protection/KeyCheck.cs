using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Data.Engines;
using OneWindow.Data.Migrations;
using OneWindow.Law.Results;

namespace OneWindow.Data.Protection;

/// <summary>The name of a key that this database was written with.</summary>
internal sealed class KnownKey
{
    public required string Id { get; init; }

    public required KeyPurpose Purpose { get; init; }

    public required DateTime FirstSeenAt { get; init; }
}

/// <summary>Maps <see cref="KnownKey"/>.</summary>
internal sealed class KnownKeyMapping : IEntityTypeConfiguration<KnownKey>
{
    public void Configure(EntityTypeBuilder<KnownKey> builder) => builder.ToTable("known_key").HasKey(key => key.Id);
}

/// <summary>
/// Stops a start whose key folder lacks a key that the database was written with: a lost folder, or a second node with keys
/// of its own, would otherwise go unnoticed until somebody needs a telephone number.
/// </summary>
internal sealed class KeyCheck(DatabaseEngine engine, WriteDoor door, KeyRing ring, DataSettings settings, TimeProvider time) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var db = new OneWindowDb(engine.ForReading);
        var known = await db.Set<KnownKey>().ToListAsync(cancellationToken);
        if (known.Find(key => ring.Find(key.Id, key.Purpose) is null) is { } lost)
        {
            throw new SchemaException(
                $"密钥文件夹 {settings.Keys} 中缺少本数据库使用过的密钥 {lost.Id}。请从备份恢复该文件夹（或设置 ONEWINDOW_KEYS），不要用新密钥启动。");
        }

        var unknown = Enum.GetValues<KeyPurpose>().SelectMany(ring.All).Where(key => known.TrueForAll(row => row.Id != key.Id)).ToList();
        if (unknown.Count > 0)
        {
            await door.WriteAsync<int>((context, _) => Task.FromResult(Remember(context, unknown)), cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Result<int> Remember(OneWindowDb db, List<SecretKey> keys)
    {
        var at = time.GetUtcNow().UtcDateTime;
        db.AddRange(keys.Select(key => new KnownKey { Id = key.Id, Purpose = key.Purpose, FirstSeenAt = at }));
        return keys.Count;
    }
}
