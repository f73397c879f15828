using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Search;

namespace OneWindow.Areas.Intake.Found;

/// <summary>The names of parties in the index. A sealed reporter's is none of them: nobody finds it there, by whatever detour.</summary>
internal sealed class NamedParties : INamed
{
    public const string IndexKind = "party";

    public string Kind => IndexKind;

    public IAsyncEnumerable<NamedText> AllAsync(OneWindowDb db) => db.Set<Party>().AsNoTracking()
        .Where(party => !party.IsSealed && party.Name != string.Empty)
        .OrderBy(party => party.Id)
        .Select(party => new { party.Id, party.Name })
        .AsAsyncEnumerable()
        .Select(party => new NamedText(party.Id.Value, NameIndex.WithInitials(party.Name)));

    /// <summary>Enters the parties of a matter. Within the door.</summary>
    public static void Enter(OneWindowDb db, INameIndex names, IEnumerable<Party> parties)
    {
        foreach (var party in parties.Where(party => !party.IsSealed && party.Name.Length > 0))
        {
            names.Enter(db, IndexKind, party.Id.Value, NameIndex.WithInitials(party.Name));
        }
    }
}
