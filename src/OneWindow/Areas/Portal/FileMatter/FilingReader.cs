using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Identifiers;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Portal.FileMatter;

/// <summary>Reads what was typed: what cannot be understood is refused at its field, in plain words.</summary>
internal static class FilingReader
{
    private const int LongestNarrative = 10_000;

    /// <summary>What is wrong with the first screen.</summary>
    public static IReadOnlyList<Refusal> WrongInTroubles(FilingForm form) =>
        form.Troubles.Any(code => Trouble.Find(code) is not null) ? [] : [Refusal.Invalid("Troubles", "nothing-chosen", "请点一下您遇到的事，可以点几样；都不像的点“其他”。")];

    /// <summary>What is wrong with the second.</summary>
    public static IReadOnlyList<Refusal> WrongInEmployer(FilingForm form, DateOnly today)
    {
        List<Refusal> wrong = [];
        if (string.IsNullOrWhiteSpace(form.Employer) && Claims(form, today).Count > 0)
        {
            wrong.Add(Refusal.Invalid("Employer", "employer-missing", "请写单位名称。不知道全名的，写招牌、工地或者老板的名字，并勾选“我不知道全名”。"));
        }

        if (form.Amount is { Length: > 0 } amount && !FieldReader.TryReadYuan(amount, out _))
        {
            wrong.Add(Refusal.Invalid("Amount", "amount-unreadable", "钱数看不懂，请只写数字，比如 13800。"));
        }

        var (from, to) = (Day(form.From), Day(form.To));
        if (form.From is { Length: > 0 } && from is null)
        {
            wrong.Add(Refusal.Invalid("From", "day-unreadable", "开始的月份看不懂，请写成 2026-07。"));
        }

        if (form.To is { Length: > 0 } && to is null)
        {
            wrong.Add(Refusal.Invalid("To", "day-unreadable", "结束的月份看不懂，请写成 2026-09。"));
        }

        if (from > EndOfMonth(to, form.To))
        {
            wrong.Add(Refusal.Invalid("To", "period-reversed", "结束的月份早于开始的月份。"));
        }

        if (form.Narrative is { Length: > LongestNarrative })
        {
            wrong.Add(Refusal.Invalid("Narrative", "narrative-too-long", $"最多写 {LongestNarrative} 字。"));
        }
        else if (TypedText.Clean(form.Narrative) is null && form.NeedsWords)
        {
            wrong.Add(Refusal.Invalid("Narrative", "narrative-missing", "您选了“其他”，请用自己的话写一写是什么事。"));
        }

        return wrong;
    }

    /// <summary>What is wrong with the third.</summary>
    public static IReadOnlyList<Refusal> WrongInPerson(FilingForm form)
    {
        List<Refusal> wrong = [];
        if (!form.IsReport && TypedText.Clean(form.Name) is null)
        {
            wrong.Add(Refusal.Invalid("Name", "name-missing", "请写您的姓名。投诉要留姓名；不想留的可以改为举报。"));
        }

        if (TypedText.Clean(form.Telephone) is { } typed)
        {
            wrong.AddRange(Telephone.Parse(typed).Refusals.Select(refusal => refusal with { Field = "Telephone" }));
        }
        else if (!form.IsReport)
        {
            wrong.Add(Refusal.Invalid("Telephone", "telephone-missing", "请写手机号，办到哪一步我们好告诉您。"));
        }

        return wrong;
    }

    /// <summary>Everything that is wrong, screen after screen.</summary>
    public static IReadOnlyList<Refusal> Wrong(FilingForm form, DateOnly today) =>
        [.. WrongInTroubles(form), .. WrongInEmployer(form, today), .. WrongInPerson(form)];

    /// <summary>The filing; what could not be read is left out, so that it can be shown half-way.</summary>
    public static OnlineFiling Read(FilingForm form, MatterId id, DateOnly today)
    {
        var claims = Claims(form, today);
        return new OnlineFiling(id, KindOf(form, claims), claims, NarrativeOf(form))
        {
            Employer = TypedText.Clean(form.Employer),
            WorkDivision = form.WorkDivision is { Length: > 0 } division ? division : null,
            WorkPlace = TypedText.Clean(form.WorkPlace),
            From = Day(form.From),
            To = EndOfMonth(Day(form.To), form.To),
            Amount = FieldReader.TryReadYuan(form.Amount ?? string.Empty, out var money) ? money : (Money?)null,
            StillEmployed = form.StillThere switch { "yes" => true, "no" => false, _ => null },
            Name = TypedText.Clean(form.Name),
            Telephone = TypedText.Clean(form.Telephone),
            Address = TypedText.Clean(form.Address),
            ElectronicService = form.ElectronicService && !form.IsReport,
        };
    }

    /// <summary>The tiles, and what the narrative tells beside them where “其他” was chosen.</summary>
    private static IReadOnlyList<ClaimType> Claims(FilingForm form, DateOnly today)
    {
        var chosen = Trouble.All.Where(trouble => form.Troubles.Contains(trouble.Code)).ToList();
        var claims = chosen.Select(trouble => trouble == Trouble.Wages && form.OnSite == "yes" ? PayClaims.ConstructionWages : trouble.Claim).OfType<ClaimType>();
        var told = chosen.Contains(Trouble.Other) ? NarrativeReader.Suggest(form.Narrative ?? string.Empty, today).Claims.Select(claim => claim.Type) : [];
        return [.. claims.Concat(told).Distinct()];
    }

    /// <summary>What is no claim is a question (咨询), and is answered.</summary>
    private static SubmissionKind KindOf(FilingForm form, IReadOnlyList<ClaimType> claims) =>
        claims.Count == 0 ? SubmissionKind.Consulting : form.IsReport ? SubmissionKind.Report : SubmissionKind.Complaint;

    private static string NarrativeOf(FilingForm form) => TypedText.Clean(form.Narrative)
        ?? string.Join('，', Trouble.All.Where(trouble => form.Troubles.Contains(trouble.Code)).Select(trouble => trouble.Words)) + "。";

    /// <summary>2026-07 is how people write a month.</summary>
    private static DateOnly? Day(string? typed) => string.IsNullOrWhiteSpace(typed) ? null
        : FieldReader.TryReadDay(typed, out var day) || FieldReader.TryReadDay($"{typed.Trim().TrimEnd('月').Replace('年', '-')}-1", out day) ? day : null;

    private static DateOnly? EndOfMonth(DateOnly? day, string? typed) =>
        day is { } known && !FieldReader.TryReadDay(typed ?? string.Empty, out _) ? known.AddMonths(1).AddDays(-1) : day;
}
