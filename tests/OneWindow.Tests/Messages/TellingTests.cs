using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Employers.AddEmployer;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Messages;
using OneWindow.Areas.Messages.PostLetters;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Messages;

/// <summary>What a worker hears on the way of a case, and how without a line.</summary>
public sealed class TellingTests
{
    private const string Employer = "清源市禾盛餐饮管理有限公司";
    private const string Address = "清源市南塘区万和路36号2单元301";
    private static readonly (string, string)[] Application =
    [
        ("claimant-side", "worker"), ("application-form", "written"), ("dispute", "拖欠工资"), ("same-day", "none"), ("evidence-given", "工资条三张"),
        ("workers", "1"), ("claimed", "13800"),
    ];

    private static readonly Officer Lead = new(Guid.Parse("00000000-0000-0000-0000-0000000000c1"), "陈立群", "清监0417", new(2028, 12, 31));
    private static readonly Officer Second = new(Guid.Parse("00000000-0000-0000-0000-0000000000c2"), "何晓燕", "清监0418", new(2028, 12, 31));

    [Theory, OnSqlite, OnPostgres]
    public async Task A_worker_hears_that_papers_are_missing_until_when_and_that_the_case_is_filed(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        var matter = await world.RegisterAsync();

        var id = await OpenAsync(world, matter.Id);
        await DoAsync(world, id, Posts.WindowClerk, "ask-completion", ("missing", "考勤记录"), ("complete-by", "2026-03-09"));
        await DoAsync(world, id, Posts.WindowClerk, "complete", ("completed", "考勤记录复印件"));
        await DoAsync(world, id, Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《劳动法》第五十条"));
        await DoAsync(world, id, Posts.InspectionHead, "approve-filing", ("officers", OfficerList.Write([Lead, Second])), ("no-conflict", "yes"), ("opinion", "同意"));

        var messages = await world.MessagesAsync();
        Assert.Equal(["registered", "accepted", "completion", "filed"], messages.Select(message => message.Kind));
        Assert.Contains("劳动保障监察", world.TextOf(messages[1]), StringComparison.Ordinal);
        Assert.Contains("2026年3月9日", world.TextOf(messages[2]), StringComparison.Ordinal);
        Assert.All(messages.Skip(1), message => Assert.DoesNotContain(matter.QueryCode, world.TextOf(message), StringComparison.Ordinal));
        Assert.All(messages, message => Assert.DoesNotContain("鑫荷", world.TextOf(message), StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_refused_is_not_told_as_well_that_it_is_over(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        var matter = await world.RegisterAsync();
        var id = await OpenAsync(world, matter.Id);
        await AcceptAsync(world, matter.Id, id);

        await DoAsync(
            world, id, Posts.InspectionHead, "refuse", ("refusal-ground", "no-need"), ("refused-because", "双方已经结清"));

        Assert.Equal(["registered", "accepted", "refused"], (await world.MessagesAsync()).Select(message => message.Kind));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Without_a_line_everything_is_a_letter_that_a_clerk_prints_and_posts(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine, hasLine: false);
        await OpenAsync(world, (await world.RegisterAsync(MessageWorld.Complaint(address: Address))).Id);
        await OpenAsync(world, (await world.RegisterAsync(MessageWorld.Complaint(mobile: "0990-6051234"))).Id);
        var messages = await world.MessagesAsync();
        Assert.Equal([MessageChannel.Letter, MessageChannel.Note], messages.Select(message => message.Channel));

        List<MessageId> chosen = [.. messages.Select(message => message.Id)];
        var printed = (await world.UseAsync((PostLetters post) => post.PrintAsync(chosen, world.Clerk, default))).Value;
        var marked = (await world.UseAsync((PostLetters post) => post.MarkAsync(chosen, world.Clerk, default))).Value;

        Assert.Equal(Address, printed[0].Address);
        Assert.Equal(2, marked);
        Assert.All(await world.MessagesAsync(), message => Assert.Equal(MessageState.Sent, message.State));
        Assert.False((await world.UseAsync((PostLetters post) => post.MarkAsync(chosen, world.Clerk, default))).Succeeded);
        Assert.Equal(0, await world.SendAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_employer_is_told_of_a_paper_for_it_between_two_sides(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        var employer = await AddEmployerAsync(world, "13900139000");
        var matter = (await world.RegisterAsync()).Id;
        var id = await OpenAsync(world, matter, employer, "arbitration", Application);

        await IssueAsync(world, id, "D-ARB-06", "employer");
        await IssueAsync(world, id, "D-ARB-04", "worker");

        var told = (await world.MessagesAsync()).Where(message => message.Kind is "paper-employer" or "paper-ready").ToList();
        Assert.Equal([("paper-employer", Employer, MessageChannel.Sms), ("paper-ready", MessageWorld.Worker, MessageChannel.Sms)], told.Select(message => (message.Kind, message.Recipient, message.Channel)));
        Assert.Contains("送达给贵单位", world.TextOf(told[0]), StringComparison.Ordinal);
        Assert.DoesNotContain(MessageWorld.Worker, world.TextOf(told[0]), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_inspection_does_not_announce_itself_to_the_employer(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        var employer = await AddEmployerAsync(world, "13900139000");
        var id = await OpenAsync(world, (await world.RegisterAsync()).Id, employer, "inspection", ("submission", "complaint"), ("act", "拖欠工资"));

        await IssueAsync(world, id, "D-INS-12", side: null);

        Assert.DoesNotContain(await world.MessagesAsync(), message => message.Recipient == Employer);
    }

    [Theory, OnSqlite]
    public async Task An_employer_with_neither_mobile_number_nor_address_is_not_written_to(Engine engine)
    {
        await using var world = await MessageWorld.OpenAsync(engine);
        var employer = await AddEmployerAsync(world, "0990-6051234");
        var id = await OpenAsync(
            world, (await world.RegisterAsync()).Id, employer, "arbitration", Application);

        await IssueAsync(world, id, "D-ARB-06", "employer");

        Assert.DoesNotContain(await world.MessagesAsync(), message => message.Recipient == Employer);
    }

    private static async Task<EmployerId> AddEmployerAsync(MessageWorld world, string telephone) =>
        (await world.UseAsync((AddEmployer add) => add.HandleAsync(new NewEmployer(Employer) { Telephone = telephone }, world.Clerk, default))).Value;

    private static async Task IssueAsync(MessageWorld world, CaseId id, string paper, string? side) =>
        Assert.True((await world.UseAsync((ICaseFiles files) => world.Database.Door.WriteAsync<string>(
            (db, cancel) => files.IssuePaperAsync(db, id, paper, Guid.CreateVersion7(), new PaperRecipient("某人", side), world.Clerk, cancel), default))).Succeeded);

    private static Task<CaseId> OpenAsync(MessageWorld world, MatterId matter) =>
        OpenAsync(world, matter, employer: null, "inspection", ("submission", "complaint"), ("act", "拖欠工资"));

    private static async Task<CaseId> OpenAsync(
        MessageWorld world, MatterId matter, EmployerId? employer, string procedure, params (string Fact, string Value)[] typed)
    {
        var by = world.Clerk;
        var facts = typed.Append(("received-on", by.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).ToDictionary(one => one.Item1, one => one.Item2);
        var opening = new CaseOpening(procedure, "清源某餐饮公司拖欠工资案", by.Unit, facts) { Matter = matter, Employer = employer };
        return (await world.UseAsync((IOpenCase open) => world.Database.Door.WriteAsync<CaseId>((db, cancel) => open.InAsync(db, opening, by, cancel), default))).Value;
    }

    /// <summary>Every claim goes with the case, so the matter closes with it.</summary>
    private static async Task AcceptAsync(MessageWorld world, MatterId id, CaseId @case)
    {
        var accepted = await world.Database.Door.WriteAsync<bool>(
            async (db, cancel) =>
            {
                var matter = await db.Set<Matter>().Include(row => row.Claims).SingleAsync(row => row.Id == id, cancel);
                matter.State = MatterState.Accepted;
                matter.Claims.ForEach(claim => (claim.Channel, claim.CaseId) = (Channel.Inspection, @case));
                return true;
            },
            CancellationToken.None);
        Assert.True(accepted.Succeeded);
    }

    private static async Task DoAsync(MessageWorld world, CaseId id, Post post, string step, params (string Fact, string Value)[] typed)
    {
        var by = world.Clerk with { Post = post, Appointment = new AppointmentId(post == Posts.LabourInspector ? Lead.Appointment : Guid.CreateVersion7()) };
        var command = new TakeStepCommand(id, step, Run: null, typed.ToDictionary(one => one.Fact, one => one.Value), Seen: null);
        _ = (await world.UseAsync((TakeStep take) => take.HandleAsync(command, by, default))).Value;
    }
}
