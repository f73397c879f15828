using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Messages.MockSms;
using OneWindow.Data;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>Whoever holds a telephone finds what belongs to it, with a code sent to it; nobody else does.</summary>
public sealed partial class PhoneCodeTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_code_sent_to_the_telephone_opens_the_matter_on_another_phone_and_lets_act_in_it(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        await door.Worker().FileAsync();
        var other = door.Worker();

        var code = await CodeAsync(await AskAsync(other), other);
        var entered = await EnterAsync(other, code!);
        var matter = await door.LastMatterAsync();
        var opened = await (await PostedForm.OpenAsync(other.Phone, "/portal/phone/matters", "open")).With("Form.Open", $"{matter.Id.Value}").SendAsync();
        var withdrawn = await (await PostedForm.OpenAsync(other.Phone, "/portal/matter/withdraw", "withdraw")).With("Form.Reason", "不办了").SendAsync();
        var again = await EnterAsync(door.Worker(), code!, expectForm: false);

        Assert.EndsWith("/portal/phone/matters", entered.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.True(OnlineWorker.LeadsToTheMatter(opened));
        Assert.True(OnlineWorker.LeadsToTheMatter(withdrawn));
        Assert.Equal(MatterState.Withdrawn, (await door.LastMatterAsync()).State);
        Assert.EndsWith("/portal/phone", again.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_telephone_that_nobody_knows_is_answered_alike_and_sent_nothing(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        await door.Worker().FileAsync();
        await door.Worker().FileAsync("report", telephone: "13800136699");
        var stranger = door.Worker();
        var reporter = door.Worker();

        var asked = await AskAsync(stranger, "13911112222");
        var page = await stranger.PageAsync("/portal/phone/code");
        var reporting = await AskAsync(reporter, "13800136699");

        Assert.EndsWith("/portal/phone/code", asked.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("139****2222", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[data-mock-sms]"));
        Assert.EndsWith("/portal/phone/code", reporting.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Null((await reporter.PageAsync("/portal/phone/code")).QuerySelector("[data-mock-sms]"));
        Assert.DoesNotContain(await SentAsync(door), key => key.StartsWith("code.", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Asking_too_often_and_guessing_are_refused(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        await door.Worker().FileAsync();
        var phone = door.Worker();
        var code = await CodeAsync(await AskAsync(phone), phone);

        var soon = await AskAsync(door.Worker());
        List<HttpStatusCode> guesses = [];
        for (var guess = 0; guess < 5; guess++)
        {
            guesses.Add((await EnterAsync(phone, code == "000000" ? "000001" : "000000")).StatusCode);
        }

        var right = await EnterAsync(phone, code!);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, soon.StatusCode);
        Assert.Contains("过 1 分钟再要", await soon.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.All(guesses, status => Assert.Equal(HttpStatusCode.UnprocessableEntity, status));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_filing_kept_under_a_telephone_goes_on_on_another_phone_and_leaves_the_first(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var (first, second) = (door.Worker(), door.Worker());
        await first.BeginAsync();
        await first.TellOfEmployerAsync();
        await (await PostedForm.OpenAsync(first.Phone, "/portal/file/save", "save")).With("Form.Telephone", OnlineWorker.Telephone).SendAsync();

        await EnterAsync(second, (await CodeAsync(await AskAsync(second), second))!);
        await (await PostedForm.OpenAsync(second.Phone, "/portal/phone/matters", "open")).With("Form.Open", "left").SendAsync();
        var employer = await second.PageAsync("/portal/file/employer");

        Assert.Equal("鑫荷餐饮", employer.QuerySelector("[name='Form.Employer']")!.GetAttribute("value"));
        Assert.EndsWith("/portal", (await first.Phone.GetAsync("/portal/file/employer")).Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.NotNull(await second.SendAfterAsync());
    }

    [Fact]
    public async Task A_number_that_takes_no_messages_and_a_matter_of_others_are_refused()
    {
        await using var door = await Doorstep.OpenAsync(Engine.Sqlite);
        await door.Worker().FileAsync();
        await door.Worker().FileAsync(telephone: "13800130001");
        var theirs = await door.LastMatterAsync();
        var phone = door.Worker();

        var landline = await AskAsync(phone, "0371-66881234");
        var nonsense = await AskAsync(phone, "<script>");
        await EnterAsync(phone, (await CodeAsync(await AskAsync(phone), phone))!);
        var other = await (await PostedForm.OpenAsync(phone.Phone, "/portal/phone/matters", "open")).With("Form.Open", $"{theirs.Id.Value}").SendAsync();

        Assert.All([landline, nonsense], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(OnlineWorker phone, string telephone = OnlineWorker.Telephone) =>
        await (await PostedForm.OpenAsync(phone.Phone, "/portal/phone", "ask-code")).With("Form.Telephone", telephone).SendAsync();

    /// <summary>The code as the mock line shows it; null where nothing was sent.</summary>
    private static async Task<string?> CodeAsync(HttpResponseMessage asked, OnlineWorker phone)
    {
        Assert.EndsWith("/portal/phone/code", asked.Headers.Location?.OriginalString ?? await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return (await phone.PageAsync("/portal/phone/code")).QuerySelector("[data-mock-sms]") is { } shown ? Six().Match(shown.TextContent).Value : null;
    }

    private static async Task<HttpResponseMessage> EnterAsync(OnlineWorker phone, string code, bool expectForm = true) => expectForm
        ? await (await PostedForm.OpenAsync(phone.Phone, "/portal/phone/code", "enter-code")).With("Form.Code", code).SendAsync()
        : await phone.Phone.GetAsync("/portal/phone/code");

    private static async Task<IReadOnlyList<string>> SentAsync(Doorstep door)
    {
        await using var scope = door.Application.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<MockSent>().Select(sent => sent.Id).ToListAsync();
    }

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Six();
}
