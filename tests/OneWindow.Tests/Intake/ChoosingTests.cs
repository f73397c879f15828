using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.AcceptIntoCase;
using OneWindow.Areas.Intake.AnswerConsultation;
using OneWindow.Areas.Intake.ChooseChannels;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.CorrectMatter;
using OneWindow.Areas.Intake.GuideElsewhere;
using OneWindow.Areas.Intake.RefuseMatter;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Intake.RevealPersonal;
using OneWindow.Areas.Intake.WithdrawMatter;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Intake;

public sealed class ChoosingTests
{
    private static readonly Dictionary<string, string> NothingAsked = [];

    [Theory, OnSqlite, OnPostgres]
    public async Task The_person_chooses_and_inspection_opens_a_case_that_carries_the_claim(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;

        var chosen = await ChooseAsync(hall, id, Channel.Inspection);
        var opened = await hall.Use<AcceptIntoCase>().HandleAsync(
            new MatterForCase(id, Channel.Inspection, new UnitId(Guid.CreateVersion7()), NothingAsked, 2), hall.Clerk(), CancellationToken.None);

        Assert.Equal(MatterState.Guided, chosen.Value);
        var matter = await hall.MatterAsync(id);
        Assert.Equal((MatterState.Accepted, opened.Value), (matter.State, matter.Claims.Single().CaseId!.Value));
        Assert.Equal(["matter-registered", "channels-chosen", "matter-accepted"], (await hall.EventsAsync(id)).Select(entry => entry.Kind));
    }

    [Theory, OnSqlite]
    public async Task A_barred_channel_is_refused_with_its_reason(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;

        var refused = await ChooseAsync(hall, id, Channel.SocialInsuranceAudit);

        Assert.Contains(Assert.Single(refused.Refusals).Code, new[] { "channel-barred", "channel-does-not-arise" });
        Assert.Equal(MatterState.Triaged, (await hall.MatterAsync(id)).State);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_officer_who_departs_from_the_advice_gives_a_reason_and_it_is_counted_per_rule(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;

        var without = await ChooseAsync(hall, id, Channel.Mediation, ChoiceBy.Officer);
        var with = await ChooseAsync(hall, id, Channel.Mediation, ChoiceBy.Officer, "双方当场要求调解");

        Assert.Equal("Reason", Assert.Single(without.Refusals).Field);
        Assert.True(with.Succeeded);
        await using var db = hall.Database.Read();
        Assert.NotEmpty(await db.Set<OverruledRule>().Where(rule => rule.MatterId == id && rule.Recommended == Channel.Inspection).ToListAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_who_act_at_once_one_is_told_that_somebody_acted_first(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => ChooseAsync(hall, id, Channel.Inspection)));

        Assert.Equal("changed-meanwhile", Assert.Single(results, result => !result.Succeeded).Refusals[0].Code);
    }

    [Theory, OnSqlite]
    public async Task Guiding_elsewhere_records_the_place(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;
        await ChooseAsync(hall, id, Channel.Arbitration);

        var nowhere = await GuideAsync(hall, id, Channel.Arbitration, " ");
        var other = await GuideAsync(hall, id, Channel.Petition, "信访局");
        var guided = await GuideAsync(hall, id, Channel.Arbitration, "市仲裁院，0990-6012303");

        Assert.Equal("place-missing", nowhere.Refusals[0].Code);
        Assert.Equal("channel-not-chosen", other.Refusals[0].Code);
        Assert.True(guided.Succeeded);
        Assert.Equal("劳动人事争议仲裁：市仲裁院，0990-6012303", (await hall.MatterAsync(id)).GuidedTo);
    }

    [Theory, OnSqlite]
    public async Task A_consultation_ends_with_its_answer_and_a_claim_is_no_consultation(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var question = new MatterToRegister(MatterId.New(), IntakeSource.Window, SubmissionKind.Consulting, "试用期最长多久？");
        var id = (await hall.RegisteredAsync(question)).Id;
        var complaint = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;

        var empty = await AnswerAsync(hall, id, "");
        var answered = await AnswerAsync(hall, id, "最长六个月。");
        var twice = await AnswerAsync(hall, id, "再答一次");
        var wrong = await AnswerAsync(hall, complaint, "不对");

        Assert.Equal("answer-missing", empty.Refusals[0].Code);
        Assert.Equal(MatterState.Answered, answered.Value);
        Assert.Equal("cannot-answer", twice.Refusals[0].Code);
        Assert.Equal("cannot-answer", wrong.Refusals[0].Code);
    }

    [Theory, OnSqlite]
    public async Task A_matter_with_an_open_channel_cannot_be_refused(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;

        var refused = await hall.Use<RefuseMatter>().HandleAsync(new MatterRefused(id, "不归我们管", "找法院", null), hall.Clerk(), CancellationToken.None);

        Assert.Equal("channel-open", Assert.Single(refused.Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_names_what_was_wrong_and_the_advice_is_given_anew(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;

        var silent = await CorrectAsync(hall, new MatterCorrection(id, null, 1) { WorkDivision = "990102" });
        var corrected = await CorrectAsync(hall, new MatterCorrection(id, "来访人记错了区", 1) { WorkDivision = "990102" });

        Assert.Equal("reason-missing", silent.Refusals[0].Code);
        Assert.True(corrected.Succeeded);
        var happened = (await hall.EventsAsync(id))[^1].Read<MatterHappened>();
        Assert.Equal("用工所在地区划：南塘区 → 北桥区", Assert.Single(happened.References!));
        await using var db = hall.Database.Read();
        Assert.Equal(2, await db.Set<Advice>().CountAsync(advice => advice.MatterId == id));
    }

    [Theory, OnSqlite]
    public async Task Showing_a_person_in_full_needs_a_reason_and_leaves_a_record_without_the_numbers(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;
        var party = (await hall.MatterAsync(id)).Parties.Single().Id;

        var refused = await RevealAsync(hall, id, party, null);
        var shown = await RevealAsync(hall, id, party, "电话通知来取材料");

        Assert.Equal("reason-missing", refused.Refusals[0].Code);
        Assert.Equal("13800136613", shown.Value.Telephone);
        var entry = (await hall.EventsAsync(id))[^1];
        Assert.Equal("personal-shown", entry.Kind);
        Assert.DoesNotContain("13800136613", entry.Payload, StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task Only_a_named_handler_may_ask_who_the_reporter_is(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint() with { Kind = SubmissionKind.Report })).Id;
        var party = (await hall.MatterAsync(id)).Parties.Single().Id;

        var refused = await hall.Use<RevealPersonal>().HandleAsync(
            new PersonalToReveal(id, party, "想知道"), hall.Clerk(Hall.OtherClerk), CancellationToken.None);

        Assert.Equal((RefusalKind.Forbidden, "《劳动保障监察条例》第九条第三款"), (refused.Refusals[0].Kind, refused.Refusals[0].Basis!.Full));
    }

    [Theory, OnSqlite]
    public async Task A_withdrawn_matter_stays_withdrawn(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;

        var withdrawn = await hall.Use<WithdrawMatter>().HandleAsync(new MatterWithdrawn(id, "工资已付清", 1), hall.Clerk(), CancellationToken.None);
        var after = await ChooseAsync(hall, id, Channel.Inspection, version: 2);

        Assert.Equal(MatterState.Withdrawn, withdrawn.Value);
        Assert.Equal("cannot-choose", after.Refusals[0].Code);
    }

    private static async Task<Result<MatterState>> ChooseAsync(
        Hall hall, MatterId id, Channel channel, ChoiceBy by = ChoiceBy.Applicant, string? reason = null, long version = 1)
    {
        var claim = (await hall.MatterAsync(id)).Claims.Single().Id;
        return await hall.Use<ChooseChannels>().HandleAsync(
            new ChannelsChosen(id, [new ChannelChoice(claim, channel)], by, reason, version), hall.Clerk(), CancellationToken.None);
    }

    private static Task<Result<MatterState>> GuideAsync(Hall hall, MatterId id, Channel channel, string place) =>
        hall.Use<GuideElsewhere>().HandleAsync(new GuidedElsewhere(id, channel, place, 2), hall.Clerk(), CancellationToken.None);

    private static Task<Result<MatterState>> AnswerAsync(Hall hall, MatterId id, string answer) =>
        hall.Use<AnswerConsultation>().HandleAsync(new ConsultationAnswer(id, answer, null), hall.Clerk(), CancellationToken.None);

    private static Task<Result<MatterState>> CorrectAsync(Hall hall, MatterCorrection correction) =>
        hall.Use<CorrectMatter>().HandleAsync(correction, hall.Clerk(), CancellationToken.None);

    private static Task<Result<PersonInFull>> RevealAsync(Hall hall, MatterId id, PartyId party, string? reason) =>
        hall.Use<RevealPersonal>().HandleAsync(new PersonalToReveal(id, party, reason), hall.Clerk(), CancellationToken.None);
}
