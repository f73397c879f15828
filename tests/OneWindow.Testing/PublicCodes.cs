using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Law.Mediation;

namespace OneWindow.Testing;

/// <summary>Query codes of the demonstration city by which a party comes to pages that not every matter has.</summary>
/// <param name="Mediated">Of a matter whose mediation runs.</param>
/// <param name="Served">Of a matter with a paper for its party.</param>
public sealed record PublicCodes(string Mediated, string Served)
{
    /// <summary>Finds them in the database.</summary>
    /// <param name="city">The root services of the application.</param>
    public static async Task<PublicCodes> FindAsync(IServiceProvider city)
    {
        await using var scope = city.CreateAsyncScope();
        var (db, services) = (scope.ServiceProvider.GetRequiredService<OneWindowDb>(), scope.ServiceProvider.GetRequiredService<IPartyServices>());
        var mediation = MediationProcedure.Definition.Code;
        var mediated = await db.Set<Case>().Where(one => one.Procedure == mediation && one.EndedOn == null && one.MatterId != null)
            .Select(one => one.MatterId!.Value).FirstAsync();
        foreach (var matter in await db.Set<Case>().Where(one => one.MatterId != null).OrderByDescending(one => one.Id).Select(one => one.MatterId!.Value).ToListAsync())
        {
            var names = await db.Set<Party>().Where(row => row.MatterId == matter && !row.IsSealed).Select(row => row.Name).ToListAsync();
            if ((await services.OfMatterAsync(matter, names, default)).Count > 0)
            {
                return new PublicCodes(await CodeOfAsync(db, mediated), await CodeOfAsync(db, matter));
            }
        }

        throw new InvalidOperationException("The demonstration city has no paper for a worker.");
    }

    private static Task<string> CodeOfAsync(OneWindowDb db, MatterId id) =>
        db.Set<Matter>().Where(row => row.Id == id).Select(row => row.QueryCode).SingleAsync();
}
