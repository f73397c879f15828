using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.CorrectMatter;
using OneWindow.Areas.Intake.Found;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Data.Protection;
using OneWindow.Data.Search;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Intake;

/// <summary>What a correction reaches, and what it leaves standing.</summary>
public sealed class CorrectingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_is_corrected_what_was_is_kept_and_the_record_names_no_number(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;
        var party = (await hall.MatterAsync(id)).Parties[0].Id;

        await CorrectAsync(hall, id, one => one with { Parties = new Dictionary<PartyId, PartyCorrection> { [party] = new() { Telephone = "13900139000" } } });

        var personal = hall.Use<PersonalData>();
        await using var db = hall.Database.Read();
        Assert.Equal("13900139000", personal.Reveal(IntakeFields.Telephone, (await hall.MatterAsync(id)).Parties[0].Telephone!));
        Assert.Equal("13800136613", personal.Reveal(IntakeFields.Telephone, (await db.Set<FormerParty>().SingleAsync(row => row.PartyId == party)).Telephone!));
        var happened = (await hall.EventsAsync(id))[^1].Read<MatterHappened>();
        Assert.Equal(["第 1 人：更正了手机"], happened.References!);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_answer_is_corrected_with_what_it_was_and_a_new_advice_is_given_beside_the_old(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;

        await CorrectAsync(hall, id, one => one with { Answers = new Dictionary<string, bool?> { ["claim.0.disputed"] = true } });
        await CorrectAsync(hall, id, one => one with { Answers = new Dictionary<string, bool?> { ["claim.0.disputed"] = false } });

        await using var db = hall.Database.Read();
        Assert.False((await hall.MatterAsync(id)).Claims[0].Answers.FactsDisputed);
        Assert.Equal(3, await db.Set<Advice>().CountAsync(advice => advice.MatterId == id));
        Assert.Equal(["单位对事实或者数额有异议吗？（克扣、拖欠工资）：是 → 否"], (await hall.EventsAsync(id))[^1].Read<MatterHappened>().References!);
    }

    [Theory, OnSqlite]
    public async Task Another_amount_leaves_the_answers_about_the_claim(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var matter = Hall.WageComplaint();
        matter = matter with { Claims = [matter.Claims[0] with { Answers = new ClaimAnswers { FactsDisputed = true } }] };
        var id = (await hall.RegisteredAsync(matter)).Id;
        var claim = (await hall.MatterAsync(id)).Claims[0].Id;

        await CorrectAsync(hall, id, one => one with
        {
            Claims = new Dictionary<ClaimId, ClaimToRegister> { [claim] = matter.Claims[0] with { Amount = Money.FromYuan(12_000), Answers = new() } },
        });

        var stored = (await hall.MatterAsync(id)).Claims[0];
        Assert.Equal((Money.FromYuan(12_000), true), (stored.Amount!.Value, stored.Answers.FactsDisputed!.Value));
    }

    [Theory, OnSqlite]
    public async Task An_answer_goes_back_to_not_known(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var matter = Hall.WageComplaint();
        var id = (await hall.RegisteredAsync(matter with { Claims = [matter.Claims[0] with { Answers = new ClaimAnswers { FactsDisputed = true } }] })).Id;

        await CorrectAsync(hall, id, one => one with { Answers = new Dictionary<string, bool?> { ["claim.0.disputed"] = null } });

        Assert.Null((await hall.MatterAsync(id)).Claims[0].Answers.FactsDisputed);
        Assert.Equal(["单位对事实或者数额有异议吗？（克扣、拖欠工资）：是 → 不清楚"], (await hall.EventsAsync(id))[^1].Read<MatterHappened>().References!);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_is_found_by_the_corrected_name_and_no_longer_by_the_wrong_one(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;
        var party = (await hall.MatterAsync(id)).Parties[0].Id;

        await CorrectAsync(hall, id, one => one with { Parties = new Dictionary<PartyId, PartyCorrection> { [party] = new() { Name = "吴秋岚" } } });

        var names = hall.Use<INameIndex>();
        await using var db = hall.Database.Read();
        Assert.Equal([party], await names.Named<Party>(db, NamedParties.IndexKind, "秋岚", 10).Select(row => row.Id).ToListAsync());
        Assert.Equal([id], await names.Named<Matter>(db, MatterSearchText.Kind, "秋岚", 10).Select(row => row.Id).ToListAsync());
        Assert.False(await names.Named<Party>(db, NamedParties.IndexKind, "秀兰", 10).AnyAsync());
        Assert.False(await names.Named<Matter>(db, MatterSearchText.Kind, "秀兰", 10).AnyAsync());
    }

    [Theory, OnSqlite]
    public async Task A_wrong_number_is_refused_at_its_field(Engine engine)
    {
        await using var hall = await Hall.OpenAsync(engine);
        var id = (await hall.RegisteredAsync(Hall.WageComplaint())).Id;
        var matter = await hall.MatterAsync(id);

        var result = await hall.Use<CorrectMatter>().HandleAsync(
            new MatterCorrection(id, "写错了", matter.Version)
            {
                Parties = new Dictionary<PartyId, PartyCorrection> { [matter.Parties[0].Id] = new() { IdentityNumber = "110101198501010021" } },
            },
            hall.Clerk(), CancellationToken.None);

        Assert.Equal("Parties[0].IdentityNumber", Assert.Single(result.Refusals).Field);
    }

    // The act ended on 30 June 2022; two years later is 30 June 2024, that day included.
    [Theory, Trait("law", "劳动保障监察条例 20")]
    [InlineData("2024-06-30", true)]
    [InlineData("2024-07-01", null)]
    [InlineData("2021-12-31", null)] // before the act began
    public async Task What_was_reported_before_against_the_employer_keeps_an_old_act_within_reach(string received, bool? reported)
    {
        await using var hall = await Hall.OpenAsync(Engine.Sqlite);
        var act = new ClaimToRegister(PayClaims.WageArrears) { From = new(2022, 1, 1), To = new(2022, 6, 30) };
        var day = DateOnly.Parse(received, System.Globalization.CultureInfo.InvariantCulture);
        var first = await hall.RegisteredAsync(Hall.WageComplaint() with
        {
            NewEmployer = new NewEmployer("鑫荷餐饮有限公司"), Claims = [act], ReceivedAt = day.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc),
        });
        var employer = (await hall.MatterAsync(first.Id)).EmployerId;

        var second = await hall.RegisteredAsync(Hall.WageComplaint() with
        {
            Employer = employer, Parties = [new(PartyRole.Worker, "李桂芳") { Telephone = "13900139000" }], Claims = [act, new(PayClaims.OvertimePay) { From = act.From, To = act.To }],
        });

        Assert.Equal([reported, null], (await hall.MatterAsync(second.Id)).Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Answers.ReportedBefore));
    }

    [Fact]
    public void An_advice_names_its_rules_in_words() =>
        Assert.Equal("规则 0.1.0 版（27 条），法规数据截至 2025-09-01", AdviceMaker.InWords("0.1.0/27/2025-09-01"));

    private static async Task CorrectAsync(Hall hall, MatterId id, Func<MatterCorrection, MatterCorrection> with)
    {
        var version = (await hall.MatterAsync(id)).Version;
        var result = await hall.Use<CorrectMatter>().HandleAsync(with(new MatterCorrection(id, "来访人说写错了", version)), hall.Clerk(), CancellationToken.None);
        Assert.True(result.Succeeded, string.Join('；', result.Refusals.Select(refusal => refusal.Message)));
    }
}
