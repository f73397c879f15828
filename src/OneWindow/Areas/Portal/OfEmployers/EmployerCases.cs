using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;

namespace OneWindow.Areas.Portal.OfEmployers;

/// <summary>A case of an employer with the papers that it holds of it.</summary>
/// <param name="Shown">What it may know.</param>
/// <param name="Papers">The papers, the latest first.</param>
public sealed record EmployerCase(CaseForEmployer Shown, IReadOnlyList<PartyPaper> Papers)
{
    public CaseId Id => Shown.Case.Id;

    /// <summary>The procedure, with the number where there is one.</summary>
    public string Name => Shown.Number is { } number ? $"{Shown.Case.Way} {number}" : Shown.Case.Way;

    /// <summary>Whether it takes what the employer says: from the first paper received on, in a mediation from the beginning.</summary>
    public bool TakesWords => Shown.Case.EndedOn is null && (Shown.IsAskedToMediate || Papers.Any(paper => paper.ServedOn is not null));
}

/// <summary>What is open to whoever acts for an employer on this device.</summary>
/// <param name="Who">Who acts.</param>
/// <param name="Cases">The employer's cases, those with the latest paper first.</param>
public sealed record EmployerView(DelegateCard Who, IReadOnlyList<EmployerCase> Cases)
{
    /// <summary>The case of this identifier among the employer's own; null for none.</summary>
    public EmployerCase? Find(Guid of) => Cases.FirstOrDefault(one => one.Id.Value == of);
}

/// <summary>Reads it.</summary>
public sealed class EmployerCases(EmployerAccess access, IPartyServices services, CasesForEmployer cases, Visitor visitor)
{
    /// <summary>The cases; null where nobody is signed in.</summary>
    public async Task<EmployerView?> ReadAsync(CancellationToken cancel)
    {
        if (await access.FindAsync(cancel) is not { } who)
        {
            return null;
        }

        var papers = (await services.OfEmployerAsync(who.Employer, cancel)).ToLookup(paper => paper.Case);
        var held = papers.Select(ofCase => ofCase.Key).ToList();
        var shown = await cases.OfAsync(who.Employer, held, visitor.Get().Today, cancel);
        return new EmployerView(
            who, [.. shown.OrderBy(one => held.IndexOf(one.Case.Id) is var place && place < 0 ? held.Count : place).Select(one => new EmployerCase(one, [.. papers[one.Case.Id]]))]);
    }
}
