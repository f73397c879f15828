using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.ListVersions;
using OneWindow.Law.Clocks;
using OneWindow.Law.Inspection;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Statutes;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Cases;

/// <summary>
/// docs/law/changing-the-law.md, walked with an invented amendment: from 2027-01-01 a complaint is accepted or refused within
/// 3 working days instead of 5.
/// </summary>
public sealed class AmendmentTests
{
    private static readonly Procedure Old = InspectionProcedure.Definition with { InForce = new InForce(new(2004, 12, 1), new(2026, 12, 31)) };

    private static readonly Procedure New = Old with
    {
        Version = 2,
        InForce = new InForce(new(2027, 1, 1)),
        OpeningStarts = [Old.OpeningStarts[0] with { Deadline = InspectionDeadlines.Acceptance with { Period = 3.WorkingDays } }],
    };

    // Received on Wednesday 30 December 2026, 5 working days: 31 December, then (1 January and the weekend off) 4, 5, 6, 7 January.
    // Received on Tuesday 5 January 2027, 3 working days: 6, 7, 8 January.
    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_keeps_the_version_of_the_day_it_began_and_a_later_one_follows_the_amendment(Engine engine)
    {
        await using var world = await AmendedAsync(engine);

        var before = await world.ReceiveAsync("2026-12-30");
        var after = await world.ReceiveAsync("2027-01-05");

        Assert.Equal((1, new DateOnly(2027, 1, 7)), await StandingAsync(world, before));
        Assert.Equal((2, new DateOnly(2027, 1, 8)), await StandingAsync(world, after));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_old_case_is_worked_on_to_its_end_by_the_old_version_and_stands_on_the_list(Engine engine)
    {
        await using var world = await AmendedAsync(engine);
        var before = await world.ReceiveAsync("2026-12-30");
        await world.ReceiveAsync("2027-01-05");

        await world.DoAsync(
            before, "2027-01-06", Posts.LabourInspector, "propose-filing", ("filing-grounds", "涉嫌拖欠工资"), ("violated", "《中华人民共和国劳动法》第五十条"));
        var affected = await world.AskAsync((CasesUnderVersions versions) => versions.ReadAsync(default));

        Assert.Equal(1, (await StandingAsync(world, before)).Version);
        Assert.Equal([(1, 1), (2, 1)], affected.Select(version => (version.Procedure.Version, version.Cases.Count)));
        Assert.Equal(["清源某餐饮公司拖欠工资案"], affected[0].Cases);
    }

    private static Task<CaseWorld> AmendedAsync(Engine engine) => CaseWorld.CreateAsync(engine, services => services
        .AddSingleton(new ProcedureBook([Old, New]))
        .AddScoped<CasesUnderVersions>());

    private static async Task<(int Version, DateOnly? DueOn)> StandingAsync(CaseWorld world, CaseId id)
    {
        await using var db = world.Database.Read();
        var one = await db.Set<Case>().SingleAsync(found => found.Id == id);
        return (one.ProcedureVersion, one.DueOn);
    }
}
