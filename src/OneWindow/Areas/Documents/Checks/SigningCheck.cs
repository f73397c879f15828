using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.Rendering;
using OneWindow.Areas.Documents.Templates;
using OneWindow.Law.Statutes;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Documents.Checks;

/// <summary>What is looked at before an official signs a paper. Checks that do not concern its kind are left out.</summary>
public static class SigningCheck
{
    public static IReadOnlyList<CheckResult> Run(PaperTemplate template, PaperModel model, PaperData data, SigningFacts facts)
    {
        var checks = new List<CheckResult> { RequiredFilled(model) };
        if (model.Kind.Remedy != RemedyClause.None)
        {
            checks.Add(RightsTold(model));
        }

        if (template.Basis.Count > 0)
        {
            checks.Add(ArticlesInForce(template, model, facts.Today));
        }

        checks.AddRange(template.FutureDates.Where(path => Stands(model, path)).Select(path => NotPast(path, template.Fields.NameOf(path), data, facts.Today)));
        if (model.Kind.NeedsTwoOfficers)
        {
            checks.Add(TwoOfficers(facts));
        }

        if (model.Kind.NeedsService)
        {
            checks.Add(ServiceAddress(facts));
        }

        if (template.Sum is { } sum && (data.Find(sum.Total) is not null || data.Find(sum.Rows) is not null))
        {
            checks.Add(SumMatches(sum, data));
        }

        return checks;
    }

    private static CheckResult RequiredFilled(PaperModel model)
    {
        var missing = model.Gaps.Where(gap => gap.Kind == GapKind.Required).Select(gap => gap.Name).ToList();
        return new("required-filled", "必填项齐全", missing.Count == 0,
            missing.Count == 0 ? "必填项已填齐。" : $"还缺{missing.Count}项：{string.Join('、', missing)}。");
    }

    private static CheckResult RightsTold(PaperModel model)
    {
        var isRemedy = model.Kind.Remedy == RemedyClause.ReconsiderationOrSuit;
        var (clause, name) = isRemedy ? ("remedy", "救济途径和期限写明") : ("rights", "权利义务告知写明");
        var passed = model.Clauses.Any(used => used.StartsWith(clause, StringComparison.Ordinal));
        return new("rights-told", name, passed,
            passed ? "已写明。" : isRemedy ? "没有写明复议、诉讼的途径和期限。" : "没有写明当事人的权利和义务。",
            isRemedy ? Laws.Order423.Article(19) : null);
    }

    private static CheckResult ArticlesInForce(PaperTemplate template, PaperModel model, DateOnly today)
    {
        var named = CitationText.Find(model.Text).ToList();
        var problems = new List<string>();
        if (named.Count == 0)
        {
            problems.Add("正文没有写明法律条款");
        }

        problems.AddRange(named.Where(found => found.Citation is null).Select(found => $"《{found.Title}》不在法律目录中").Distinct());
        problems.AddRange(named.Select(found => found.Citation).Concat(template.Basis).OfType<Citation>()
            .Where(citation => !IsInForce(citation.Statute, today)).Select(citation => $"《{citation.Statute.Title}》在签发日不是现行有效").Distinct());
        var unread = named.Select(found => found.Citation).OfType<Citation>()
            .Where(citation => citation.Verification == Verification.Unverified).Select(citation => citation.Brief).Distinct().ToList();
        return new("articles-in-force", "法律条款现行有效", problems.Count == 0,
            problems.Count > 0 ? string.Join('；', problems) + "。"
            : unread.Count > 0 ? $"引用的法律现行有效；条款原文请再核对：{string.Join('、', unread)}。"
            : "引用的法律现行有效。");
    }

    private static bool IsInForce(Statute statute, DateOnly day) =>
        StatuteRegister.All.FirstOrDefault(entry => entry.Statute == statute) is { } entry && entry.InForce.Covers(day);

    /// <summary>Whether the value or its gap stands on this paper; a part left out asks for nothing.</summary>
    private static bool Stands(PaperModel model, string path) =>
        model.Blanks.Any(blank => blank.Path == path) || model.Gaps.Any(gap => gap.Path == path);

    private static CheckResult NotPast(string path, string name, PaperData data, DateOnly today)
    {
        DateOnly? date = data.Find(path) switch
        {
            PaperValue.Day day => day.Date,
            PaperValue.Moment moment => DateOnly.FromDateTime(moment.ChinaTime),
            _ => null,
        };
        return new("not-past:" + path, $"{name}不早于签发日", date >= today, date switch
        {
            null => $"没有填写{name}。",
            { } day when day < today => $"{name}{ValueWriter.Plain(new PaperValue.Day(day))}已经过去，请另定日期。",
            _ => $"{name}在签发日当天或者之后。",
        });
    }

    private static CheckResult TwoOfficers(SigningFacts facts)
    {
        var problems = new List<string>();
        if (facts.Officers.Select(officer => officer.Name).Distinct().Count() < 2)
        {
            problems.Add("不足两人");
        }

        foreach (var officer in facts.Officers)
        {
            if (string.IsNullOrWhiteSpace(officer.CertificateNumber) || officer.CertificateValidTo is not { } last)
            {
                problems.Add($"{officer.Name}没有登记执法证号或者有效期");
            }
            else if (last < facts.Today)
            {
                problems.Add($"{officer.Name}的执法证已于{ValueWriter.Plain(new PaperValue.Day(last))}到期");
            }
        }

        return new("two-officers", "两名执法人员证件有效", problems.Count == 0,
            problems.Count == 0 ? string.Join('、', facts.Officers.Select(officer => officer.Name)) + "证件有效。" : string.Join('；', problems) + "。",
            Laws.Order423.Article(16, 1));
    }

    private static CheckResult ServiceAddress(SigningFacts facts) =>
        new("service-address", "送达地址已确认", facts.HasServiceAddress,
            facts.HasServiceAddress ? "已有送达地址。" : "受送达人没有送达地址，请补填送达地址确认书或者查询登记住所。");

    private static CheckResult SumMatches(SumRule rule, PaperData data)
    {
        const string code = "sum-matches";
        const string name = "金额与分人金额表一致";
        if (data.Find(rule.Total) is not PaperValue.Amount total || data.Find(rule.Rows) is not PaperValue.Rows rows)
        {
            return new(code, name, false, "没有填写总额或者分人金额。");
        }

        var sum = rows.Items.Select(row => row.Find(rule.Column)).OfType<PaperValue.Amount>().Aggregate(Money.Zero, (left, amount) => left + amount.Money);
        return new(code, name, sum == total.Money,
            sum == total.Money ? $"合计{sum}元，一致。" : $"正文写{total.Money}元，分人金额合计{sum}元，相差{Absolute(total.Money - sum)}元。");
    }

    private static Money Absolute(Money money) => new(Math.Abs(money.Fen));
}
