using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Intake;

public sealed class RegisteringTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_registered_matter_has_a_number_a_query_code_and_an_advice(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);

        var receipt = await hall.RegisteredAsync(Hall.WageComplaint());

        Assert.Equal("清维登〔2026〕1号", receipt.Number);
        Assert.Matches("^[3-9AC-HJKMNP-Y]{8}$", receipt.QueryCode);
        Assert.Equal(MatterState.Triaged, receipt.State);
        await using var db = hall.Database.Read();
        var advice = await db.Set<Advice>().SingleAsync(row => row.MatterId == receipt.Id);
        Assert.Equal(Standing.Recommended, advice.Content.Claims.Single().Channels.Single(channel => channel.Channel == Channel.Inspection).Standing);
        Assert.Equal("matter-registered", Assert.Single(await hall.EventsAsync(receipt.Id)).Kind);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sent_twice_it_is_registered_once(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var matter = Hall.WageComplaint();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => hall.RegisterAsync(matter)));

        Assert.Single(receipts.Select(receipt => receipt.Value).Distinct());
        await using var db = hall.Database.Read();
        Assert.Equal(1, await db.Set<Matter>().CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_person_with_an_open_matter_against_the_same_employer_is_shown_and_may_go_on_with_a_reason(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var first = Hall.WageComplaint() with { NewEmployer = new NewEmployer("清源市鑫荷餐饮管理有限公司") };
        var receipt = await hall.RegisteredAsync(first);
        var employer = (await hall.MatterAsync(receipt.Id)).EmployerId;
        var second = Hall.WageComplaint() with { Employer = employer };

        var refused = await hall.RegisterAsync(second);
        var registered = await hall.RegisterAsync(second with { ReasonForSecond = "这次是押金" });

        Assert.Equal("same-open-matter", Assert.Single(refused.Refusals).Code);
        Assert.Contains("清维登〔2026〕1号", refused.Refusals[0].Message, StringComparison.Ordinal);
        Assert.Equal("清维登〔2026〕2号", registered.Value.Number);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_matter_and_its_new_employer_are_stored_together_or_not_at_all(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);

        var refused = await hall.RegisterAsync(Hall.WageComplaint() with { NewEmployer = new NewEmployer("店") { KnownBySignOnly = true } });

        Assert.Equal("NewEmployer.Address", Assert.Single(refused.Refusals).Field);
        Assert.Equal(0L, Convert.ToInt64(await hall.Database.AskAsync("select count(*) from intake_matter"), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory, OnSqlite]
    public async Task Every_fault_of_the_form_is_told_at_its_field(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var matter = Hall.WageComplaint();

        var refused = await hall.RegisterAsync(matter with
        {
            Narrative = " ",
            EmployerAsNamed = null,
            WorkDivision = "110000",
            Parties = [new(PartyRole.Worker, "吴秀兰") { Telephone = "138", IdentityNumber = "123" }],
            Claims = [matter.Claims[0] with { From = new DateOnly(2025, 9, 30), To = new DateOnly(2025, 7, 1) }],
        });

        Assert.Equal(
            ["Claims[0].From", "Employer", "Narrative", "Parties[0].IdentityNumber", "Parties[0].Telephone", "WorkDivision"],
            refused.Refusals.Select(refusal => refusal.Field).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite]
    public async Task A_complaint_needs_a_name_and_a_report_does_not(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var nameless = Hall.WageComplaint() with { Parties = [] };

        var complaint = await hall.RegisterAsync(nameless);
        var report = await hall.RegisterAsync(nameless with { Kind = SubmissionKind.Report });

        Assert.Equal("name-missing", Assert.Single(complaint.Refusals).Code);
        Assert.True(report.Succeeded);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Numbers_of_people_are_stored_encrypted_and_masked_in_the_narrative(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);

        var receipt = await hall.RegisteredAsync(Hall.WageComplaint() with { Narrative = "老板电话13912345678，不接。" });

        var matter = await hall.MatterAsync(receipt.Id);
        Assert.Equal("老板电话139****5678，不接。", matter.Narrative);
        Assert.NotNull(matter.NarrativeInFull);
        Assert.DoesNotContain("13800136613", matter.Parties.Single().Telephone!.Cipher, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sealed_reporter_never_leaves_the_database_for_others(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var receipt = await hall.RegisteredAsync(Hall.WageComplaint() with { Kind = SubmissionKind.Report });

        await using var db = hall.Database.Read();

        Assert.Equal(0, await db.PartiesFor(Hall.OtherClerk).CountAsync(party => party.MatterId == receipt.Id));
        Assert.Equal(1, await db.PartiesFor(Hall.ZhouMin).CountAsync(party => party.MatterId == receipt.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Naughty_strings_are_stored_as_text_and_nothing_else(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        string[] naughty = ["'; drop table intake_matter; --", "<script>alert(1)</script>", "a\0b", "\ud800", "\u202eevil", "%s%n{0}", "😀𠮷野家", "　全角　"];

        foreach (var text in naughty)
        {
            var result = await hall.RegisterAsync(Hall.WageComplaint() with
            {
                Narrative = "经过" + text,
                EmployerAsNamed = "店" + text,
                Parties = [new(PartyRole.Worker, "王" + text) { Telephone = "13800136613" }],
            });
            Assert.True(result.Succeeded, text);
        }

        await using var db = hall.Database.Read();
        Assert.Equal(naughty.Length, await db.Set<Matter>().CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_hundred_at_once_are_all_registered_with_numbers_that_have_no_gap_and_no_double(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);

        var registered = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => hall.RegisterAsync(Hall.WageComplaint()))));

        Assert.All(registered, result => Assert.True(result.Succeeded, string.Join(' ', result.Refusals.Select(refusal => refusal.Message))));
        Assert.Equal(
            Enumerable.Range(1, 200).Select(number => $"清维登〔2026〕{number}号").Order(StringComparer.Ordinal),
            registered.Select(result => result.Value.Number).Order(StringComparer.Ordinal));
    }
}
