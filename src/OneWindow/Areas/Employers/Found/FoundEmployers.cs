using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Data;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Employers.Found;

/// <summary>Employers in the search: by the beginning of the credit code, parts of a name, or the first letters of its pinyin.</summary>
internal sealed partial class FoundEmployers(OneWindowDb db, INameIndex names) : ISearched
{
    private const int MostNamed = 2000;

    public FoundKind Kind => FoundKind.Employer;

    public bool IsOpenTo(Post post) => EmployerPosts.Readers.Contains(post.Code);

    public async Task<IReadOnlyList<FoundLine>> FindAsync(
        SearchText text, Guid? after, int most, ActionContext by, CancellationToken cancel)
    {
        var found = Matching(text);
        if (after is { } last)
        {
            var key = new EmployerId(last);
            found = found.Where(employer => employer.Id < key);
        }

        var cards = await EmployerDirectory.Cards(found.OrderByDescending(employer => employer.Id).Take(most)).ToListAsync(cancel);
        return
        [
            .. cards.Select(card => new FoundLine(card.Id.Value, card.Name, EmployerRoutes.Show(card.Id), WhyOf(card, text))
            {
                Number = card.CreditCode,
                Meta = string.Join('　', new[] { card.Kind.Name(), card.Status == EmployerStatus.NamedBySign ? "待核实" : null, card.Address }.Where(part => part is not null)),
                IsExact = card.CreditCode == text.AsCode,
            }),
        ];
    }

    private IQueryable<Employer> Matching(SearchText text)
    {
        if (Code().IsMatch(text.AsCode))
        {
            var prefix = text.AsCode;
            return db.Set<Employer>().Where(employer => employer.CreditCode != null && employer.CreditCode.StartsWith(prefix));
        }

        var asked = text.MayBeInitials ? LegalForm().Replace(text.Words.ToLowerInvariant(), string.Empty) : EmployerNames.Core(text.Words);
        return names.Named<Employer>(db, EmployerRegister.IndexKind, asked, MostNamed);
    }

    private static string WhyOf(EmployerCard card, SearchText text)
    {
        if (card.CreditCode is { } code && code.StartsWith(text.AsCode, StringComparison.Ordinal))
        {
            return "统一社会信用代码";
        }

        return text.MayBeInitials && !text.StandsIn(card.Name) ? "名称的拼音首字母"
            : text.StandsIn(card.Name) ? "名称" : "名称、曾用名或者招牌";
    }

    // At least six signs, the first two digits: a place name in digits is hardly longer.
    [GeneratedRegex(@"\A\d{2}[0-9A-Z]{4,16}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    // 有限公司, 有限责任公司, 股份有限公司 as letters: the index leaves the legal form out.
    [GeneratedRegex(@"(?<=..)(?:gf)?(?:yxgs|yxzrgs)\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LegalForm();
}
