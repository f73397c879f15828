using OneWindow.Bench.Loading;
using OneWindow.Data.Search;

namespace OneWindow.Bench.Measuring;

/// <summary>Writes rows that the application stored as bare inserts, with fresh identifiers.</summary>
internal sealed class BareInsert(StoredRows rows)
{
    private string Fresh => rows.IsPostgres ? "{fresh}::text" : "{fresh}";

    public async Task<IReadOnlyList<string>> AllAsync(Template template)
    {
        var statements = new List<string>();
        foreach (var row in template.Rows.Concat(template.Events.Select(happened => happened.Row)).Concat(template.Numbers.Select(number => number.Row)))
        {
            statements.Add(await OneAsync(template, row.Table, row.Cells));
        }

        foreach (var name in template.Names)
        {
            var (id, pairs) = (Expression(template, name.Id), Shingles.Of(name.Text.With([.. template.Slots.Select(slot => slot.Token)])));
            if (rows.IsPostgres)
            {
                var words = string.Join(' ', pairs.Prepend("kind-" + name.Kind).Select(word => $"'{word}'"));
                statements.Add($"insert into name_entry (kind, id, words) values ({Literal(name.Kind)}, ({id})::uuid, {Literal(words)}::tsvector)");
            }
            else
            {
                statements.Add($"insert into name_entry (kind, id) values ({Literal(name.Kind)}, {id})");
                statements.Add($"insert into name_index (rowid, kind, pairs) values (last_insert_rowid(), {Literal(name.Kind)}, {Literal(string.Join(' ', pairs))})");
            }
        }

        return statements;
    }

    /// <summary>A row that stands alone, as read.</summary>
    public async Task<string> OneAsync(Template template, string table, IReadOnlyList<object?> cells)
    {
        var columns = await rows.ColumnsAsync(table);
        var given = columns.Select((column, index) => (column.Name, column.Type, Cell: cells[index])).Where(cell => cell.Cell is not null).ToList();
        var values = given.Select(cell => (table, cell.Name) switch
        {
            ("event" or "exchange_change", "sequence") when template.Slots.Exists(slot => slot.Kind == SlotKind.Target) => Number("bigint"),
            ("issued_number", "number") => Number("integer"),
            _ => Value(template, cell.Cell!, cell.Type),
        });

        // Numbers are drawn by chance here, and two of some thousand may be the same.
        var twice = table == "issued_number" ? " on conflict do nothing" : string.Empty;
        return $"insert into {table} ({string.Join(", ", given.Select(cell => $"\"{cell.Name}\""))}) values ({string.Join(", ", values)}){twice}";
    }

    /// <summary>The case as the step left it.</summary>
    public async Task<string> UpdateAsync(Guid one)
    {
        var columns = await rows.ColumnsAsync("cases_case");
        var stored = (await rows.RowsAsync("cases_case", $"id = {rows.Id(one)}"))[0];
        var standing = columns.ToList().FindIndex(column => column.Name == "standing");
        return $"update cases_case set standing = {Literal((string)stored[standing]!)}, last_sequence = last_sequence + 1, last_hash = {(rows.IsPostgres ? "'\\x" : "x'")}{new string('5', 64)}', version = version + 1 "
            + "where id = (select id from bench_target where n = {n})";
    }

    public string Literal(string text) => rows.IsPostgres
        ? $"U&'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal).Replace(":", "\\003a", StringComparison.Ordinal)}'"
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private string Value(Template template, object cell, string type) => cell switch
    {
        SlottedText text => rows.IsPostgres ? $"({Expression(template, text)})::{type}" : Expression(template, text),
        byte[] bytes => $"x'{Convert.ToHexString(bytes)}'",
        _ => Convert.ToString(cell, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    // Beyond the numbers that the data set holds, up to what an integer holds.
    private string Number(string type) => rows.IsPostgres
        ? $"(1000000000 + ({Fresh})::bigint % 1000000000)::{type}"
        : $"1000000000 + cast({Fresh} as integer) % 1000000000";

    private string Expression(Template template, SlottedText text) => text.AsExpression(Literal, index =>
    {
        var slot = template.Slots[index];
        return slot.Kind switch
        {
            SlotKind.Id when slot.Spelling == "N" => $"{Literal($"00000000{slot.Which:0000}70008000")} || {Fresh}",
            SlotKind.Id => $"{Literal($"00000000-{slot.Which:0000}-7000-8000-")} || {Fresh}",
            SlotKind.Target => Target(slot.Spelling),
            SlotKind.OfficialNumber => $"{Literal("B")} || {Fresh}",
            SlotKind.QueryCode => Fresh,
            _ => Literal(slot.Token),
        };
    });

    private string Target(string spelling) => (rows.IsPostgres, spelling) switch
    {
        (true, "N") => "(select replace(id::text, '-', '') from bench_target where n = {n})",
        (true, _) => "(select id::text from bench_target where n = {n})",
        (false, "U") => "(select id from bench_target where n = {n})",
        (false, "N") => "(select lower(replace(id, '-', '')) from bench_target where n = {n})",
        _ => "(select lower(id) from bench_target where n = {n})",
    };
}
