using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Employers.Delegates;
using OneWindow.Data;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Testing;
using OneWindow.Tests.Intake;
using OneWindow.Tests.Portal;

namespace OneWindow.Tests.Hosting.Statements;

/// <summary>Goes through the public pages that open only to whoever proves something: a telephone, a query code, that they act for an employer.</summary>
internal sealed partial class PublicDoors(BusyCity city, PageWalk walk)
{
    /// <summary>Whoever filed comes back by telephone; one whose mediation runs, one who has a paper; and an employer.</summary>
    public async Task WalkAsync(OnlineWorker worker)
    {
        await ProveAsync(worker.Phone, "/portal/phone", "ask-code", ("Form.Telephone", OnlineWorker.Telephone));
        await walk.FollowAsync(worker.Phone, EveryPageBudgetTests.Budget, "/portal/phone/matters");

        var (mediated, served) = await PublicCodes.FindAsync(city.Application.Services);
        var party = new OnlineWorker(city.Application.CreateClient());
        await party.FindAsync(mediated);
        await walk.FollowAsync(party.Phone, EveryPageBudgetTests.Budget, "/portal/matter");
        await party.FindAsync(served);
        if ((await party.PageAsync("/portal/matter/papers")).QuerySelector("[name='Form.Consent']")?.GetAttribute("value") is { } consent)
        {
            await (await PostedForm.OpenAsync(party.Phone, "/portal/matter/papers", "papers")).With("Form.Consent", consent).SendAsync();
        }

        await walk.FollowAsync(party.Phone, EveryPageBudgetTests.Budget, "/portal/matter/papers");

        var firm = city.Application.CreateClient();
        await ProveAsync(firm, "/portal/employer", "employer-sign-in", ("Form.CreditCode", DemoDelegates.CreditCode), ("Form.Telephone", DemoDelegates.Telephone));
        await walk.FollowAsync(firm, EveryPageBudgetTests.Budget, "/portal/employer/papers");
        await walk.FollowAsync(await city.SignInAsync(DemoPeople.Clerk), EveryPageBudgetTests.Budget, await DelegatesAsync());
    }

    /// <summary>The one list of delegates that has somebody.</summary>
    private async Task<string> DelegatesAsync()
    {
        await using var scope = city.Application.CreateScope();
        return $"/employers/{(await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<EmployerDelegate>().SingleAsync()).EmployerId.Value}/delegates";
    }

    private async Task ProveAsync(HttpClient phone, string address, string form, params (string Name, string Value)[] typed)
    {
        var asked = await PostedForm.OpenAsync(phone, address, form);
        foreach (var (name, value) in typed)
        {
            asked.With(name, value);
        }

        await asked.SendAsync();
        await walk.FollowAsync(phone, EveryPageBudgetTests.Budget, address + "/code");
        var message = (await Reception.PageAsync(await phone.GetAsync(address + "/code"))).QuerySelector("[data-mock-sms]")!.TextContent;
        await (await PostedForm.OpenAsync(phone, address + "/code", "enter-code")).With("Form.Code", Six().Match(message).Value).SendAsync();
    }

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Six();
}
