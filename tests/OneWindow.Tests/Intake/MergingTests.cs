using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.AcceptIntoCase;
using OneWindow.Areas.Intake.ChooseChannels;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Ledger;
using OneWindow.Areas.Intake.MergeMatter;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Intake.SplitOffAgain;
using OneWindow.Areas.Intake.VoidMatter;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Numbers;
using OneWindow.Data;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Intake;

/// <summary>A matter that was registered twice, and one that was registered by mistake.</summary>
public sealed class MergingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_double_registration_ends_and_points_to_the_one_that_is_kept(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var (kept, doubled) = (await RegisteredAsync(hall), await RegisteredAsync(hall));

        var merged = await MergeAsync(hall, doubled.Id, kept.Id, "热线和窗口各登记了一次");

        Assert.Equal(kept.Id, merged.Value);
        var matter = await hall.MatterAsync(doubled.Id);
        Assert.Equal((MatterState.Merged, kept.Id, 1), (matter.State, matter.MergedIntoId!.Value, matter.Claims.Count));
        Assert.Equal("matter-merged", (await hall.EventsAsync(doubled.Id))[^1].Kind);
        Assert.Equal("matter-took-in", (await hall.EventsAsync(kept.Id))[^1].Kind);
        var found = await hall.Use<MatterLedger>().PageAsync(
            new LedgerFilter(null, null, null, null, null, doubled.QueryCode), null, Hall.ZhouMin, 10, CancellationToken.None);
        Assert.Contains(kept.Id, found.Lines.Select(line => line.Id));
        var file = await hall.Use<IMatterFiles>().ReadAsync(hall.Database.Read(), kept.Id, hall.Clerk(), CancellationToken.None);
        Assert.Equal(MatterState.Triaged, file!.State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Split_off_again_it_stands_where_it_stood_with_trace_and_reason(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var (kept, doubled) = (await RegisteredAsync(hall), await RegisteredAsync(hall));
        await MergeAsync(hall, doubled.Id, kept.Id, "看着像同一件");

        var silent = await SplitAsync(hall, doubled.Id, " ");
        var split = await SplitAsync(hall, doubled.Id, "是父子两人，同名同单位");
        var twice = await SplitAsync(hall, doubled.Id, "再来一次");

        Assert.Equal("text-missing", silent.Refusals[0].Code);
        Assert.Equal(MatterState.Triaged, split.Value);
        Assert.Null((await hall.MatterAsync(doubled.Id)).MergedIntoId);
        Assert.Equal("cannot-split-off", twice.Refusals[0].Code);
        Assert.Equal("是父子两人，同名同单位", (await hall.EventsAsync(kept.Id))[^1].Read<MatterHappened>().Why);
    }

    [Theory, OnSqlite]
    public async Task What_is_in_a_case_is_not_merged(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var (kept, doubled) = (await RegisteredAsync(hall), await RegisteredAsync(hall));
        var claim = (await hall.MatterAsync(doubled.Id)).Claims.Single().Id;
        await hall.Use<ChooseChannels>().HandleAsync(
            new ChannelsChosen(doubled.Id, [new ChannelChoice(claim, Channel.Inspection)], ChoiceBy.Applicant, null, null), hall.Clerk(), CancellationToken.None);
        await hall.Use<AcceptIntoCase>().HandleAsync(
            new MatterForCase(doubled.Id, Channel.Inspection, new UnitId(Guid.CreateVersion7()), new Dictionary<string, string>(), 2), hall.Clerk(), CancellationToken.None);

        Assert.Equal("cannot-merge", (await MergeAsync(hall, doubled.Id, kept.Id, "同一件")).Refusals[0].Code);
        Assert.True((await MergeAsync(hall, kept.Id, doubled.Id, "同一件，另一件已经立案")).Succeeded);
    }

    [Theory, OnSqlite]
    public async Task Nothing_is_merged_into_itself_into_what_has_ended_or_in_a_chain(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var (kept, doubled, third) = (await RegisteredAsync(hall), await RegisteredAsync(hall), await RegisteredAsync(hall));
        var report = (await hall.RegisteredAsync(Hall.WageComplaint() with { Id = MatterId.New(), Kind = SubmissionKind.Report, ReasonForSecond = "另有人举报" })).Id;

        Assert.Equal("with-itself", (await MergeAsync(hall, doubled.Id, doubled.Id, "同一件")).Refusals[0].Code);
        Assert.Equal("nothing-chosen", (await MergeAsync(hall, doubled.Id, null, "同一件")).Refusals[0].Code);
        Assert.Equal("no-such-matter", (await MergeAsync(hall, doubled.Id, MatterId.New(), "同一件")).Refusals[0].Code);
        Assert.Equal("other-kind", (await MergeAsync(hall, report, kept.Id, "同一件")).Refusals[0].Code);
        await MergeAsync(hall, doubled.Id, kept.Id, "同一件");
        Assert.Equal("kept-has-ended", (await MergeAsync(hall, third.Id, doubled.Id, "同一件")).Refusals[0].Code);
        Assert.Equal("has-taken-in", (await MergeAsync(hall, kept.Id, third.Id, "同一件")).Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_merge_each_into_the_other_one_is_refused(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var (left, right) = (await RegisteredAsync(hall), await RegisteredAsync(hall));

        var results = await Task.WhenAll(MergeAsync(hall, left.Id, right.Id, "同一件"), MergeAsync(hall, right.Id, left.Id, "同一件"));

        Assert.Single(results, result => result.Succeeded);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Candidates_are_of_the_same_person_page_by_page_and_never_a_sealed_reporter(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        List<MatterId> matters = [];
        for (var number = 0; number < DoubleCandidates.PageSize + 3; number++)
        {
            matters.Add((await RegisteredAsync(hall)).Id);
        }

        await hall.RegisteredAsync(Hall.WageComplaint() with { Id = MatterId.New(), Kind = SubmissionKind.Report, ReasonForSecond = "另有人举报" });
        await hall.RegisteredAsync(Hall.WageComplaint() with { Id = MatterId.New(), Parties = [new(PartyRole.Worker, "别人") { Telephone = "13900139000" }] });
        var reader = hall.Use<DoubleCandidates>();
        var file = (await hall.Use<IMatterFiles>().ReadAsync(hall.Use<OneWindowDb>(), matters[0], hall.Clerk(Hall.OtherClerk), CancellationToken.None))!;

        var (first, more) = await reader.PageAsync(file, null, hall.Clerk(Hall.OtherClerk), CancellationToken.None);
        var (rest, end) = await reader.PageAsync(file, first[^1].Id, hall.Clerk(Hall.OtherClerk), CancellationToken.None);

        Assert.Equal((true, false), (more, end));
        Assert.Equal(matters.Skip(1).Reverse(), first.Concat(rest).Select(one => one.Id));
        Assert.All(first, one => Assert.Equal(["同一来访人", "同一事由"], one.Like));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_mistaken_registration_is_void_and_its_number_is_kept_with_the_reason(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var mistaken = await RegisteredAsync(hall);

        var silent = await VoidAsync(hall, mistaken.Id, "\0");
        var voided = await VoidAsync(hall, mistaken.Id, "培训时误登记，没有来访人");
        var next = await RegisteredAsync(hall);

        Assert.Equal("text-missing", silent.Refusals[0].Code);
        Assert.Equal(MatterState.Voided, voided.Value);
        await using var db = hall.Database.Read();
        var number = await db.Set<IssuedNumber>().SingleAsync(row => row.Text == mistaken.Number);
        Assert.Equal("培训时误登记，没有来访人", number.VoidReason);
        Assert.Equal(("清维登〔2026〕1号", "清维登〔2026〕2号"), (mistaken.Number, next.Number));
        Assert.Equal("cannot-withdraw", (await hall.Use<Areas.Intake.WithdrawMatter.WithdrawMatter>().HandleAsync(new(mistaken.Id, "不办了", null), hall.Clerk(), CancellationToken.None)).Refusals[0].Code);
    }

    private static Task<RegisteredMatter> RegisteredAsync(Hall hall) =>
        hall.RegisteredAsync(Hall.WageComplaint() with { Id = MatterId.New(), ReasonForSecond = "测试" });

    private static Task<Result<MatterId>> MergeAsync(Hall hall, MatterId id, MatterId? into, string reason) =>
        hall.Use<MergeMatter>().HandleAsync(new MatterToMerge(id, into, reason, null), hall.Clerk(), CancellationToken.None);

    private static Task<Result<MatterState>> SplitAsync(Hall hall, MatterId id, string reason) =>
        hall.Use<SplitOffAgain>().HandleAsync(new MatterToSplitOff(id, reason, null), hall.Clerk(), CancellationToken.None);

    private static Task<Result<MatterState>> VoidAsync(Hall hall, MatterId id, string reason) =>
        hall.Use<VoidMatter>().HandleAsync(new MatterToVoid(id, reason, null), hall.Clerk(), CancellationToken.None);
}
