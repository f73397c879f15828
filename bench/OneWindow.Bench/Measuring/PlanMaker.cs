using System.Globalization;
using OneWindow.Bench.Loading;
using OneWindow.Bench.Minimal;
using OneWindow.Data;
using OneWindow.Data.Search;

namespace OneWindow.Bench.Measuring;

/// <summary>Does each write once over HTTP, and plans the same rows as bare statements.</summary>
internal sealed class PlanMaker(StoredRows rows, OneWindowDb db, DataSettings settings, Visitor clerk, Visitor inspector, Guid inspectorAppointment)
{
    private const int MostTargets = 2000;
    private const string RegisterKey = "bench-register";
    private const string StepKey = "bench-step";
    private readonly BareInsert _bare = new(rows);

    public static readonly string Matter = """
        {"source":"window","kind":"complaint","narrative":"我们在工地扎钢筋，七月到九月的工资没有发，包工头说公司没有拨款。手里有考勤照片和微信转账记录。编号 %FRESH%","employerAsNamed":"清源宏拓建筑劳务有限公司","workPlace":"清源市南塘区金鼎大厦工地","parties":[{"name":"马大山","telephone":"19909901037","address":"清源市南塘区柳林镇新村3号","migrantWorker":true}],"claims":[{"type":"wage-arrears","from":"2026-07-01","to":"2026-09-30","amountFen":1560000,"words":"三个月工资"}]}
        """;

    public string Step { get; } = string.Create(CultureInfo.InvariantCulture, $$"""
        {"step":"record-interview","run":null,"input":{"interviewed":"工友","interview-began":"{{DateTime.UtcNow.AddDays(-1):yyyy-MM-dd}} 09:20","interview-place":"市劳动保障监察支队询问室","certificates-shown":"yes","interview-text":"问：请说一下工资约定。答：按月发，后来没有发。"},"seen":null}
        """);

    public IReadOnlyList<(Guid Id, string Number)> Targets { get; private set; } = [];

    public string SearchedName { get; private set; } = string.Empty;

    public async Task<Plan> MakeAsync()
    {
        await FindAsync();
        var registered = await clerk.PostAsync("/api/v1/matters", Matter, RegisterKey);
        var example = await new TemplateReader(rows, db).MatterAsync(registered.GetProperty("id").GetGuid());
        var register = (await _bare.AllAsync(example)).Append(await IdempotencyAsync(RegisterKey)).ToList();
        var step = await StepAsync();
        var clerks = await rows.QueryAsync("select id from staff_person where sign_in_name = 'zhoumin'");
        var ofClerk = ShownNumbers.OfClerk(rows, clerks[0][0] is Guid id ? id : Guid.Parse((string)clerks[0][0]!));
        var works = new Dictionary<string, PlannedWork>(StringComparer.Ordinal)
        {
            ["register"] = new(true, register, 0),
            ["step"] = new(true, step, 0),
            ["case"] = new(false, [.. CasePage(), ShownNumbers.OfInspector(rows, inspectorAppointment, tiles: false)], await inspector.BytesAsync($"/cases/{Targets[0].Id}")),
            ["worklist"] = new(false, [.. WorkList(), ShownNumbers.OfInspector(rows, inspectorAppointment, tiles: true)], await inspector.BytesAsync("/")),
            ["name"] = new(false, [ByName(), ofClerk], await clerk.BytesAsync($"/matters?text={Uri.EscapeDataString(SearchedName)}")),
            ["number"] = new(false, [.. ByNumber(), ofClerk], await clerk.BytesAsync($"/matters?text={Uri.EscapeDataString(Targets[0].Number)}")),
        };
        return new Plan(rows.IsPostgres, settings.PostgresConnectionString ?? settings.SqliteFile, Targets.Count, works);
    }

    /// <summary>Finds what requests ask for: the cases that steps are taken on, and a name.</summary>
    public async Task FindAsync()
    {
        await rows.ExecuteAsync($"""
            drop table if exists bench_target;
            create table bench_target (n integer primary key, id {(rows.IsPostgres ? "uuid" : "text")}, number text);
            insert into bench_target
            select row_number() over (order by c.id desc), c.id, m.number
            from cases_officer o join cases_case c on c.id = o.case_id join intake_matter m on m.id = c.matter_id
            where o.appointment_id = {rows.Id(inspectorAppointment)} and not o.ended and c.state = 'investigating'
            order by c.id desc limit {MostTargets}
            """);
        Targets = [.. (await rows.QueryAsync("select id, number from bench_target order by n"))
            .Select(row => (row[0] is Guid id ? id : Guid.Parse((string)row[0]!), (string)row[1]!))];
        SearchedName = (string)(await rows.QueryAsync("select name from employer where exists (select 1 from intake_matter m where m.employer_id = employer.id) order by id desc limit 1"))[0][0]!;
    }

    private async Task<IReadOnlyList<string>> StepAsync()
    {
        var (one, reader) = (Targets[^1].Id, new TemplateReader(rows, db));
        var before = await reader.AddedToAsync(one);
        var last = Convert.ToInt64((await rows.QueryAsync($"select last_sequence from cases_case where id = {rows.Id(one)}"))[0][0], CultureInfo.InvariantCulture);
        await inspector.PostAsync($"/api/v1/cases/{one}/steps", Step, StepKey);
        var template = await reader.StepAsync(one, last, before);
        return [.. await _bare.AllAsync(template), await _bare.UpdateAsync(one), await IdempotencyAsync(StepKey)];
    }

    private async Task<string> IdempotencyAsync(string key)
    {
        var stored = (await rows.RowsAsync("idempotency", $"key = '{key}'"))[0];
        var template = new Template();
        template.Token(SlotKind.QueryCode, key);
        return await _bare.OneAsync(template, "idempotency", [.. stored.Select(value => value is string text ? template.Cut(text) : value)]);
    }

    private static string[] CasePage()
    {
        const string Target = "(select id from bench_target where n = {n})";
        const string OfCase = "(select matter_id from cases_case where id = " + Target + ")";
        return
        [
            $"select * from cases_case where id = {Target}",
            $"select * from cases_turn where case_id = {Target}",
            $"select * from cases_officer where case_id = {Target}",
            $"select * from cases_personal where case_id = {Target}",
            $"select * from documents_document where case_id = {Target}",
            $"select * from event where stream_kind = 'case' and stream_id = {Target} order by sequence",
            $"select * from intake_matter where id = {OfCase}",
            $"select * from intake_party where matter_id = {OfCase}",
            $"select * from intake_claim where matter_id = {OfCase}",
        ];
    }

    private string[] WorkList() =>
    [
        "select c.id, c.number, c.title, c.state, c.due_on, c.warn_on, c.due_deadline, c.opened_on from cases_case c "
        + $"where c.due_on is not null and exists (select 1 from cases_officer o where o.case_id = c.id and o.appointment_id = {rows.Id(inspectorAppointment)}) order by c.due_on, c.id limit 21",
    ];

    private string ByName()
    {
        var pairs = Shingles.Asked(SearchedName);
        const string Columns = "m.id, m.number, m.registered_on, m.registered_at, m.source, m.kind, m.state, m.employer_as_named, substr(m.narrative, 1, 60)";
        return rows.IsPostgres
            ? $"select {Columns} from (select id from name_entry where words @@ {_bare.Literal(string.Join(" & ", pairs.Prepend("kind-matter").Select(pair => $"'{pair}'")))}::tsquery order by id desc limit 51) f join intake_matter m on m.id = f.id"
            : $"select {Columns} from (select e.id from name_index i join name_entry e on e.number = i.rowid where name_index match {_bare.Literal($"kind : \"matter\" AND pairs : ({string.Join(" AND ", pairs.Select(pair => $"\"{pair}\""))})")} order by i.rowid desc limit 51) f join intake_matter m on m.id = f.id";
    }

    private static string[] ByNumber() =>
    [
        "select m.id, m.number, m.registered_on, m.registered_at, m.source, m.kind, m.state, m.employer_as_named, substr(m.narrative, 1, 60), "
        + "(select p.name from intake_party p where p.matter_id = m.id limit 1), (select c.type from intake_claim c where c.matter_id = m.id limit 1) "
        + "from intake_matter m where m.number = (select number from bench_target where n = {n})",
    ];
}
