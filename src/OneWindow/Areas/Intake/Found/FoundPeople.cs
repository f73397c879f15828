using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Intake.Found;

/// <summary>
/// Parties of matters in the search: by parts of the name, the first letters of its pinyin, or exactly by the identity or
/// telephone number. A sealed reporter is no entry of the index, and whoever may not see the row does not find it by a number.
/// </summary>
internal sealed class FoundPeople(OneWindowDb db, INameIndex names, PersonalData personal) : ISearched
{
    private const int MostNamed = 2000;

    public FoundKind Kind => FoundKind.Person;

    public bool IsOpenTo(Post post) => IntakePosts.Readers.Contains(post.Code);

    public async Task<IReadOnlyList<FoundLine>> FindAsync(
        SearchText text, Guid? after, int most, ActionContext by, CancellationToken cancel)
    {
        var found = Matching(db.PartiesFor(by.Person).AsNoTracking(), text);
        if (after is { } last)
        {
            var key = new PartyId(last);
            found = found.Where(party => party.Id < key);
        }

        var rows = await (
            from party in found.OrderByDescending(party => party.Id).Take(most)
            join matter in db.Set<Matter>() on party.MatterId equals matter.Id
            orderby party.Id descending
            select new { Party = party, matter.Number, matter.RegisteredOn }).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new FoundLine(
                row.Party.Id.Value, row.Party.Name.Length > 0 ? row.Party.Name : "匿名", HistoryRoutes.Of(row.Party.Id), WhyOf(row.Party, text))
            {
                Number = row.Number, Meta = $"{row.Party.Role.Name()}　{Numbers(row.Party)}{row.RegisteredOn.InTable()} 登记",
            }),
        ];
    }

    private IQueryable<Party> Matching(IQueryable<Party> parties, SearchText text)
    {
        if (text.Personal is not { } number)
        {
            var named = names.Named<Party>(db, NamedParties.IndexKind, text.Words, MostNamed).Select(party => party.Id);
            return parties.Where(party => named.Contains(party.Id));
        }

        if (number.Kind == PersonalNumberKind.IdentityNumber)
        {
            var identities = personal.LookupsOf(IntakeFields.IdentityNumber, number.Value);
            return parties.Where(party => identities.Contains(party.IdentityNumber!.Lookup));
        }

        var telephones = personal.LookupsOf(IntakeFields.Telephone, number.Value);
        return parties.Where(party => telephones.Contains(party.Telephone!.Lookup));
    }

    private string Numbers(Party party) => string.Concat(
        new[] { personal.Mask(IntakeFields.Telephone, party.Telephone), personal.Mask(IntakeFields.IdentityNumber, party.IdentityNumber) }
            .Where(masked => masked is not null).Select(masked => masked + "　"));

    private static string WhyOf(Party party, SearchText text) => text.Personal switch
    {
        { Kind: PersonalNumberKind.IdentityNumber } => "身份号码",
        { Kind: PersonalNumberKind.Telephone } => "电话",
        _ => text.StandsIn(party.Name) ? "姓名" : "姓名的拼音首字母",
    };
}
