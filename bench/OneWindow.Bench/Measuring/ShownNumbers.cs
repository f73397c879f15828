using OneWindow.Bench.Loading;

namespace OneWindow.Bench.Measuring;

/// <summary>The numbers of the left column and of the tiles, which every page reads and shows, as one bare statement.</summary>
internal static class ShownNumbers
{
    private const string Open = "lead_id is null and procedure = 'inspection' and ended_on is null";

    /// <summary>What an inspector's page counts.</summary>
    /// <param name="tiles">Whether the tiles of the work list are shown, too.</param>
    public static string OfInspector(StoredRows rows, Guid appointment, bool tiles)
    {
        var (own, today) = ($"cases_officer where appointment_id = {rows.Id(appointment)}", Today(rows));
        List<string> counted =
        [
            $"{own} and has_turn", "cases_turn where post = 'labour-inspector' and not led", $"{own} and not ended", $"cases_case where {Open}",
            $"{own} and not ended and due_on < {today}", $"cases_case where {Open} and {Due(rows)} < {today}",
            "documents_document d join cases_case c on c.id = d.case_id where d.status = 'draft' and d.kind like 'D-INS-%' and d.case_id is not null",
            "cases_approval where state = 'running'", "intake_triage_referral where state in ('sent', 'under-examination')",
        ];
        if (tiles)
        {
            counted.AddRange(
            [
                $"{own} and not ended and due_on >= {today} and warn_on <= {today}", $"cases_case where {Open} and {Due(rows)} >= {today} and warn_on <= {today}",
                $"{own} and ended and not filed",
            ]);
        }

        return Statement(counted);
    }

    /// <summary>What a clerk's page counts.</summary>
    public static string OfClerk(StoredRows rows, Guid clerk) => Statement(
    [
        $"intake_matter where clerk_id = {rows.Id(clerk)} and registered_on = {Today(rows)}", "cases_turn where post = 'window-clerk'",
        "cases_case where ended_on is null", $"cases_case where ended_on is null and {Due(rows)} < {Today(rows)}",
        "documents_document where status = 'draft' and kind like 'D-GEN-%' and case_id is not null",
        $"messages_reminder where person_id = {rows.Id(clerk)} and read_at is null", "messages_message where state = 'undeliverable'",
    ]);

    private static string Statement(IEnumerable<string> counted) =>
        "select " + string.Join(", ", counted.Select((one, place) => $"(select count(*) from (select 1 from {one} limit 100) as t{place})"));

    private static string Today(StoredRows rows) => rows.IsPostgres ? "current_date" : "date('now')";

    private static string Due(StoredRows rows) => rows.IsPostgres ? "coalesce(due_on, date 'infinity')" : "coalesce(due_on, '9999-12-31')";
}
