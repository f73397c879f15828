using Npgsql;
using OneWindow.Data.Engines;
using OneWindow.Data.Mapping;

namespace OneWindow.Data.Jobs;

/// <summary>
/// On PostgreSQL one statement takes what no other node is taking at this moment. It stands outside the door, whose
/// serializable transactions would fail where this one skips.
/// </summary>
internal sealed class PostgresJobLeases(PostgresEngine engine, TimeProvider time) : IJobLeases
{
    private const string Take =
        """
        update job set leased_by = $1, leased_until = $2, attempts = attempts + 1
        where id in (
          select id from job where kind = $3 and due_at <= $4 and (leased_until is null or leased_until < $4)
          order by due_at limit $5 for update skip locked)
        returning id, kind, key, payload, due_at, attempts, leased_by, leased_until, last_error
        """;

    public async Task<IReadOnlyList<Job>> TakeAsync(string kind, string holder, TimeSpan span, int most, CancellationToken cancel)
    {
        var now = UtcInstantConverter.ToStored(time.GetUtcNow().UtcDateTime);
        await using var command = engine.Writers.CreateCommand(Take);
        foreach (var value in new object[] { holder, now + span, kind, now, most })
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync(cancel);
        var jobs = new List<Job>();
        while (await reader.ReadAsync(cancel))
        {
            jobs.Add(Read(reader));
        }

        return [.. jobs.OrderBy(job => job.DueAt)];
    }

    private static Job Read(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(0),
        Kind = reader.GetString(1),
        Key = reader.GetString(2),
        Payload = reader.GetString(3),
        DueAt = reader.GetDateTime(4),
        Attempts = reader.GetInt32(5),
        LeasedBy = reader.GetString(6),
        LeasedUntil = reader.GetDateTime(7),
        LastError = reader.IsDBNull(8) ? null : reader.GetString(8),
    };
}
