using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.ChooseChannels;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.DirectClerksWork;
using OneWindow.Areas.Intake.DirectMatter;
using OneWindow.Areas.Intake.GuideElsewhere;
using OneWindow.Areas.Intake.HallToday;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Intake.SaveDraft;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Windows.AssignWindow;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Intake;

/// <summary>The day of the head of the hall: what each window took in and what waits there, and a matter directed to another window (郑州 二.1, Z1).</summary>
public sealed class DirectingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_head_sees_each_windows_day_and_directs_a_matter_to_another_window(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (windows, other) = await SeatedAsync(hall);
        var lead = await ByAsync(hall, Posts.HallLead);
        var matter = await RegisteredAsync(hall, windows[0].Id);

        var before = await hall.AskAsync((HallReader reader) => reader.WindowsAsync(lead.Today, default));
        var directed = await DirectAsync(hall, lead, matter, windows[1].Id);
        var after = await hall.AskAsync((HallReader reader) => reader.WindowsAsync(lead.Today, default));

        Assert.Equal((1, 1), (DayOf(before, windows[0]).TakenIn, DayOf(before, windows[0]).Waiting));
        Assert.True(directed.Succeeded);
        Assert.Equal((0, 1), (DayOf(after, windows[0]).Waiting, DayOf(after, windows[1]).Waiting));
        var row = await hall.AskAsync((OneWindowDb db) => db.Set<Matter>().SingleAsync(one => one.Id == matter));
        Assert.Equal(other.Person, row.FollowedBy);
        var told = await hall.AskAsync((OneWindowDb db) => db.Set<Reminder>().SingleAsync(reminder => reminder.PersonId == other.Person));
        Assert.Equal((matter, ReminderColour.Blue), (told.MatterId, told.Colour));
    }

    [Theory, OnSqlite]
    public async Task It_is_directed_only_by_the_head_to_a_window_where_somebody_sits_while_it_waits(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (windows, _) = await SeatedAsync(hall);
        var lead = await ByAsync(hall, Posts.HallLead);
        var matter = await RegisteredAsync(hall, windows[0].Id);

        Assert.Equal("only-the-lead", await CodeAsync(await ByAsync(hall, Posts.WindowClerk), windows[1].Id));
        Assert.Equal("nobody-there", await CodeAsync(lead, windows[2].Id));
        Assert.Equal("no-window", await CodeAsync(lead, new WindowId(Guid.CreateVersion7())));
        Assert.Equal("text-missing", await CodeAsync(lead, windows[1].Id, "　"));
        Assert.True((await DirectAsync(hall, lead, matter, windows[1].Id)).Succeeded);
        Assert.Equal("there-already", await CodeAsync(lead, windows[1].Id));
        await hall.AskAsync((Areas.Intake.WithdrawMatter.WithdrawMatter withdraw) =>
            withdraw.HandleAsync(new Areas.Intake.WithdrawMatter.MatterWithdrawn(matter, "老板给了钱", null), lead, default));
        Assert.Equal("cannot-direct", await CodeAsync(lead, windows[0].Id));

        async Task<string> CodeAsync(ActionContext by, WindowId window, string reason = "换个窗口接谈") =>
            (await DirectAsync(hall, by, matter, window, reason)).Refusals.Single().Code;
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_waits_longer_than_promised_is_late_and_stands_first(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (windows, _) = await SeatedAsync(hall);
        var old = await RegisteredAsync(hall, windows[0].Id);
        hall.MoveTo(ChinaTime.Today(hall.Time).AddDays(20));
        var fresh = await RegisteredAsync(hall, windows[0].Id, "13800136614");
        var today = ChinaTime.Today(hall.Time);

        var (lines, more) = await hall.AskAsync((HallReader reader) => reader.WaitingAsync(null, default));
        var late = await hall.AskAsync((HallReader reader) => reader.Late(today).CountAsync());

        Assert.Equal([old, fresh], lines.Select(line => line.Id));
        Assert.False(more);
        Assert.Equal(1, late);
        Assert.True(lines[0].DueOn < today && lines[1].DueOn >= today);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_was_sent_elsewhere_with_every_claim_waits_no_longer(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (windows, _) = await SeatedAsync(hall);
        var clerk = await ByAsync(hall, Posts.WindowClerk);
        var matter = await RegisteredAsync(hall, windows[0].Id);
        var claim = await hall.AskAsync((OneWindowDb db) => db.Set<Claim>().Where(one => one.MatterId == matter).Select(one => one.Id).SingleAsync());
        await hall.AskAsync((ChooseChannels choose) => choose.HandleAsync(
            new ChannelsChosen(matter, [new ChannelChoice(claim, Channel.Arbitration)], ChoiceBy.Applicant, null, null), clerk, default));
        var chosen = await hall.AskAsync((HallReader reader) => reader.WaitingAsync(null, default));
        var version = await hall.AskAsync((OneWindowDb db) => db.Set<Matter>().Where(one => one.Id == matter).Select(one => one.Version).SingleAsync());

        await hall.AskAsync((GuideElsewhere guide) =>
            guide.HandleAsync(new GuidedElsewhere(matter, Channel.Arbitration, "市仲裁院，0990-6012303", version), clerk, default));

        Assert.Single(chosen.Lines);
        Assert.Empty((await hall.AskAsync((HallReader reader) => reader.WaitingAsync(null, default))).Lines);
    }

    [Theory, OnSqlite]
    public async Task The_page_leads_to_the_form_and_the_same_goes_for_programs(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (windows, _) = await SeatedAsync(hall);
        var matter = await RegisteredAsync(hall, windows[0].Id);
        var lead = await hall.AsAsync(Posts.HallLead);

        var page = await lead.GetPageAsync("/hall");
        var form = await lead.GetPageAsync(page.QuerySelector("#waiting a.btn")!.GetAttribute("href")!);
        var empty = await lead.SubmitAsync(form, "direct", ("Form.Reason", ""));
        var done = await lead.SubmitAsync(form, "direct", ("Form.Window", windows[1].Id.Value.ToString()), ("Form.Reason", "涉及社保，换稽核窗口"));
        var clerk = await hall.AsAsync(Posts.WindowClerk);
        var forbidden = await clerk.PostAsJsonAsync($"/api/v1/matters/{matter.Value}/direct", new { window = windows[0].Id.Value, reason = "换" });
        var api = await lead.PostAsJsonAsync($"/api/v1/matters/{matter.Value}/direct", new { window = windows[0].Id.Value, reason = "换回来" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Equal(HttpStatusCode.OK, api.StatusCode);
        Assert.Contains("指派到", await lead.GetStringAsync($"/matters/{matter.Value}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/hall")).StatusCode);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task All_that_waits_with_a_clerk_who_is_away_goes_to_another_window_in_one_act(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (windows, other) = await SeatedAsync(hall);
        var (lead, clerk) = (await ByAsync(hall, Posts.HallLead), await ByAsync(hall, Posts.WindowClerk));
        MatterId[] matters = [await RegisteredAsync(hall, windows[0].Id), await RegisteredAsync(hall, windows[0].Id, "13800136614")];
        var draft = MatterId.New();
        await hall.AskAsync((SaveDraft save) => save.HandleAsync(new DraftToSave(draft, "填到一半", "{}"), clerk, default));
        var before = await hall.AskAsync((ClerksWork work) => work.AllAsync(default));

        var given = await hall.AskAsync((DirectClerksWork direct) =>
            direct.HandleAsync(new ClerksWorkDirected(clerk.Person, windows[1].Id, matters, WithDrafts: true, "请假两周"), lead, default));

        Assert.Equal((clerk.Person, 2, 1), before.Select(load => (load.Person, load.Matters, load.Drafts)).Single());
        Assert.Equal((2, 1, 0), (given.Value.Matters, given.Value.Drafts, given.Value.Gone));
        Assert.Equal((other.Person, 2, 1), (await hall.AskAsync((ClerksWork work) => work.AllAsync(default))).Select(load => (load.Person, load.Matters, load.Drafts)).Single());
        Assert.Equal(2, await hall.AskAsync((OneWindowDb db) => db.Set<Reminder>().CountAsync(reminder => reminder.PersonId == other.Person)));
        Assert.NotNull(await hall.AskAsync((Drafts drafts) => drafts.FormAsync(draft, other.Person, default)));
        Assert.Null(await hall.AskAsync((Drafts drafts) => drafts.FormAsync(draft, clerk.Person, default)));
        var back = await hall.AskAsync((DirectClerksWork direct) =>
            direct.HandleAsync(new ClerksWorkDirected(other.Person, windows[0].Id, [matters[0]], WithDrafts: false, "指派错了"), lead, default));
        Assert.Equal((1, 0), (back.Value.Matters, back.Value.Drafts));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_a_clerks_work_only_what_waits_with_that_clerk_goes_and_only_the_head_directs_it(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (windows, other) = await SeatedAsync(hall);
        var (lead, clerk) = (await ByAsync(hall, Posts.HallLead), await ByAsync(hall, Posts.WindowClerk));
        var (matter, ended) = (await RegisteredAsync(hall, windows[0].Id), await RegisteredAsync(hall, windows[0].Id, "13800136614"));
        await hall.AskAsync((Areas.Intake.WithdrawMatter.WithdrawMatter withdraw) =>
            withdraw.HandleAsync(new Areas.Intake.WithdrawMatter.MatterWithdrawn(ended, "老板给了钱", null), lead, default));
        var all = new ClerksWorkDirected(clerk.Person, windows[1].Id, [matter, ended, MatterId.New()], WithDrafts: false, "请假两周");

        Assert.Equal("only-the-lead", await CodeAsync(all, clerk));
        Assert.Equal("nothing-chosen", await CodeAsync(all with { Matters = [] }, lead));
        Assert.Equal("nobody-there", await CodeAsync(all with { Window = windows[2].Id }, lead));
        Assert.Equal("text-missing", await CodeAsync(all with { Reason = " " }, lead));
        Assert.Equal("same-clerk", await CodeAsync(all with { Window = windows[0].Id }, lead));
        Assert.Equal("all-gone", await CodeAsync(all with { From = other.Person, Window = windows[0].Id }, lead));
        var given = (await hall.AskAsync((DirectClerksWork direct) => direct.HandleAsync(all, lead, default))).Value;
        Assert.Equal((1, 2), (given.Matters, given.Gone));
        Assert.Equal("all-gone", await CodeAsync(all, lead));

        async Task<string> CodeAsync(ClerksWorkDirected command, ActionContext by) =>
            (await hall.AskAsync((DirectClerksWork direct) => direct.HandleAsync(command, by, default))).Refusals.Single().Code;
    }

    [Theory, OnSqlite]
    public async Task The_page_lists_whose_work_it_is_and_keeps_what_was_ticked(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var (windows, _) = await SeatedAsync(hall);
        var matter = await RegisteredAsync(hall, windows[0].Id);
        var second = await RegisteredAsync(hall, windows[0].Id, "13800136614");
        var lead = await hall.AsAsync(Posts.HallLead);

        var clerks = await lead.GetPageAsync("/hall/direct");
        var address = clerks.QuerySelector("#clerks a.btn")!.GetAttribute("href")!;
        var form = await lead.GetPageAsync(address);
        var refused = await lead.SubmitAsync(form, "direct-work", ("Form.Matters", matter.Value.ToString()), ("Form.Window", windows[1].Id.Value.ToString()), ("Form.Reason", ""));
        var done = await lead.SubmitAsync(form, "direct-work", ("Form.Matters", matter.Value.ToString()), ("Form.Window", windows[1].Id.Value.ToString()), ("Form.Reason", "请假"));
        var api = await lead.PostAsJsonAsync("/api/v1/matters/directions", new
        {
            from = address.Split('=')[1], window = windows[1].Id.Value, matters = new[] { second.Value }, withDrafts = false, reason = "请假",
        });
        var clerk = await hall.AsAsync(Posts.WindowClerk);

        Assert.Equal(2, form.QuerySelectorAll("input[name='Form.Matters'][checked]").Length);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Single((await FormClient.ParseAsync(refused)).QuerySelectorAll("input[name='Form.Matters'][checked]"));
        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Equal(HttpStatusCode.OK, api.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/hall/direct")).StatusCode);
    }

    private static WindowDay DayOf(IReadOnlyList<WindowDay> days, WindowEntry window) => days.Single(day => day.Window?.Id == window.Id);

    private static async Task<ActionContext> ByAsync(CaseHall hall, Post post) => (await hall.PersonAsync(post)).By with { At = hall.Time.UtcNow };

    /// <summary>A clerk at the first window, another at the second, nobody at the third.</summary>
    private static async Task<(IReadOnlyList<WindowEntry> Windows, ActionContext Other)> SeatedAsync(CaseHall hall)
    {
        var windows = await hall.AskAsync((WindowDirectory directory) => directory.WindowsAsync(default));
        var clerk = await ByAsync(hall, Posts.WindowClerk);
        var other = (await hall.Application.SignInPersonAsync(Posts.WindowClerk)).Actor;
        var administrator = await ByAsync(hall, Posts.Administrator);
        foreach (var (window, who) in new[] { (windows[0], clerk), (windows[1], other) })
        {
            await hall.AskAsync((AssignWindow assign) =>
                assign.HandleAsync(new AssignWindowCommand(window.Id, who.Appointment, clerk.Today), administrator, default));
        }

        return (windows, other);
    }

    private static async Task<MatterId> RegisteredAsync(CaseHall hall, WindowId window, string? telephone = null)
    {
        var matter = Hall.WageComplaint() with { Id = MatterId.New(), Window = window };
        matter = telephone is null ? matter : matter with { Parties = [.. matter.Parties.Select(party => party with { Telephone = telephone, IdentityNumber = null })] };
        var by = await ByAsync(hall, Posts.WindowClerk);
        return (await hall.AskAsync((RegisterMatter register) => register.HandleAsync(matter, by, default))).Value.Id;
    }

    private static Task<Result<MatterState>> DirectAsync(CaseHall hall, ActionContext by, MatterId matter, WindowId window, string reason = "涉及社保，由稽核窗口接谈") =>
        hall.AskAsync((DirectMatter direct) => direct.HandleAsync(new MatterDirected(matter, window, reason, null), by, default));
}
