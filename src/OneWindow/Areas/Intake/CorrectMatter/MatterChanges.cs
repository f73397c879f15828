using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.CorrectMatter;

/// <summary>Puts a correction on a matter and writes down each change: what it was, what it is.</summary>
internal sealed class MatterChanges(Matter matter, Profile profile)
{
    private readonly List<string> _lines = [];
    private readonly List<Claim> _added = [];

    /// <summary>用工所在地：（空） → 南塘区.</summary>
    public IReadOnlyList<string> Lines => _lines;

    public IReadOnlyList<Claim> Added => _added;

    public void Apply(MatterCorrection right, EmployerCard? employer)
    {
        if (employer is not null && employer.Id != matter.EmployerId)
        {
            Note("用人单位", matter.Facts.Employer, employer.Name);
            matter.EmployerId = employer.Id;
            matter.Facts = matter.Facts with
            {
                Employer = employer.Name, EmployerSeat = employer.Address, EmployerSeatInArea = employer.DivisionCode is null ? null : true,
            };
        }

        if (TypedText.Clean(right.EmployerAsNamed) is { } named && named != matter.EmployerAsNamed)
        {
            Note("来访人所称单位", matter.EmployerAsNamed, named);
            matter.EmployerAsNamed = named;
        }

        Place(right);
        if (right.Kind is { } kind && kind != matter.Kind)
        {
            Note("提出方式", matter.Kind.Name(), kind.Name());
            matter.Kind = kind;
        }

        Claims(right);
        Answers(right.Answers);
    }

    public void Note(IEnumerable<string> lines) => _lines.AddRange(lines);

    private void Answers(IReadOnlyDictionary<string, bool?> right)
    {
        var facts = AdviceMaker.FactsOf(matter);
        foreach (var question in FactQuestions.All(facts).Where(question => right.TryGetValue(question.Code, out var now) && now != question.Known(facts)))
        {
            Note(question.About is null ? question.Ask : $"{question.Ask}（{question.About}）", Word(question.Known(facts)), Word(right[question.Code]));
        }

        var answered = FactQuestions.Answered(facts, right);
        matter.Facts = answered with { Claims = [] };
        foreach (var (claim, now) in matter.Claims.OrderBy(claim => claim.Ordinal).Zip(answered.Claims))
        {
            claim.Answers = claim.Answers with
            {
                Continuing = now.Continuing, ReportedBefore = now.ReportedBefore, FactsDisputed = now.FactsDisputed,
                HasWageIou = now.HasWageIou, Particulars = now.Answers,
            };
        }
    }

    private static string Word(bool? answer) => answer switch
    {
        true => "是",
        false => "否",
        null => "不清楚",
    };

    private void Place(MatterCorrection right)
    {
        if (right.WorkDivision is { } division && division != matter.WorkDivision)
        {
            Note("用工所在地区划", NameOf(matter.WorkDivision), NameOf(division));
            matter.WorkDivision = division;
            matter.Facts = matter.Facts with { PlaceOfUseInArea = true };
        }

        if (TypedText.Clean(right.WorkPlace) is { } place && place != matter.WorkPlace)
        {
            Note("用工所在地", matter.WorkPlace, place);
            matter.WorkPlace = place;
            matter.Facts = matter.Facts with { PlaceOfUse = place };
        }
    }

    private void Claims(MatterCorrection right)
    {
        foreach (var claim in matter.Claims)
        {
            if (right.Claims.TryGetValue(claim.Id, out var now) && Shown(now) is var text && text != Shown(claim))
            {
                Note($"第 {claim.Ordinal} 项诉求", Shown(claim), text);
                if (claim.Type != now.Type.Code)
                {
                    // Another claim: who chose a way for the old one has not chosen for this one, and the answers were about the old one.
                    claim.ChooseAnew();
                    claim.Answers = now.Answers;
                }

                (claim.Type, claim.PeriodFrom, claim.PeriodTo) = (now.Type.Code, now.From, now.To);
                (claim.Amount, claim.Words) = (now.Amount, TypedText.Clean(now.Words));
            }
        }

        foreach (var more in right.MoreClaims)
        {
            var claim = new Claim
            {
                Id = ClaimId.New(), MatterId = matter.Id, Ordinal = matter.Claims.Count + 1, Type = more.Type.Code, PeriodFrom = more.From,
                PeriodTo = more.To, Amount = more.Amount, Words = TypedText.Clean(more.Words), Answers = more.Answers,
            };
            matter.Claims.Add(claim);
            _added.Add(claim);
            Note($"第 {claim.Ordinal} 项诉求", null, Shown(claim));
        }
    }

    private void Note(string field, string? was, string? now) => _lines.Add($"{field}：{was ?? "（空）"} → {now ?? "（空）"}");

    private string? NameOf(string? division) => division is null ? null
        : profile.Divisions.FirstOrDefault(known => known.Code == division)?.Name ?? profile.Locality.Name;

    private static string Shown(ClaimToRegister claim) => Shown(claim.Type.Name, claim.From, claim.To, claim.Amount, TypedText.Clean(claim.Words));

    private static string Shown(Claim claim) =>
        Shown(ClaimTypes.Find(claim.Type)!.Name, claim.PeriodFrom, claim.PeriodTo, claim.Amount, claim.Words);

    private static string Shown(string name, DateOnly? from, DateOnly? to, Law.Values.Money? amount, string? words) =>
        string.Join('，', new[] { name, from is null && to is null ? null : $"{from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}", amount is null ? null : $"{amount} 元", words }
            .Where(part => part is not null));
}
