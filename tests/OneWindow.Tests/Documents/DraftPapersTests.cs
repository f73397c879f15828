using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

public sealed class DraftPapersTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_paper_without_a_template_yet_does_not_stop_the_step_that_asks_for_it(Engine engine)
    {
        await using var world = await PaperWorld.CreateAsync(engine);
        var id = await world.Cases.ReceiveAsync("2026-03-02");
        PaperOrder[] orders = [new("D-NOT-01", id, null, null, null, 1), new("D-GEN-08", id, null, null, null, 1)];

        await world.DraftAsync(orders, world.By(Posts.WindowClerk));

        Assert.Equal(["D-GEN-08", "D-INS-01"], await world.KindsAsync(id, DocumentStatus.Draft));
    }
}
