using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.TakeUpPaper;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>Which drafts wait for whom, and what becomes of them when their case ends.</summary>
public sealed class WaitingPapersTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_closed_case_waits_only_for_its_closing_form_and_the_proof_of_service(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var id = await world.CorrectedAsync();

        await world.Cases.DoAsync(id, "2026-03-13", Posts.InspectionHead, "close", ("outcome", "已足额支付"), ("opinion", "同意结案"));

        var waiting = await world.WaitingAsync(world.By(Posts.InspectionHead));
        Assert.Equal(["劳动保障监察结案审批表", "送达回证"], waiting.Select(paper => paper.Name));
        Assert.Equal(
            ["D-GEN-01", "D-INS-01", "D-INS-05", "D-INS-06", "D-INS-07", "D-INS-12", "D-INS-16"],
            await world.KindsAsync(id, DocumentStatus.SetAside));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_taken_up_again_takes_up_its_papers(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var id = await world.CorrectedAsync();
        await world.Cases.DoAsync(id, "2026-03-13", Posts.InspectionHead, "close", ("outcome", "已足额支付"), ("opinion", "同意结案"));

        Assert.Contains("D-INS-16", await world.KindsAsync(id, DocumentStatus.SetAside));

        await world.Cases.DoAsync(id, "2026-03-16", Posts.DepartmentHead, "reopen", ("reason", "两人没有收到"));

        Assert.Empty(await world.KindsAsync(id, DocumentStatus.SetAside));
        Assert.Contains("D-INS-16", await world.KindsAsync(id, DocumentStatus.Draft));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_archived_case_waits_only_for_its_list_of_contents(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var id = await world.CorrectedAsync();
        await world.Cases.DoAsync(id, "2026-03-13", Posts.InspectionHead, "close", ("outcome", "已足额支付"), ("opinion", "同意结案"));

        await world.Cases.DoAsync(id, "2026-03-16", Posts.Archivist, "archive", ("pages", "38"), ("retention", "10y"));

        Assert.Equal(["D-INS-27"], await world.KindsAsync(id, DocumentStatus.Draft));
        Assert.Empty(await world.WaitingAsync(world.By(Posts.InspectionHead)));
        Assert.Equal("案卷目录", Assert.Single(await world.WaitingAsync(world.By(Posts.Archivist))).Name);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_set_aside_can_be_taken_up_by_who_signs_it_and_only_then(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var id = await world.CorrectedAsync();
        var check = await world.PaperAsync(id, "D-INS-16");
        var early = await TakeUpAsync(world, check, Posts.LabourInspector);
        await world.Cases.DoAsync(id, "2026-03-13", Posts.InspectionHead, "close", ("outcome", "已足额支付"), ("opinion", "同意结案"));

        var byHead = await TakeUpAsync(world, check, Posts.InspectionHead);
        var byOfficer = await TakeUpAsync(world, check, Posts.LabourInspector);

        Assert.Equal("not-set-aside", Assert.Single(early.Refusals).Code);
        Assert.Equal("not-a-signer", Assert.Single(byHead.Refusals).Code);
        Assert.True(byOfficer.Succeeded);
        Assert.Equal(DocumentStatus.Draft, (await world.StoredAsync(check)).Status);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_inspector_waits_only_for_papers_of_his_own_cases_and_the_number_agrees(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        await world.Cases.InvestigatingAsync("2026-03-02");
        var officer = world.By(Posts.LabourInspector);
        var colleague = officer with { Appointment = new(Guid.CreateVersion7()) };

        var own = await world.WaitingAsync(officer);

        // Registration form, filing form, notice of acceptance, inquiry.
        Assert.Equal(4, own.Count);
        Assert.Equal(4, await world.CountAsync(officer));
        Assert.Empty(await world.WaitingAsync(colleague));
        Assert.Equal(0, await world.CountAsync(colleague));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_most_urgent_case_stands_first_though_its_drafts_are_older(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        await world.Cases.InvestigatingAsync("2026-03-02");
        await world.Cases.InvestigatingAsync("2026-03-09");

        var waiting = await world.WaitingAsync(world.By(Posts.InspectionHead));

        // Sixty working days after 2 and 9 March: 28 May and 4 June.
        Assert.Equal([new DateOnly(2026, 5, 28), new DateOnly(2026, 6, 4)], waiting.Select(paper => paper.DueOn!.Value).Distinct());
        Assert.Equal(waiting.OrderBy(paper => paper.DueOn).Select(paper => paper.Id), waiting.Select(paper => paper.Id));
    }

    private static Task<Result<DocumentId>> TakeUpAsync(PaperWorld world, DocumentId paper, Post post) =>
        world.Cases.AskAsync<TakeUpPaper, Result<DocumentId>>(take => take.HandleAsync(new TakeUpPaperCommand(paper), world.By(post), default));
}
