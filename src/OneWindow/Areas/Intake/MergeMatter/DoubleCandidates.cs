using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.MergeMatter;

/// <summary>A matter that may be the same.</summary>
/// <param name="Person">The first person, as lists name them; null where nobody may be named.</param>
/// <param name="Like">Why it may be the same: 同一来访人、同一单位、同一事由.</param>
public sealed record DoubleCandidate(
    MatterId Id, string Number, DateOnly On, MatterState State, string? Person, string? Employer, string? FirstClaim, IReadOnlyList<string> Like);

/// <summary>Finds the open matters that one may double: of the same person, or against the same employer for the same claim; newest first, by key.</summary>
public sealed class DoubleCandidates(OneWindowDb db, PersonalData personal)
{
    public const int PageSize = 10;

    /// <summary>A page of candidates after a key, and whether more follow.</summary>
    public async Task<(IReadOnlyList<DoubleCandidate> Candidates, bool More)> PageAsync(
        MatterFile matter, MatterId? after, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(by);
        var parties = db.PartiesFor(by.Person).AsNoTracking();
        var identities = Lookups(matter, IntakeFields.IdentityNumber, party => party.IdentityNumber);
        var telephones = Lookups(matter, IntakeFields.Telephone, party => party.Telephone);
        var types = matter.Claims.Select(claim => claim.Type.Code).Distinct().ToList();
        var (id, open, report, employer) = (matter.Id, MatterStates.Open, matter.Kind == SubmissionKind.Report, matter.Employer?.Id);
        var register = EmployerDirectory.Rows(db);
        var same = parties.Where(party => identities.Contains(party.IdentityNumber!.Lookup!) || telephones.Contains(party.Telephone!.Lookup!)).Select(party => party.MatterId);
        var rows = db.Set<Matter>().AsNoTracking().Where(row => row.Id != id && open.Contains(row.State) && (row.Kind == SubmissionKind.Report) == report
            && (same.Contains(row.Id) || (employer != null && row.EmployerId == employer && row.Claims.Any(claim => types.Contains(claim.Type)))));
        var page = await (after is { } last ? rows.Where(row => row.Id < last) : rows).OrderByDescending(row => row.Id).Take(PageSize + 1)
            .Select(row => new
            {
                row.Id, row.Number, row.RegisteredOn, row.State, row.EmployerId,
                Employer = register.Where(one => one.Id == row.EmployerId).Select(one => one.Name).FirstOrDefault() ?? row.EmployerAsNamed,
                IsSame = same.Contains(row.Id), HasClaim = row.Claims.Any(claim => types.Contains(claim.Type)),
                Type = row.Claims.OrderBy(claim => claim.Ordinal).Select(claim => claim.Type).FirstOrDefault(),
                Person = parties.Where(party => party.MatterId == row.Id).OrderBy(party => party.Ordinal).Select(party => party.Name).FirstOrDefault(),
            }).ToListAsync(cancel);
        return (
        [
            .. page.Take(PageSize).Select(row => new DoubleCandidate(
                row.Id, row.Number, row.RegisteredOn, row.State, row.Person, row.Employer,
                row.Type is { } type ? ClaimTypes.Find(type)?.Name : null,
                [.. new[] { row.IsSame ? "同一来访人" : null, employer is not null && row.EmployerId == employer ? "同一单位" : null, row.HasClaim ? "同一事由" : null }.OfType<string>()])),
        ], page.Count > PageSize);
    }

    /// <summary>The matter with this number, if it is not the one at hand.</summary>
    public async Task<MatterId?> NumberedAsync(string? number, MatterId except, CancellationToken cancel)
    {
        if (TypedText.Clean(number) is not { } typed)
        {
            return null;
        }

        return await db.Set<Matter>().Where(row => row.Id != except && (row.Number == typed || row.QueryCode == typed))
            .Select(row => (MatterId?)row.Id).FirstOrDefaultAsync(cancel);
    }

    private List<string> Lookups(MatterFile matter, PersonalField field, Func<MatterParty, string?> value) =>
        [.. matter.Parties.Select(value).OfType<string>().SelectMany(clear => personal.LookupsOf(field, clear))];
}
