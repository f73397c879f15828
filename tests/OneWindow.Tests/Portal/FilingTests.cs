using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Messages.MockSms;
using OneWindow.Areas.Messages.SendMessages;
using OneWindow.Data;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>A worker files with a phone: three screens, a look at the answers, a receipt.</summary>
public sealed class FilingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_filed_online_is_a_matter_like_any_other_with_its_way_and_its_photo(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);

        var receipt = await door.Worker().FileAsync();

        var matter = await door.LastMatterAsync();
        Assert.Equal((IntakeSource.Online, SubmissionKind.Complaint, MatterState.Guided), (matter.Source, matter.Kind, matter.State));
        var claim = Assert.Single(matter.Claims);
        Assert.Equal((PayClaims.WageArrears.Code, Channel.Inspection, 1_380_000L), (claim.Type, claim.Channel, claim.Amount?.Fen));
        Assert.Equal((new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30)), (claim.PeriodFrom, claim.PeriodTo));
        Assert.Contains(matter.Number, receipt.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(matter.QueryCode, receipt.QuerySelector(".ow-code")!.TextContent);
        Assert.StartsWith("data:image/svg+xml;base64,", receipt.QuerySelector(".ow-qr")!.GetAttribute("src"), StringComparison.Ordinal);
        await using var scope = door.Application.CreateScope();
        Assert.Equal("工资条.png", (await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Evidence>().SingleAsync()).Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Sent_twice_it_is_filed_once(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var worker = door.Worker();
        await worker.BeginAsync();
        await worker.TellOfEmployerAsync();
        await worker.TellOfSelfAsync();
        var twice = await PostedForm.OpenAsync(worker.Phone, "/portal/file/check", "check");

        var answers = await Task.WhenAll(twice.SendAsync(), twice.SendAsync(), twice.SendAsync());

        Assert.DoesNotContain(answers, answer => (int)answer.StatusCode >= 500);
        Assert.Equal(1, await door.MattersAsync());
        Assert.Single(await door.EventsAsync(), kind => kind == "channels-chosen");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_typed_stays_when_something_is_wrong_and_on_the_next_day(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var worker = door.Worker();
        await worker.BeginAsync();

        var answer = await (await PostedForm.OpenAsync(worker.Phone, "/portal/file/employer", "employer"))
            .With("Form.Employer", string.Empty).With("Form.Amount", "一万三").With("Form.From", "去年").With("Form.Narrative", "端盘子").SendAsync();
        var page = await Reception.PageAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(3, Reception.Errors(page).Count());
        Assert.All(Reception.Errors(page), error => Assert.True(error.LeadsToField, error.Message));
        Assert.Equal("一万三", page.QuerySelector("[name='Form.Amount']")!.GetAttribute("value"));
        Assert.Equal("端盘子", (await worker.PageAsync("/portal/file/employer")).QuerySelector("textarea")!.TextContent);
        Assert.Contains("已替您存着", (await worker.PageAsync("/portal")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_opens_the_filing_of_another_phone(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var worker = door.Worker();
        await worker.BeginAsync();
        await worker.TellOfEmployerAsync();

        foreach (var address in (string[])["/portal/file/employer", "/portal/file/person", "/portal/file/check", "/portal/receipt", "/portal/matter", "/portal/matter/ask"])
        {
            var answer = await door.Application.CreateClient("ow-filing=AAAA").GetAsync(address);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_fits_no_tile_and_names_no_claim_is_a_question_and_is_answered(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var worker = door.Worker();
        await worker.BeginAsync("other");
        var empty = await (await PostedForm.OpenAsync(worker.Phone, "/portal/file/employer", "employer")).SendAsync();
        await (await PostedForm.OpenAsync(worker.Phone, "/portal/file/employer", "employer")).With("Form.Narrative", "退休的人能不能再上班？").SendAsync();
        await worker.TellOfSelfAsync();

        await worker.SendAsync();

        Assert.Contains("请用自己的话", (await Reception.PageAsync(empty)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((SubmissionKind.Consulting, MatterState.Registered), ((await door.LastMatterAsync()).Kind, (await door.LastMatterAsync()).State));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_person_is_told_number_and_code_by_message(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);

        await door.Worker().FileAsync();

        var matter = await door.LastMatterAsync();
        await using var scope = door.Application.CreateScope();
        await scope.ServiceProvider.GetRequiredService<SendMessages>().RunAsync(CancellationToken.None);
        var shown = await scope.ServiceProvider.GetRequiredService<MockPhone>().LatestAsync(CancellationToken.None);
        Assert.Contains(shown, sms => sms.Text.Contains(matter.Number, StringComparison.Ordinal) && sms.Text.Contains(matter.QueryCode, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Too_many_files_are_refused_and_the_rest_of_the_form_stays(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var worker = door.Worker();
        await worker.BeginAsync();
        await worker.TellOfEmployerAsync();
        var form = (await PostedForm.OpenAsync(worker.Phone, "/portal/file/person", "person")).With("Form.Name", "吴秀兰").With("Form.Telephone", OnlineWorker.Telephone);
        for (var number = 0; number < 21; number++)
        {
            form.WithFile("Form.Files", $"{number}.txt", [65, (byte)number]);
        }

        var page = await Reception.PageAsync(await form.SendAsync());

        Assert.Contains("最多 20 个文件", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("吴秀兰", page.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));
    }
}
