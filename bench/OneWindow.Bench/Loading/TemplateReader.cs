using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;

namespace OneWindow.Bench.Loading;

/// <summary>Reads the demonstration city as templates.</summary>
internal sealed class TemplateReader(StoredRows rows, OneWindowDb db)
{
    private static readonly string[] OfMatter =
        ["intake_party", "intake_claim", "intake_advice", "intake_overruled_rule", "intake_suggested_claim", "intake_evidence"];

    private const string Told = "messages_message";
    private const string Changes = "exchange_change";

    public async Task<IReadOnlyList<(Template Template, Guid Id)>> EmployersAsync()
    {
        var found = new List<(Template, Guid)>();
        foreach (var employer in await db.Set<Employer>().AsNoTracking().OrderBy(row => row.Id).ToListAsync())
        {
            var template = new Template { Employer = employer.Name };
            template.OwnId(employer.Id.Value);
            template.Token(SlotKind.EmployerName, employer.Name);
            template.Token(SlotKind.CreditCode, employer.CreditCode ?? string.Empty);
            await AddAsync(template, "employer", $"id = {rows.Id(employer.Id.Value)}");
            await AddEventsAsync(template, [employer.Id.Value]);
            template.Names.Add(new TemplateName("employer", template.Cut(rows.IsPostgres ? employer.Id.Value.ToString() : employer.Id.Value.ToString().ToUpperInvariant()), template.Cut(EmployerNames.Core(employer.Name))));
            found.Add((template, employer.Id.Value));
        }

        return found;
    }

    /// <summary>Every matter with its cases and papers.</summary>
    public async Task<IReadOnlyList<(Template Template, bool HasCase, bool Runs)>> MattersAsync()
    {
        var found = new List<(Template, bool, bool)>();
        foreach (var matter in await db.Set<Matter>().AsNoTracking().Include(row => row.Parties).Include(row => row.Claims).AsSplitQuery().OrderBy(row => row.Id).ToListAsync())
        {
            var id = matter.Id.Value;
            var cases = await IdsAsync("cases_case", $"matter_id = {rows.Id(id)}");
            var template = await ReadAsync(matter, cases);
            var runs = (await rows.QueryAsync($"select count(*) from cases_case where matter_id = {rows.Id(id)} and ended_on is null"))[0][0];
            found.Add((template, cases.Count > 0, Convert.ToInt64(runs, System.Globalization.CultureInfo.InvariantCulture) > 0));
        }

        return found;
    }

    /// <summary>One matter, for the rows that registering it wrote: what is told of it, and the feed of changes, too.</summary>
    public async Task<Template> MatterAsync(Guid id)
    {
        var template = await ReadAsync(
            await db.Set<Matter>().AsNoTracking().Include(row => row.Parties).AsSplitQuery().SingleAsync(row => row.Id == new MatterId(id)),
            await IdsAsync("cases_case", $"matter_id = {rows.Id(id)}"), Told);
        await AddAsync(template, Told, $"matter_id = {rows.Id(id)}");
        await AddAsync(template, Changes, $"stream_id = {rows.Id(id)}");
        return template;
    }

    /// <summary>The rows that one step of a case added after an event.</summary>
    public async Task<Template> StepAsync(Guid one, long after, IReadOnlyCollection<Guid> before)
    {
        var template = new Template();
        template.TargetId(one);
        var ofCase = $"case_id = {rows.Id(one)}";
        var tables = new[] { "cases_personal", "documents_document" };
        var added = new List<(string Table, Guid Id)>();
        foreach (var table in tables)
        {
            added.AddRange((await IdsAsync(table, ofCase)).Where(id => !before.Contains(id)).Select(id => (table, id)));
        }

        added.ForEach(row => template.OwnId(row.Id));
        foreach (var (table, id) in added)
        {
            await AddAsync(template, table, $"id = {rows.Id(id)}");
        }

        await AddAsync(template, "event", $"stream_id = {rows.Id(one)} and sequence > {after}");
        await AddAsync(template, Changes, $"stream_id = {rows.Id(one)} and sequence > {after}");
        return template;
    }

    /// <summary>The rows of a case that steps add to.</summary>
    public async Task<IReadOnlyCollection<Guid>> AddedToAsync(Guid one) =>
        [.. await IdsAsync("cases_personal", $"case_id = {rows.Id(one)}"), .. await IdsAsync("documents_document", $"case_id = {rows.Id(one)}")];

    private async Task<Template> ReadAsync(Matter matter, List<Guid> cases, string? more = null)
    {
        var (id, template) = (matter.Id.Value, new Template());
        var ofMatter = $"matter_id = {rows.Id(id)}";
        var ofCases = cases.Count == 0 ? "1 = 0" : $"case_id in {rows.Ids(cases)}";
        var ofPapers = $"({ofMatter} or {ofCases})";
        List<Guid> own = [id, .. cases];
        foreach (var table in more is null ? OfMatter : OfMatter.Append(more))
        {
            own.AddRange(await IdsAsync(table, ofMatter));
        }

        own.AddRange(await IdsAsync("cases_personal", ofCases));
        own.AddRange(await IdsAsync("documents_document", ofPapers));
        own.ForEach(template.OwnId);
        if (matter.EmployerId is { } employer)
        {
            template.EmployerId(employer.Value);
            template.Employer = await db.Set<Employer>().Where(row => row.Id == employer).Select(row => row.Name).SingleAsync();
            template.Token(SlotKind.EmployerName, template.Employer);
        }

        template.Token(SlotKind.QueryCode, matter.QueryCode);
        template.Token(SlotKind.SourceReference, matter.SourceReference ?? string.Empty);
        foreach (var (party, index) in matter.Parties.Select((party, index) => (party, index)))
        {
            template.Token(SlotKind.PersonName, party.Name, index);
            template.Token(SlotKind.IdentityCipher, party.IdentityNumber?.Cipher ?? string.Empty, index);
            template.Token(SlotKind.IdentityLookup, party.IdentityNumber?.Lookup ?? string.Empty, index);
            template.Token(SlotKind.TelephoneCipher, party.Telephone?.Cipher ?? string.Empty, index);
            template.Token(SlotKind.TelephoneLookup, party.Telephone?.Lookup ?? string.Empty, index);
        }

        var numbers = await NumbersAsync(ofMatter, ofPapers, id);
        for (var index = 0; index < numbers.Count; index++)
        {
            template.Token(SlotKind.OfficialNumber, (string)numbers[index][4]!, index);
        }

        await AddAsync(template, "intake_matter", $"id = {rows.Id(id)}");
        foreach (var table in OfMatter.Append("intake_handler"))
        {
            await AddAsync(template, table, ofMatter);
        }

        await AddAsync(template, "cases_case", ofMatter);
        foreach (var table in new[] { "cases_turn", "cases_officer", "cases_personal" })
        {
            await AddAsync(template, table, ofCases);
        }

        await AddAsync(template, "documents_document", ofPapers);
        await NumberPapersAsync(template, [.. numbers.Select(number => (string)number[4]!)]);
        await AddEventsAsync(template, own);
        template.Names.Add(new TemplateName(
            MatterSearchText.Kind, template.Cut(rows.IsPostgres ? id.ToString() : id.ToString().ToUpperInvariant()), template.Cut(MatterSearchText.Of(matter))));
        for (var index = 0; index < numbers.Count; index++)
        {
            var number = numbers[index];
            var row = new TemplateRow("issued_number", [.. number.Select(value => Cell(template, value))]) { Numbered = (3, index) };
            template.Numbers.Add(new TemplateNumber(row, $"{number[0]}/{number[1]}/{number[2]}", (string)number[4]!));
        }

        return template;
    }

    private async Task<List<Guid>> IdsAsync(string table, string where) =>
        [.. (await rows.QueryAsync($"select id from {table} where {where} order by id")).Select(row => row[0] is Guid id ? id : Guid.Parse((string)row[0]!))];

    private Task<IReadOnlyList<object?[]>> NumbersAsync(string ofMatter, string ofPapers, Guid id) => rows.RowsAsync(
        "issued_number",
        $"""
        text in (select number from intake_matter where id = {rows.Id(id)}
          union select number from cases_case where {ofMatter} and number is not null
          union select number from documents_document where {ofPapers} and number is not null)
        """,
        "unit_id, kind, number");

    private async Task AddAsync(Template template, string table, string where)
    {
        // A copy's events are chained anew, so the place of the last one is not the template's.
        var head = (await rows.ColumnsAsync(table)).ToList().FindIndex(column => column.Name == "last_hash");
        foreach (var row in await rows.RowsAsync(table, where))
        {
            template.Rows.Add(new TemplateRow(table, [.. row.Select((value, index) => index == head ? null : Cell(template, value))]));
        }
    }

    private async Task NumberPapersAsync(Template template, List<string> numbers)
    {
        var columns = (await rows.ColumnsAsync("documents_document")).Select(column => column.Name).ToList();
        var (text, number) = (columns.IndexOf("number"), columns.IndexOf("number_in_series"));
        string[] original = [.. template.Slots.Select(slot => slot.Token)];
        for (var index = 0; index < template.Rows.Count; index++)
        {
            var row = template.Rows[index];
            if (row.Table == "documents_document" && row.Cells[text] is SlottedText taken)
            {
                template.Rows[index] = row with { Numbered = (number, numbers.IndexOf(taken.With(original))) };
            }
        }
    }

    private async Task AddEventsAsync(Template template, List<Guid> streams)
    {
        var raw = await rows.RowsAsync("event", $"stream_id in {rows.Ids(streams)}", "stream_kind, stream_id, sequence");
        var entries = (await db.Set<EventEntry>().AsNoTracking().Where(entry => streams.Contains(entry.StreamId)).ToListAsync())
            .ToDictionary(entry => (entry.StreamKind, entry.StreamId, entry.Sequence));
        foreach (var row in raw)
        {
            var entry = entries[((string)row[0]!, Guid.Parse((string)row[1]!), Convert.ToInt64(row[2], System.Globalization.CultureInfo.InvariantCulture))];
            template.Events.Add(new TemplateEvent(
                new TemplateRow("event", [.. row.Select(value => Cell(template, value))]), entry,
                template.Cut(entry.StreamId.ToString("D")), template.Cut(entry.Payload)));
        }
    }

    private static object? Cell(Template template, object? value) => value is string text ? template.Cut(text) : value;
}
