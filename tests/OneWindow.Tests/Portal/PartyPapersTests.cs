using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Employers.Delegates.WithdrawDelegate;
using OneWindow.Areas.Intake;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Law.SharedTracks;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>A paper opens to whom it is for, who agreed to receive it here; to nobody else.</summary>
public sealed class PartyPapersTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_employer_opens_its_own_papers_once_it_agreed_and_no_longer_when_it_takes_that_back(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (own, other) = (await EmployerDoor.OpenAsync(hall), await EmployerDoor.OpenAsync(hall, "清源云帆软件有限公司", "91990104MAB5K3F12D"));
        var paper = $"/portal/employer/paper?of={await KeyAsync(hall, await own.OrderedAsync())}";

        var without = await own.Phone.GetAsync(paper);
        await ConsentAsync(own, "yes");
        await ConsentAsync(other, "yes");
        var with = await own.PageAsync(paper);
        var foreign = await other.Phone.GetAsync(paper);
        await ConsentAsync(own, "no");
        var again = await own.Phone.GetAsync(paper);

        Assert.NotNull(with.QuerySelector("input[name=_handler][value=receive]"));
        Assert.All([without, foreign, again], answer => Assert.EndsWith(EmployerDoor.Papers, answer.Headers.Location!.OriginalString, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_no_longer_acts_is_shut_out_at_once_from_every_page_and_agrees_to_nothing(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var door = await EmployerDoor.OpenAsync(hall);
        var id = await door.OrderedAsync();
        await ConsentAsync(door, "yes");
        await door.ReceiveAsync();
        string[] pages = [EmployerDoor.Papers, EmployerDoor.CaseOf(id), $"/portal/employer/say?of={id.Value}", $"/portal/employer/paper?of={await KeyAsync(hall, id)}"];
        foreach (var page in pages)
        {
            Assert.True((await door.Phone.GetAsync(page)).IsSuccessStatusCode, page);
        }

        var by = await EmployerDoor.ByAsync(hall, Posts.WindowClerk);
        Assert.True((await hall.AskAsync((WithdrawDelegate use) => use.HandleAsync(new(door.Employer, door.Who, "人已离职"), by, default))).Succeeded);
        var consent = await hall.AskAsync((IEmployerDelegates delegates) => delegates.ConsentAsync(door.Who, true, by with { Post = Posts.Party }, default));

        Assert.All(pages, page => Assert.False(door.Phone.GetAsync(page).GetAwaiter().GetResult().IsSuccessStatusCode, page));
        Assert.Equal("no-such-delegate", Assert.Single(consent.Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_worker_opens_own_papers_with_the_code_of_the_matter_and_consent_and_never_the_employers(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var door = await EmployerDoor.OpenAsync(hall);
        var id = await door.OrderedAsync();
        await door.IssueAsync(id, "D-INS-03", ServiceTrack.WorkerSide);
        var (theirs, own) = (await KeyAsync(hall, id), await KeyAsync(hall, id, last: true));
        var matter = await hall.AskAsync(async (OneWindowDb db) =>
        {
            var of = (await db.Set<Case>().SingleAsync(one => one.Id == id)).MatterId;
            return await db.Set<Matter>().SingleAsync(row => row.Id == of);
        });
        var (seen, proven) = (new OnlineWorker(hall.Application.CreateClient()), new OnlineWorker(hall.Application.CreateClient()));
        await seen.FindAsync(matter.Number, "6613");
        await proven.FindAsync(matter.QueryCode);

        var unproven = await seen.Phone.GetAsync($"/portal/matter/paper?of={own}");
        var list = await seen.PageAsync("/portal/matter/papers");
        var without = await proven.Phone.GetAsync($"/portal/matter/paper?of={own}");
        var consent = (await proven.PageAsync("/portal/matter/papers")).QuerySelector("[name='Form.Consent']")!.GetAttribute("value")!;
        await (await PostedForm.OpenAsync(proven.Phone, "/portal/matter/papers", "papers")).With("Form.Consent", consent).SendAsync();
        var opened = await proven.PageAsync($"/portal/matter/paper?of={own}");
        var stillUnproven = await seen.Phone.GetAsync($"/portal/matter/paper?of={own}");
        var employers = await proven.Phone.GetAsync($"/portal/matter/paper?of={theirs}");

        Assert.Empty(list.QuerySelectorAll(".ow-acts li"));
        Assert.NotNull(opened.QuerySelector("input[name=_handler][value=receive]"));
        Assert.All([unproven, without, stillUnproven, employers], answer => Assert.EndsWith("/portal/matter/papers", answer.Headers.Location!.OriginalString, StringComparison.Ordinal));
    }

    private static async Task ConsentAsync(EmployerDoor door, string consents) =>
        await (await PostedForm.OpenAsync(door.Phone, EmployerDoor.Papers, "consent")).With("Form.Consents", consents).SendAsync();

    /// <summary>How an address names the first paper of a case that is served, or the last.</summary>
    private static async Task<string> KeyAsync(CaseHall hall, CaseId id, bool last = false)
    {
        var runs = (await hall.AskAsync((OneWindowDb db) => db.Set<Case>().SingleAsync(one => one.Id == id))).Standing.Tracks
            .Where(run => run.Track == ServiceTrack.Definition.Code).Select(run => run.Id).ToList();
        return $"{id.Value:N}-{(last ? runs[^1] : runs[0])}";
    }
}
