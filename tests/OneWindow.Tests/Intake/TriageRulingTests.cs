using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.AdviseMatter;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.GuideElsewhere;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Intake;

/// <summary>What the triage room answers, and what its answer binds: the window follows it, or says why not.</summary>
public sealed class TriageRulingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_clerk_follows_the_ruling_without_or_departs_from_it_with_a_reason(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.RuledAsync();

        var silent = await room.ChooseAsync(Channel.Inspection, ChoiceBy.Officer);
        var departed = await room.ChooseAsync(Channel.Inspection, ChoiceBy.Officer, "当事人当场拿出了劳动合同");
        var because = (await room.ReadAsync(id)).Departure;
        var followed = await room.ChooseAsync(Channel.Arbitration, ChoiceBy.Officer);

        Assert.Equal(("ruling-departed-from", "Reason"), (silent.Refusals[0].Code, silent.Refusals[0].Field));
        Assert.True(departed.Succeeded);
        Assert.Equal("当事人当场拿出了劳动合同", because);
        Assert.True(followed.Succeeded);
        Assert.Null((await room.ReadAsync(id)).Departure);
        Assert.Equal("按案件分理意见（清分理〔2026〕001号）", (await hall.MatterAsync(room.Matter)).Claims.Single().ChoiceReason);
    }

    [Theory, OnSqlite]
    public async Task The_person_chooses_otherwise_without_a_reason_and_the_record_says_who_chose(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.RuledAsync();

        Assert.True((await room.ChooseAsync(Channel.Inspection, ChoiceBy.Applicant)).Succeeded);
        Assert.Equal("来访人本人另选途径", (await room.ReadAsync(id)).Departure);
    }

    [Theory, OnSqlite]
    public async Task Advised_anew_the_matter_keeps_what_the_room_ruled(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        await room.RuledAsync();

        var again = await hall.Use<AdviseMatter>().HandleAsync(room.Matter, hall.Clerk(), CancellationToken.None);

        Assert.Equal(Channel.Arbitration, again.Value.Claims.Single().Channels[0].Channel);
    }

    [Theory, OnSqlite]
    public async Task Before_all_three_have_spoken_the_ruling_says_why_it_does_not_wait(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();
        await room.SpeakAsync(id, Room.Inspector, "arbitration", "走仲裁。");

        var early = await room.RuleAsync(id, Channel.Arbitration);
        var explained = await room.RuleAsync(id, Channel.Arbitration, without: "稽核、仲裁今天值班人员在外办案，来访人等着离开本市。");

        Assert.Equal("WithoutBodies", early.Refusals.Single().Field);
        Assert.StartsWith("社会保险稽核、调解仲裁还没有提出意见", early.Refusals.Single().Message, StringComparison.Ordinal);
        Assert.True(explained.Succeeded);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_rule_at_once_one_is_told_that_somebody_acted_first(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();
        await room.AllSpeakAsync(id);
        var shown = (await room.ReadAsync(id)).Version;

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => room.RuleAsync(id, Channel.Arbitration, version: shown)));

        Assert.Equal("changed-meanwhile", Assert.Single(results, result => !result.Succeeded).Refusals[0].Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_rules_reads_first_what_was_said_meanwhile(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();
        await room.AllSpeakAsync(id);
        var shown = (await room.ReadAsync(id)).Version;
        await room.SpeakAsync(id, Room.Inspector, "inspection", "改了主意，属于监察范围。");

        Assert.Equal("changed-meanwhile", (await room.RuleAsync(id, Channel.Arbitration, version: shown)).Refusals[0].Code);
    }

    [Theory, OnSqlite]
    public async Task What_the_law_bars_the_room_cannot_open(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();
        await room.AllSpeakAsync(id);

        var barred = await room.RuleAsync(id, Channel.SocialInsuranceAudit);

        Assert.Equal("Claims[0].Channel", barred.Refusals.Single().Field);
        Assert.Equal(ReferralState.UnderExamination, (await room.ReadAsync(id)).State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Ruled_outside_our_powers_it_is_transferred_to_the_competent_body(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();
        await room.AllSpeakAsync(id);
        var before = await room.TransferAsync("市住建局");
        await room.RuleAsync(id, new(id, RulingKind.OutsidePowers, "是工程款纠纷，不是工资。", null) { CompetentBody = "清源市住房和城乡建设局" });

        var chosen = await room.ChooseAsync(Channel.Inspection, ChoiceBy.Officer);
        var transferred = await room.TransferAsync("清源市住房和城乡建设局");

        Assert.Equal("cannot-transfer-out", before.Refusals[0].Code);
        Assert.Equal("ruling-departed-from", chosen.Refusals[0].Code);
        Assert.Equal(MatterState.TransferredOut, transferred.Value);
        Assert.Equal("移送其他部门：清源市住房和城乡建设局", (await hall.MatterAsync(room.Matter)).GuidedTo);
    }

    [Theory, OnSqlite]
    public async Task Sent_back_to_ask_it_comes_again_with_the_answer(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        var id = await room.SentAsync();
        await room.AllSpeakAsync(id);
        var nothing = await room.RuleAsync(id, new(id, RulingKind.AskFirst, "事实不清。", null));
        await room.RuleAsync(id, new(id, RulingKind.AskFirst, "事实不清。", null) { ToAsk = "工资由谁发，有没有转账记录？" });

        var again = await room.SendAsync("工资由包工头发，向谁主张？");

        Assert.Equal("ToAsk", nothing.Refusals.Single().Field);
        Assert.True(again.Succeeded);
        Assert.NotNull((await room.ReadAsync(id)).AnsweredAt);
        Assert.Equal("清分理〔2026〕002号", (await room.ReadAsync(again.Value)).Number);
    }

    [Theory, OnSqlite]
    public async Task Who_was_sent_elsewhere_before_waits_at_the_window_again_after_the_ruling(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var room = new Room(hall);
        room.Matter = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;
        await room.ChooseAsync(Channel.Arbitration, ChoiceBy.Applicant);
        var version = (await hall.MatterAsync(room.Matter)).Version;
        await hall.Use<GuideElsewhere>().HandleAsync(
            new GuidedElsewhere(room.Matter, Channel.Arbitration, "清源市仲裁委 0571-88000000", version), hall.Clerk(), CancellationToken.None);
        Assert.False((await hall.MatterAsync(room.Matter)).Claims.Single().IsWaiting);

        await room.RuledAsync();

        var matter = await hall.MatterAsync(room.Matter);
        Assert.Equal((MatterState.Triaged, true), (matter.State, matter.Claims.Single().IsWaiting));
    }
}
