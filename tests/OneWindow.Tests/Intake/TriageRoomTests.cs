using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Intake.TriageRoom.Queue;
using OneWindow.Areas.Intake.WithdrawMatter;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Intake;

/// <summary>A doubtful matter before the triage room: examined by three bodies, ruled on, and back at the window (郑人社〔2016〕19号 二.1).</summary>
public sealed class TriageRoomTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_doubtful_matter_is_examined_by_the_three_bodies_ruled_on_and_returned_with_reasons(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();
        Assert.Equal(MatterState.UnderExpertTriage, (await hall.MatterAsync(room.Matter)).State);

        await room.AllSpeakAsync(id);
        var ruled = await room.RuleAsync(id, Channel.Arbitration);

        Assert.Equal(MatterState.Triaged, ruled.Value);
        var referral = await room.ReadAsync(id);
        Assert.Equal((ReferralState.Ruled, "清分理〔2026〕001号", 3), (referral.State, referral.Number, referral.Opinions.Count));
        Assert.Equal("双方对劳动关系有争议，先确认关系。", referral.Ruling!.Reasons);
        var advice = (await room.AdviceAsync()).Claims.Single();
        Assert.False(advice.ToTriageRoom);
        Assert.Equal((Channel.Arbitration, Standing.Recommended), (advice.Channels[0].Channel, advice.Channels[0].Standing));
        Assert.Contains("双方对劳动关系有争议", advice.Channels[0].Reasons[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(
            ["matter-registered", "sent-to-triage-room", "panel-opinion-given", "panel-opinion-given", "panel-opinion-given", "triage-ruled"],
            (await hall.EventsAsync(room.Matter)).Select(entry => entry.Kind));
    }

    [Theory, OnSqlite]
    public async Task While_it_is_there_the_advice_says_so_and_nothing_is_chosen(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        await room.SentAsync();

        var chosen = await room.ChooseAsync(Channel.Inspection, ChoiceBy.Applicant);

        Assert.True((await room.AdviceAsync()).Claims.Single().ToTriageRoom);
        Assert.Equal("cannot-choose", chosen.Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_window_recalls_it_until_the_room_has_begun(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var first = await room.SentAsync();

        var other = await room.RecallAsync(first, hall.Clerk(Hall.OtherClerk));
        var recalled = await room.RecallAsync(first, hall.Clerk());
        var second = (await room.SendAsync("再问一次")).Value;
        await room.SpeakAsync(second, Room.Inspector, "inspection", "归监察。");
        var late = await room.RecallAsync(second, hall.Clerk());

        Assert.Equal((RefusalKind.Forbidden, "not-the-sender"), (other.Refusals[0].Kind, other.Refusals[0].Code));
        Assert.Equal(MatterState.Triaged, recalled.Value);
        Assert.Equal("room-has-begun", late.Refusals[0].Code);
        Assert.Equal(ReferralState.UnderExamination, (await room.ReadAsync(second)).State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_opinion_is_corrected_until_the_ruling_and_what_stood_before_is_in_the_record(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();
        await room.SpeakAsync(id, Room.Inspector, "inspection", "属于监察范围。");

        var same = await room.SpeakAsync(id, Room.Inspector, "inspection", "属于监察范围。");
        var corrected = await room.SpeakAsync(id, Room.Inspector, "arbitration", "关系有争议，应走仲裁。");
        await room.SpeakAsync(id, Room.Auditor, "arbitration", "与稽核无关。");
        await room.SpeakAsync(id, Room.Registrar, "arbitration", "可以受理。");
        await room.RuleAsync(id, Channel.Arbitration);
        var after = await room.SpeakAsync(id, Room.Inspector, "inspection", "又想起来了。");

        Assert.Equal("nothing-changed", same.Refusals[0].Code);
        Assert.True(corrected.Succeeded);
        Assert.Equal("referral-not-open", after.Refusals[0].Code);
        var opinion = Assert.Single((await room.ReadAsync(id)).Opinions, one => one.Body == PanelBody.Inspection);
        Assert.Equal(("arbitration", "关系有争议，应走仲裁。"), (opinion.Proposal, opinion.Text));
        Assert.Contains((await hall.EventsAsync(room.Matter)).Select(entry => entry.Read<MatterHappened>().Why), why => why == "属于监察范围。");
    }

    [Theory, OnSqlite]
    public async Task A_matter_withdrawn_by_the_person_leaves_the_room(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();

        await hall.Use<WithdrawMatter>().HandleAsync(new MatterWithdrawn(room.Matter, "老板给了钱", null), hall.Clerk(), CancellationToken.None);

        Assert.Equal(ReferralState.Dropped, (await room.ReadAsync(id)).State);
        Assert.Equal("referral-not-open", (await room.SpeakAsync(id, Room.Inspector, "inspection", "归监察。")).Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_list_tells_whose_turn_it_is(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();

        Assert.Equal([1, 1, 0], await room.TurnsAsync(Room.Officer, Room.Inspector, hall.Clerk()));
        await room.SpeakAsync(id, Room.Inspector, "arbitration", "走仲裁。");
        Assert.Equal([0, 0, 1], await room.TurnsAsync(Room.Officer, Room.Inspector, Room.Auditor));
        await room.SpeakAsync(id, Room.Auditor, "arbitration", "无关。");
        await room.SpeakAsync(id, Room.Registrar, "arbitration", "可受理。");
        Assert.Equal([1, 0, 0], await room.TurnsAsync(Room.Officer, Room.Registrar, hall.Clerk()));
        await room.RuleAsync(id, Channel.Arbitration);
        Assert.Equal([0, 1, 0], await room.TurnsAsync(Room.Officer, hall.Clerk(), hall.Clerk(Hall.OtherClerk)));
        await room.ChooseAsync(Channel.Arbitration, ChoiceBy.Applicant);
        Assert.Equal([0], await room.TurnsAsync(hall.Clerk()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_list_goes_on_after_a_page_without_a_gap_or_a_double(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        List<ReferralId> sent = [];
        for (var number = 0; number < RoomQueue.PageSize + 5; number++)
        {
            sent.Add(await new Room(hall).SentAsync(reason: "再登记一件"));
        }

        var (first, more) = await room(RoomView.Open, null);
        var (rest, end) = await room(RoomView.Open, new RoomKey(first[^1].SentOn, first[^1].Id));

        Assert.Equal((true, false), (more, end));
        Assert.Equal(sent.Order(), first.Concat(rest).Select(line => line.Id));

        Task<(IReadOnlyList<RoomLine> Lines, bool More)> room(RoomView view, RoomKey? after) =>
            hall.Use<RoomQueue>().PageAsync(view, after, Room.Officer, CancellationToken.None);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_no_keyboard_types_is_kept_as_text_or_refused(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        foreach (var nothing in (string[])["\0", "\uFFFE", "\uD800", "　"])
        {
            Assert.Equal("text-missing", (await room.SendAsync(nothing)).Refusals[0].Code);
        }

        Assert.Equal("text-too-long", (await room.SendAsync(new string('长', 2001))).Refusals[0].Code);
        var id = await room.SentAsync("<script>alert(1)</script>\0😀' or 1=1 --");
        await room.SpeakAsync(id, Room.Inspector, "inspection", "a\0b\u202E反写");

        var referral = await room.ReadAsync(id);
        Assert.Equal("<script>alert(1)</script>😀' or 1=1 --", referral.Question);
        Assert.Equal("no-proposal", (await room.SpeakAsync(id, Room.Auditor, "moon", "去月球。")).Refusals[0].Code);
    }
}
