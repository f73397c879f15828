using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Search.FindAnything;
using OneWindow.Data.Events;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Search;

public sealed class FindingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_group_is_found_by_what_people_know_of_it(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var clerk = (await hall.PersonAsync(Posts.WindowClerk)).Actor;
        string[] Titles(IReadOnlyList<FoundLine> lines) => [.. lines.Select(line => $"{line.Title}：{line.Why}")];

        Assert.Equal(["清源天成建筑有限公司：编号"], Titles(await hall.LinesAsync(FoundKind.Matter, hall.Complaint.Number, clerk)));
        Assert.Equal(["清源天成建筑有限公司：查询码"], Titles(await hall.LinesAsync(FoundKind.Matter, hall.Complaint.QueryCode.ToLowerInvariant(), clerk)));
        Assert.Equal(["清源天成建筑有限公司：单位"], Titles(await hall.LinesAsync(FoundKind.Matter, "天成", clerk)));
        Assert.Equal(["清源天成建筑有限公司：当事人 吴秀兰"], Titles(await hall.LinesAsync(FoundKind.Matter, "秀兰", clerk)));
        Assert.Equal(["老王面馆：内容 工地包工头克扣工钱。"], Titles(await hall.LinesAsync(FoundKind.Matter, "克扣工钱", clerk)));
        Assert.Equal(["清源天成建筑有限公司拖欠工资：案件名称"], Titles(await hall.LinesAsync(FoundKind.Case, "天成建筑", clerk)));
        Assert.Equal(["吴秀兰：姓名"], Titles(await hall.LinesAsync(FoundKind.Person, "秀兰", clerk)));
        Assert.Equal(["吴秀兰：姓名的拼音首字母"], Titles(await hall.LinesAsync(FoundKind.Person, "WXL", clerk)));
        Assert.Equal(["吴秀兰：电话"], Titles(await hall.LinesAsync(FoundKind.Person, "138 0013 6613", clerk)));
        Assert.Equal(["吴秀兰：身份号码"], Titles(await hall.LinesAsync(FoundKind.Person, SearchHall.IdentityNumber, clerk)));
        Assert.Equal(["清源天成建筑有限公司：名称"], Titles(await hall.LinesAsync(FoundKind.Employer, "天成", clerk)));
        Assert.Equal(["清源天成建筑有限公司：名称的拼音首字母"], Titles(await hall.LinesAsync(FoundKind.Employer, "qytc", clerk)));
        Assert.Equal(["清源天成建筑有限公司：名称的拼音首字母"], Titles(await hall.LinesAsync(FoundKind.Employer, "qytcjzyxgs", clerk)));
        Assert.Equal(["清源天成建筑有限公司：统一社会信用代码"], Titles(await hall.LinesAsync(FoundKind.Employer, "91350211m0", clerk)));
        Assert.Equal(["劳动保障监察举报投诉登记表：文书种类"], Titles(await hall.LinesAsync(FoundKind.Paper, "投诉登记", clerk)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sealed_reporter_is_found_by_nobody_but_the_handler_and_by_him_only_by_the_number(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var handler = (await hall.PersonAsync(Posts.WindowClerk)).Actor;
        var others = new[]
        {
            (await hall.PersonAsync(Posts.WindowClerk, name: "另一位受理员")).Actor,
            (await hall.PersonAsync(Posts.DepartmentHead)).Actor,
            (await hall.PersonAsync(Posts.LabourInspector, "inspection-first")).Actor,
        };

        foreach (var other in others)
        {
            foreach (var typed in (string[])["钱宏远", "宏远", "qhy", SearchHall.ReporterTelephone])
            {
                var answer = await hall.FindAsync(typed, other);
                Assert.Equal((typed, 0), (typed, answer.Lines));
                Assert.DoesNotContain(answer.Groups, group => group.More);
            }
        }

        Assert.Equal(0, (await hall.FindAsync("钱宏远", handler)).Lines);
        Assert.Equal("钱宏远", Assert.Single(await hall.LinesAsync(FoundKind.Person, SearchHall.ReporterTelephone, handler)).Title);
        Assert.DoesNotContain("钱宏远", string.Concat((await hall.LinesAsync(FoundKind.Matter, "老王面馆", others[0])).Select(line => line.ToString())), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_of_another_unit_and_its_papers_are_not_found(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var own = (await hall.PersonAsync(Posts.LabourInspector, "inspection-first")).Actor;
        var foreign = (await hall.PersonAsync(Posts.LabourInspector, "inspection-second")).Actor;
        await hall.LeadAsync(hall.Case, own);

        Assert.Single(await hall.LinesAsync(FoundKind.Case, "天成", own));
        Assert.Single(await hall.LinesAsync(FoundKind.Paper, "投诉登记", own));
        Assert.Empty(await hall.LinesAsync(FoundKind.Case, "天成", foreign));
        Assert.Empty(await hall.LinesAsync(FoundKind.Paper, "投诉登记", foreign));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_may_not_open_a_kind_of_record_has_no_group_of_it(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        async Task<string> GroupsAsync(Post post) =>
            string.Join('、', (await hall.FindAsync("天成", (await hall.PersonAsync(post)).Actor)).Groups.Select(group => group.Kind.Name()));

        Assert.Equal("诉求、案件、人员、用人单位、文书", await GroupsAsync(Posts.WindowClerk));
        Assert.Equal("诉求、人员、用人单位、文书", await GroupsAsync(Posts.TriageOfficer));
        Assert.Equal("诉求、案件、人员、用人单位、文书", await GroupsAsync(Posts.Mediator));
        Assert.Equal("案件、文书", await GroupsAsync(Posts.Archivist));
        Assert.Equal("用人单位", await GroupsAsync(Posts.SocialInsuranceAuditor));
        Assert.Equal("工作人员", await GroupsAsync(Posts.Administrator));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Looking_for_a_person_by_number_is_recorded_found_or_not_and_without_the_number(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var clerk = (await hall.PersonAsync(Posts.WindowClerk)).Actor;

        await hall.FindAsync(SearchHall.Telephone, clerk);
        await hall.FindAsync("13700137000", clerk);
        await hall.FindAsync("秀兰", clerk);

        var recorded = await hall.ReadAsync(db => EventStore.ReadAsync(db, new EventStream(PersonalLookups.Stream, clerk.Person.Value), 0, 9, default));
        Assert.Equal([1, 0], recorded.Select(entry => entry.Read<PersonLookedUp>().Found));
        Assert.All(recorded, entry => Assert.DoesNotContain("13700137000", entry.Payload, StringComparison.Ordinal));
        var stored = await hall.ReadAsync(db => db.Set<Areas.Intake.Party>().Where(party => party.Name == "吴秀兰").Select(party => party.Telephone!.Lookup).SingleAsync());
        Assert.Equal(stored, recorded[0].Read<PersonLookedUp>().Lookup);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_group_goes_on_after_its_last_line_without_a_line_twice_or_left_out(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var inspector = (await hall.PersonAsync(Posts.LabourInspector, "inspection-first")).Actor;
        for (var number = 1; number <= 54; number++)
        {
            await hall.OpenCaseAsync($"北山采石场第{number}案", inspector);
        }

        var beside = (await hall.FindAsync("北山采石", inspector)).Groups.Single(group => group.Kind == FoundKind.Case);
        var first = (await hall.FindAsync("北山采石", inspector, FoundKind.Case)).Groups.Single();
        var second = (await hall.FindAsync("北山采石", inspector, FoundKind.Case, first.Lines[^1].Id)).Groups.Single();

        Assert.Equal((10, true, "北山采石场第54案"), (beside.Lines.Count, beside.More, beside.Lines[0].Title));
        Assert.Equal((50, true), (first.Lines.Count, first.More));
        Assert.Equal(["北山采石场第4案", "北山采石场第3案", "北山采石场第2案", "北山采石场第1案"], second.Lines.Select(line => line.Title));
        Assert.False(second.More);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Quotes_wildcards_operators_and_foreign_signs_are_only_text(Engine engine)
    {
        await using var hall = await SearchHall.OpenAsync(engine);
        var clerk = (await hall.PersonAsync(Posts.WindowClerk)).Actor;

        foreach (var typed in (string[])
            ["%%", "__", "'; drop table employer;--", "\" OR 1=1", "天成 NEAR 建筑", "天成*", "a' & b", "天成\\", "\u202E天成", "😀天成😀", "\uD842天成", "<b>天成</b>", "天成\0"])
        {
            await hall.FindAsync(typed, clerk);
        }

        Assert.Equal(0, (await hall.FindAsync("%%%", clerk)).Lines);
        Assert.Equal(0, (await hall.FindAsync("天_", clerk)).Lines);
        Assert.Equal(3, (await hall.FindAsync("\u202E天\"成*", clerk)).Lines);
    }
}
