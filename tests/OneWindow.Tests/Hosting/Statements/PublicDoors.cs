using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Delegates;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Scenarios.Demo;
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

        var (mediated, served) = await CodesAsync();
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

    /// <summary>The query codes of a matter whose mediation runs, and of one with a paper for its party.</summary>
    private async Task<(string Mediated, string Served)> CodesAsync()
    {
        await using var scope = city.Application.CreateScope();
        var (db, services) = (scope.ServiceProvider.GetRequiredService<OneWindowDb>(), scope.ServiceProvider.GetRequiredService<IPartyServices>());
        var mediated = await db.Set<Case>().Where(one => one.Procedure == "mediation" && one.EndedOn == null && one.MatterId != null).Select(one => one.MatterId!.Value).FirstAsync();
        var cases = await db.Set<Case>().Where(one => one.MatterId != null).OrderByDescending(one => one.Id).Select(one => one.MatterId!.Value).Distinct().ToListAsync();
        foreach (var matter in cases)
        {
            var names = await db.Set<Party>().Where(row => row.MatterId == matter && !row.IsSealed).Select(row => row.Name).ToListAsync();
            if ((await services.OfMatterAsync(matter, names, default)).Count > 0)
            {
                return (await CodeOfAsync(db, mediated), await CodeOfAsync(db, matter));
            }
        }

        throw new InvalidOperationException("The demonstration city has no paper for a worker.");
    }

    private static Task<string> CodeOfAsync(OneWindowDb db, MatterId id) => db.Set<Matter>().Where(row => row.Id == id).Select(row => row.QueryCode).SingleAsync();

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Six();
}
