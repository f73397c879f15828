using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OneWindow.Bench.Loading;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>Compares what the clients were told with what is stored, row by row, past the application.</summary>
internal sealed partial class Bookkeeping(StoredRows rows)
{
    private const string Ours = $"(select id from intake_matter where narrative like '{Write.Mark}%')";

    /// <summary>What is wrong; nothing when every acknowledged write is there whole and once, and every other one whole or absent.</summary>
    /// <param name="writes">What was sent, the first of it while nothing was wrong.</param>
    /// <param name="mustBeThere">Which writes; null for all that were acknowledged.</param>
    public async Task<IReadOnlyList<string>> FaultsAsync(IReadOnlyCollection<Write> writes, IReadOnlySet<Write>? mustBeThere = null)
    {
        mustBeThere ??= writes.Where(write => write.Answer is not null).ToHashSet();

        var keys = (await rows.QueryAsync($"select key, answer from idempotency where key like '{Write.Mark}%'"))
            .ToDictionary(row => Text(row[0]), row => Text(row[1]), StringComparer.Ordinal);
        var faults = new List<string>();
        faults.AddRange(await OfMattersAsync([.. writes.Where(write => write.Case is null)], mustBeThere, keys));
        faults.AddRange(await OfStepsAsync([.. writes.Where(write => write.Case is not null)], mustBeThere, keys));
        faults.AddRange(await OfNumbersAsync());
        faults.AddRange(rows.IsPostgres ? [] : await SqliteCheck.FaultsAsync(rows));
        return faults;
    }

    /// <summary>Fails, and tells the first of what is wrong.</summary>
    public async Task MustBeSoundAsync(IReadOnlyCollection<Write> writes, IReadOnlySet<Write>? mustBeThere = null)
    {
        var faults = await FaultsAsync(writes, mustBeThere);
        Assert.True(faults.Count == 0, $"{faults.Count} faults: {string.Join(Environment.NewLine, faults.Take(5))}");
    }

    /// <summary>How many writes are stored.</summary>
    public async Task<int> StoredAsync(IEnumerable<Write> writes)
    {
        var keys = (await rows.QueryAsync($"select key from idempotency where key like '{Write.Mark}%'")).Select(row => Text(row[0])).ToHashSet(StringComparer.Ordinal);
        return writes.Count(write => keys.Contains(write.Key));
    }

    private async Task<List<string>> OfMattersAsync(IReadOnlyList<Write> writes, IReadOnlySet<Write> mustBeThere, Dictionary<string, string> keys)
    {
        var faults = new List<string>();
        var shapes = await ShapesAsync();
        var matters = (await rows.QueryAsync($"select id, number, query_code, narrative from intake_matter where id in {Ours}"))
            .ToLookup(row => Text(row[3])[..(Write.Mark.Length + 32)], StringComparer.Ordinal);

        // The first one was registered while nothing was wrong: what belongs to it belongs to all.
        var whole = shapes[Text(matters[writes[0].Key].Single()[0])];
        foreach (var write in writes)
        {
            var (found, answer) = (matters[write.Key].ToList(), keys.GetValueOrDefault(write.Key));
            if (found.Count > 1)
            {
                faults.Add($"{write.Key} was registered {found.Count} times");
            }
            else if (found.Count == 0 && (mustBeThere.Contains(write) || answer is not null))
            {
                faults.Add($"{write.Key} was answered {write.Answer ?? "nothing"}, its key keeps {answer ?? "nothing"}, and it is not there");
            }
            else if (found is [var matter])
            {
                var (id, stored) = (Text(matter[0]), (Text(matter[0]), Text(matter[1]), Text(matter[2])));
                faults.AddRange(new[] { write.Answer, answer }.OfType<string>()
                    .Where(given => Receipt(given) != stored).Select(given => $"{write.Key} is stored as {stored} and was answered {given}"));
                if (answer is null)
                {
                    faults.Add($"{write.Key} is stored as {stored} without its key");
                }

                if (shapes[id] != whole)
                {
                    faults.Add($"{write.Key} has {shapes[id]} where a whole one has {whole}");
                }
            }
        }

        return faults;
    }

    /// <summary>How many rows of each table belong to each matter, the history and the name index among them.</summary>
    private async Task<Dictionary<string, string>> ShapesAsync()
    {
        var tables = await rows.QueryAsync(rows.IsPostgres
            ? "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'matter_id' and table_name not in ('messages_reminder') order by 1"
            : "select m.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'matter_id' and m.name not in ('messages_reminder') order by 1");
        var counts = tables.Select(row => $"select matter_id as id, '{row[0]}' as part, count(*) as rows from {row[0]} where matter_id in {Ours} group by matter_id")
            .Append($"select stream_id, kind, count(*) from event where stream_kind = 'matter' and stream_id in {Ours} group by stream_id, kind")
            .Append($"select id, 'name_entry', count(*) from name_entry where id in {Ours} group by id");
        return (await rows.QueryAsync($"select * from ({string.Join(" union all ", counts)}) c order by 2"))
            .GroupBy(row => Text(row[0]), StringComparer.Ordinal)
            .ToDictionary(parts => parts.Key, parts => string.Join(", ", parts.Select(part => $"{part[1]} {part[2]}")), StringComparer.Ordinal);
    }

    private async Task<List<string>> OfStepsAsync(IReadOnlyList<Write> writes, IReadOnlySet<Write> mustBeThere, Dictionary<string, string> keys)
    {
        var faults = new List<string>();
        var taken = (await rows.QueryAsync($"select stream_id, payload from event where stream_kind = 'case' and payload like '%{Write.Mark}%'"))
            .ToLookup(row => Key().Match(Text(row[1])).Value, row => Guid.Parse(Text(row[0]), CultureInfo.InvariantCulture), StringComparer.Ordinal);
        foreach (var write in writes)
        {
            var (found, answer) = (taken[write.Key].ToList(), keys.GetValueOrDefault(write.Key));
            var expected = answer is null ? 0 : 1;
            if (found.Count != expected || (mustBeThere.Contains(write) && answer is null) || found.Exists(id => id != write.Case))
            {
                faults.Add($"{write.Key}: {found.Count} events, answered {write.Answer ?? "nothing"}, kept {answer ?? "nothing"}");
            }
        }

        faults.AddRange((await rows.QueryAsync("""
            select c.id, c.last_sequence, count(*), max(e.sequence) from cases_case c left join event e on e.stream_kind = 'case' and e.stream_id = c.id
            group by c.id, c.last_sequence having c.last_sequence <> count(*) or c.last_sequence <> max(e.sequence)
            """)).Select(row => $"case {row[0]} says {row[1]} events and has {row[2]}, the last {row[3]}"));
        return faults;
    }

    private async Task<List<string>> OfNumbersAsync() =>
    [
        .. (await rows.QueryAsync("select kind, unit_id, year, min(number), max(number), count(*) from issued_number group by kind, unit_id, year having min(number) <> 1 or max(number) <> count(*)"))
            .Select(row => $"numbers {row[0]} of {row[2]} run from {row[3]} to {row[4]} and are {row[5]}"),
        .. (await rows.QueryAsync("select number from intake_matter m where not exists (select 1 from issued_number n where n.kind = 'matter' and n.text = m.number)"))
            .Select(row => $"{row[0]} was never issued"),
        .. (await rows.QueryAsync("select text from issued_number n where kind = 'matter' and void_reason is null and not exists (select 1 from intake_matter m where n.text = m.number)"))
            .Select(row => $"{row[0]} was issued to nobody"),
    ];

    private static (string Id, string Number, string QueryCode) Receipt(string answer)
    {
        using var receipt = JsonDocument.Parse(answer);
        string Of(string name) => receipt.RootElement.GetProperty(name).GetString()!;
        return (Guid.Parse(Of("id"), CultureInfo.InvariantCulture).ToString("D").ToUpperInvariant(), Of("number"), Of("queryCode"));
    }

    /// <summary>As SQLite stores identifiers.</summary>
    private static string Text(object? value) => value is Guid id ? id.ToString("D").ToUpperInvariant() : (string)value!;

    [GeneratedRegex(Write.Mark + "[a-p]{32}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
