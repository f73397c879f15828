using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Cases.HandOver;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Staff;

/// <summary>Before a post ends or an account is suspended the page tells what is still open with it; it stays possible.</summary>
public sealed class EndingWithOpenWorkTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Ending_a_post_tells_of_its_open_cases_and_who_hands_them_over(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        await hall.Cases.InvestigatingAsync();
        await hall.Cases.InvestigatingAsync();
        var person = (await hall.Cases.PersonAsync(Posts.LabourInspector)).By.Person;
        var client = await hall.Cases.AsAsync(Posts.Administrator);

        var ending = await client.GetPageAsync($"/staff/people/{person.Value}/appointments/{hall.From.Value}/end");
        var suspending = await client.GetPageAsync($"/staff/people/{person.Value}/suspend");
        var ended = await client.SubmitAsync(ending, "end-appointment", ("Form.UntilDay", "2026-03-01"), ("Form.Reason", "调离"));

        foreach (var page in new[] { ending, suspending })
        {
            var warning = page.QuerySelector(".ow-warn")!.TextContent;
            Assert.Contains("劳动保障监察未办结的案件 2 件（其中主办 2 件）", warning, StringComparison.Ordinal);
            Assert.Contains("请监察机构负责人在“案件”的“移交承办工作”里移交", warning, StringComparison.Ordinal);
        }

        Assert.Equal(System.Net.HttpStatusCode.Redirect, ended.StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_is_said_where_nothing_is_open_and_a_clerk_is_told_of_waiting_matters(Engine engine)
    {
        await using var hall = await HandOverHall.OpenAsync(engine);
        var idle = await hall.InspectorAsync("赵敏", new(2028, 12, 31));
        var clerk = (await hall.Cases.PersonAsync(Posts.WindowClerk)).By.Person;
        await AcrossProceduresTests.RegisteredAsync(hall.Cases, Hall.WageComplaint());
        var client = await hall.Cases.AsAsync(Posts.Administrator);

        var nothing = await client.GetPageAsync($"/staff/people/{idle.Person.Value}/appointments/{idle.Appointment.Value}/end");
        var waiting = await client.GetPageAsync($"/staff/people/{clerk.Value}/suspend");

        Assert.Null(nothing.QuerySelector(".ow-warn"));
        Assert.Contains("登记后还没有转入办理的诉求 1 件", waiting.QuerySelector(".ow-warn")!.TextContent, StringComparison.Ordinal);
    }
}
