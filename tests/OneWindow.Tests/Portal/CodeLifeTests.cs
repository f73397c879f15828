using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using OneWindow.Areas.Portal.FileMatter;
using OneWindow.Areas.Portal.PhoneCodes;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>A code holds once, for ten minutes, for the door at which it was asked for; and nobody learns by asking whose telephone is known.</summary>
public sealed partial class CodeLifeTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_code_typed_again_opens_nothing_even_with_what_the_device_held_before(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        await new OnlineWorker(hall.Application.CreateClient()).FileAsync();
        var (held, code) = await AskAsync(hall);

        var first = await EnterAsync(hall, held, code);
        var again = await EnterAsync(hall, held, code);

        Assert.EndsWith("/portal/phone/matters", first.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_ten_minutes_a_code_opens_nothing_and_a_later_one_takes_its_place(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        await new OnlineWorker(hall.Application.CreateClient()).FileAsync();
        var (held, code) = await AskAsync(hall);

        hall.Time.Advance(TimeSpan.FromMinutes(10));
        var late = await EnterAsync(hall, held, code);
        var (heldNext, next) = await AskAsync(hall);
        hall.Time.Advance(TimeSpan.FromSeconds(599));
        var inTime = await EnterAsync(hall, heldNext, next);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.EndsWith("/portal/phone/matters", inTime.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_code_of_the_employers_door_opens_no_matters(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        await EmployerDoor.OpenAsync(hall);
        hall.Time.Advance(TimeSpan.FromMinutes(2));
        var phone = hall.Application.CreateClient();
        await (await PostedForm.OpenAsync(phone, "/portal/employer", "employer-sign-in")).With("Form.CreditCode", EmployerDoor.Code).With("Form.Telephone", EmployerDoor.Telephone).SendAsync();
        var code = Six().Match((await Reception.PageAsync(await phone.GetAsync("/portal/employer/code"))).QuerySelector("[data-mock-sms]")!.TextContent).Value;

        var page = await phone.GetAsync("/portal/phone/code");
        var asked = new AskedCode(CodePurpose.Matters, EmployerDoor.Telephone, Delegate: null, "code.other");
        var check = await hall.AskAsync((PhoneCodes codes) => codes.CheckAsync(asked, code, default));

        Assert.EndsWith("/portal/phone", page.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("code-wrong", Assert.Single(check.Refusals).Code);
    }

    [Fact]
    public async Task Known_or_not_everybody_waits_a_second()
    {
        await using var hall = await CaseHall.OpenAsync(Engine.Sqlite);
        await new OnlineWorker(hall.Application.CreateClient()).FileAsync();

        foreach (var telephone in new[] { OnlineWorker.Telephone, "13911112222" })
        {
            var form = (await PostedForm.OpenAsync(hall.Application.CreateClient(), "/portal/phone", "ask-code")).With("Form.Telephone", telephone);
            var watch = Stopwatch.StartNew();
            await form.SendAsync();
            // A timer may be early by a tick of the system clock.
            Assert.True(watch.ElapsedMilliseconds >= 980, $"{telephone}: {watch.ElapsedMilliseconds} ms");
        }
    }

    [Fact]
    public async Task The_eleventh_code_of_a_day_is_refused()
    {
        await using var hall = await CaseHall.OpenAsync(Engine.Sqlite);
        await new OnlineWorker(hall.Application.CreateClient()).FileAsync();
        for (var sent = 0; sent < 10; sent++)
        {
            await KeepAsync(hall);
            hall.Time.Advance(TimeSpan.FromMinutes(2));
        }

        var eleventh = await SendAsync(hall);
        // A day after the first of them only nine stand in the way.
        hall.Time.Advance(TimeSpan.FromDays(1) - TimeSpan.FromMinutes(20));
        var nextDay = await SendAsync(hall);

        Assert.Contains("今天要的次数多了", await eleventh.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.EndsWith("/portal/phone/code", nextDay.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    /// <summary>A code as it is kept, without the second that asking takes.</summary>
    private static async Task KeepAsync(CaseHall hall)
    {
        var row = await hall.AskAsync((PersonalData personal) => Task.FromResult(new PhoneCode
        {
            Id = Guid.CreateVersion7(), Purpose = CodePurpose.Matters, Telephone = personal.Protect(PortalFields.CodeTelephone, OnlineWorker.Telephone),
            Code = personal.Protect(PortalFields.Code, "123456"), SentAt = hall.Time.UtcNow,
        }));
        _ = await hall.AskAsync((WriteDoor door) => door.WriteAsync<int>(
            (db, _) =>
            {
                db.Add(row);
                return Task.FromResult<Result<int>>(0);
            },
            default));
    }

    private static async Task<HttpResponseMessage> SendAsync(CaseHall hall) =>
        await (await PostedForm.OpenAsync(hall.Application.CreateClient(), "/portal/phone", "ask-code")).With("Form.Telephone", OnlineWorker.Telephone).SendAsync();

    /// <summary>What the device holds while a code is under way, and the code.</summary>
    private static async Task<(string Held, string Code)> AskAsync(CaseHall hall)
    {
        var asked = await SendAsync(hall);
        var held = asked.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("ow-code=", StringComparison.Ordinal));
        var page = await Reception.PageAsync(await hall.Application.CreateClient(held).GetAsync("/portal/phone/code"));
        return (held, Six().Match(page.QuerySelector("[data-mock-sms]")!.TextContent).Value);
    }

    private static async Task<HttpResponseMessage> EnterAsync(CaseHall hall, string held, string code) =>
        await (await PostedForm.OpenAsync(hall.Application.CreateClient(held), "/portal/phone/code", "enter-code")).With("Form.Code", code).SendAsync();

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Six();
}
