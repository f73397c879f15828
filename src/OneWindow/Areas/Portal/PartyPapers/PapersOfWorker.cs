using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Portal.Progress;
using OneWindow.Data;

namespace OneWindow.Areas.Portal.PartyPapers;

/// <summary>The papers of a matter as its party finds them.</summary>
/// <param name="Parties">The parties by whose names papers are made out.</param>
/// <param name="Papers">The papers, the latest first.</param>
public sealed record WorkerPapers(IReadOnlyList<MatterParty> Parties, IReadOnlyList<PartyPaper> Papers)
{
    /// <summary>Whether somebody agreed to receive papers here.</summary>
    public bool Consents => Parties.Any(party => party.ElectronicService);

    /// <summary>Whether whoever this paper is for agreed.</summary>
    public bool MayReceive(PartyPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Parties.Any(party => party.ElectronicService && party.Name == paper.Recipient);
    }
}

/// <summary>Reads them for whoever has proved that the matter is theirs.</summary>
public sealed class PapersOfWorker(OneWindowDb db, IMatterFiles matters, IPartyServices services, Visitor visitor)
{
    public async Task<WorkerPapers?> ReadAsync(Followed followed, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(followed);
        if (!followed.IsProven || await matters.ReadAsync(db, followed.Matter, visitor.Get(), cancel) is not { } matter)
        {
            return null;
        }

        List<MatterParty> named = [.. matter.Parties.Where(party => party.Name.Length > 0)];
        return new WorkerPapers(named, named.Count == 0 ? [] : await services.OfMatterAsync(matter.Id, [.. named.Select(party => party.Name)], cancel));
    }
}
