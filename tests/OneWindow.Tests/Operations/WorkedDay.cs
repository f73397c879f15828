using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.AddEvidence;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Staff.People;
using OneWindow.Data;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Operations;

/// <summary>A day of work at the window: matters registered, each with a piece of evidence.</summary>
internal static class WorkedDay
{
    /// <summary>Registers a matter of a worker and keeps what was handed in.</summary>
    public static async Task<MatterId> RegisterAsync(IServiceProvider services, string worker, string telephone, string evidence)
    {
        await using var scope = services.CreateAsyncScope();
        var by = await ClerkAsync(scope.ServiceProvider);
        var matter = Hall.WageComplaint() with
        {
            Id = MatterId.New(),
            Parties = [new(PartyRole.Worker, worker) { Telephone = telephone }],
            EmployerAsNamed = $"{worker}的老板",
            WorkDivision = null,
        };
        _ = (await scope.ServiceProvider.GetRequiredService<RegisterMatter>().HandleAsync(matter, by, CancellationToken.None)).Value;

        using var content = new MemoryStream(Encoding.UTF8.GetBytes(evidence));
        var store = scope.ServiceProvider.GetRequiredService<EvidenceStore>();
        using var arriving = (await store.ReceiveAsync(content, 1024, CancellationToken.None)).Value;
        var handedIn = new EvidenceHandedIn(EvidenceOwner.Of(matter.Id), "工资条.txt", arriving);
        _ = (await scope.ServiceProvider.GetRequiredService<AddEvidence>().HandleAsync(handedIn, by, CancellationToken.None)).Value;
        return matter.Id;
    }

    // The administrator of the first morning sits at the window too; posts are not what these tests are about.
    internal static async Task<ActionContext> ClerkAsync(IServiceProvider services)
    {
        var person = await services.GetRequiredService<OneWindowDb>().Set<Person>().Include(row => row.Appointments).FirstAsync();
        var held = person.Appointments[0];
        return new ActionContext(
            person.Id, held.Id, Posts.WindowClerk, held.UnitId, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
    }
}
