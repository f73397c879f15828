using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>Reads the form: what cannot be understood is refused at its field, the rest goes on.</summary>
internal sealed class RegistrationReader(RegisterMatterForm form)
{
    /// <summary>The value of the picker for “none of these”.</summary>
    private const string NewEmployerValue = "new";

    private const string Outside = "outside";

    private readonly List<Refusal> _wrong = [];

    /// <summary>What could not be understood.</summary>
    public IReadOnlyList<Refusal> Wrong => _wrong;

    public MatterToRegister Read(MatterId id, WindowId? window)
    {
        _wrong.Clear();
        var kind = SubmissionKinds.Find(form.Kind ?? string.Empty) ?? SubmissionKind.Complaint;
        var source = IntakeSources.Find(form.Source ?? string.Empty) ?? IntakeSource.Window;
        var (pasted, unread) = PastedWorkers.Read(form.PastedWorkers);
        _wrong.AddRange(unread);
        var claims = Claims();
        var facts = Facts(claims, kind);
        return new MatterToRegister(id, source, kind, form.Narrative ?? string.Empty)
        {
            SourceReference = form.SourceReference,
            Window = window,
            Parties = [.. form.Parties.Select((party, index) => Party(party, kind, index)), .. pasted.Select((party, index) => Party(party, kind, index))],
            Claims = [.. claims.Select((claim, index) => claim with { Answers = Answers(facts.Claims[index]) })],
            Employer = !form.EmployerBySign && Guid.TryParse(form.Employer, out var chosen) ? new EmployerId(chosen) : null,
            NewEmployer = NewEmployer(),
            EmployerAsNamed = form.EmployerQuery,
            WorkDivision = form.WorkDivision is { Length: > 0 } division && division != Outside ? division : null,
            WorkPlace = form.WorkPlace,
            Facts = facts with { Claims = [] },
            ReasonForSecond = form.ReasonForSecond,
        };
    }

    /// <summary>The facts with the claims, for advice while the form is being filled.</summary>
    public MatterFacts FactsNow() =>
        Facts(Claims(), SubmissionKinds.Find(form.Kind ?? string.Empty) ?? SubmissionKind.Complaint);

    /// <summary>That what the workers are owed one by one is not what they claim together; null when it is, or when only one of both is known.</summary>
    public string? SumWarning()
    {
        var workers = form.Parties.Concat(PastedWorkers.Read(form.PastedWorkers).Workers).Select(party => Money(party.Amount, "Parties")).OfType<Money>().ToList();
        var claims = Claims().Where(claim => claim.Type.IsPay).Select(claim => claim.Amount).OfType<Money>().ToList();
        var (owed, claimed) = (Sum(workers), Sum(claims));
        return workers.Count == 0 || claims.Count == 0 || owed == claimed
            ? null
            : $"各人应得合计 {owed} 元，工资类诉求合计 {claimed} 元，两边不一致，请核对。确有原因的，可以照样登记。";
    }

    private static Money Sum(List<Money> amounts) => amounts.Aggregate(Law.Values.Money.Zero, (sum, amount) => sum + amount);

    private MatterFacts Facts(List<ClaimToRegister> claims, SubmissionKind kind)
    {
        var prior = PriorChoices.Of(form.Prior);
        var ended = Day(form.EmploymentEnded, "EmploymentEnded", "离职日期");
        var facts = new MatterFacts([.. claims.Select(claim => new ClaimFacts(claim.Type)
        {
            Words = TypedText.Clean(claim.Words), Amount = claim.Amount, From = claim.From, To = claim.To, Prior = prior,
        })])
        {
            Kind = kind,
            Employer = TypedText.Clean(form.EmployerName) ?? TypedText.Clean(form.EmployerQuery),
            PlaceOfUse = TypedText.Clean(form.WorkPlace),
            PlaceOfUseInArea = InArea,
            PlaceOfPerformanceInArea = InArea,
            EmploymentEndedOn = ended,
            StillEmployed = ended is null ? null : false,
            IsMigrantWorker = form.Parties.Select(party => YesNo(party.Migrant)).FirstOrDefault(answer => answer is not null),
            Workers = form.Parties.Count(party => !string.IsNullOrWhiteSpace(party.Name)) + PastedWorkers.Read(form.PastedWorkers).Workers.Count is > 0 and var count ? count : null,
        };
        var answers = form.Answers.Where(answer => answer.Code is not null && YesNo(answer.Value) is not null)
            .DistinctBy(answer => answer.Code, StringComparer.Ordinal)
            .ToDictionary(answer => answer.Code!, answer => YesNo(answer.Value), StringComparer.Ordinal);
        return FactQuestions.Answered(facts, answers);
    }

    private bool? InArea => form.WorkDivision switch
    {
        null or "" => null,
        Outside => false,
        _ => true,
    };

    private List<ClaimToRegister> Claims() => [.. form.Claims
        .Select((claim, index) => (claim, index, type: ClaimTypes.Find(claim.Type ?? string.Empty)))
        .Where(row => row.type is not null)
        .Select(row => new ClaimToRegister(row.type!)
        {
            From = Day(row.claim.From, $"Claims[{row.index}].From", "开始日期"),
            To = Day(row.claim.To, $"Claims[{row.index}].To", "结束日期", endOfMonth: true),
            Amount = Money(row.claim.Amount, $"Claims[{row.index}].Amount"),
            Words = row.claim.Words,
        })];

    private PartyToRegister Party(PartyForm party, SubmissionKind kind, int index) =>
        new(kind == SubmissionKind.Report ? PartyRole.Reporter : party.Role == "representative" ? PartyRole.Representative : PartyRole.Worker, party.Name)
        {
            IdentityNumber = party.IdentityNumber,
            Telephone = party.Telephone,
            Address = party.Address,
            ElectronicService = party.ElectronicService,
            MigrantWorker = YesNo(party.Migrant),
            Amount = Money(party.Amount, $"Parties[{index}].Amount"),
        };

    private NewEmployer? NewEmployer() => form.EmployerBySign || form.Employer == NewEmployerValue
        ? new NewEmployer(form.EmployerName ?? form.EmployerQuery ?? string.Empty)
        {
            CreditCode = form.EmployerCode, Address = form.EmployerAddress, KnownBySignOnly = form.EmployerBySign,
            Kind = form.EmployerBySign ? EmployerKind.Unknown : EmployerKind.Enterprise,
        }
        : null;

    private static ClaimAnswers Answers(ClaimFacts claim) => new()
    {
        Continuing = claim.Continuing, ReportedBefore = claim.ReportedBefore, FactsDisputed = claim.FactsDisputed,
        HasWageIou = claim.HasWageIou, Prior = claim.Prior, Particulars = claim.Answers,
    };

    private Money? Money(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (FieldReader.TryReadYuan(typed, out var money))
        {
            return money;
        }

        _wrong.Add(Refusal.Invalid(field, "amount-unreadable", "金额看不懂，请写成 13800 或者 13,800.00。"));
        return null;
    }

    private DateOnly? Day(string? typed, string field, string name, bool endOfMonth = false)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        // 2026-07 is how people write a month of unpaid wages.
        if (FieldReader.TryReadDay(typed, out var day) || (FieldReader.TryReadDay($"{typed.Trim().TrimEnd('月')}-1", out day) && (!endOfMonth || LastOf(ref day))))
        {
            return day;
        }

        _wrong.Add(Refusal.Invalid(field, "day-unreadable", $"{name}看不懂，请写成 2026-07-01，只知道月份的写 2026-07。"));
        return null;
    }

    private static bool LastOf(ref DateOnly day)
    {
        day = day.AddMonths(1).AddDays(-1);
        return true;
    }

    /// <summary>An answer as a form sends it; null for 不清楚.</summary>
    internal static bool? YesNo(string? value) => value switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };
}
