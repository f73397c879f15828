using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.Lines.Reading;

/// <summary>Reads a message by the declaration of its line: the matter that it is, or everything that is wrong with it.</summary>
internal sealed class MessageReader(Line line, Profile profile, DateTime now)
{
    private const int LongestNumber = 64;
    private const int LongestName = 100;
    private const int LongestText = 200;

    /// <summary>The number of the order, where the message has one that can be kept.</summary>
    public string? NumberOf(ArrivedText text) => Value(text, Meaning.Number) is { Length: <= LongestNumber } number ? number : null;

    /// <summary>The matter, and what is wrong; the matter is null where anything is.</summary>
    public (MatterToRegister? Matter, IReadOnlyList<ArrivalFault> Faults) Read(ArrivedText text)
    {
        List<ArrivalFault> faults = [.. text.Faults, .. Missing(text), .. TooLong(text)];
        var values = new FieldValues(line, profile, now, text);
        var (received, kind, category) = (values.ReceivedAt(), values.Kind(), values.Category());
        var (division, amount, people) = (values.Division(), values.Amount(), values.People());
        faults.AddRange(values.Faults);
        if (faults.Count > 0)
        {
            return (null, faults);
        }

        var narrative = Narrative(text);
        IReadOnlyList<ClaimSuggestion> suggested = kind == SubmissionKind.Consulting ? [] : NarrativeReader.Suggest(narrative, ChinaTime.DayOf(received!.Value)).Claims;
        var claim = kind == SubmissionKind.Consulting ? null
            : category?.Claim ?? (kind == SubmissionKind.PetitionLetter && suggested.Count == 0 ? OtherClaims.OtherPetition : null);
        if (kind != SubmissionKind.Consulting && claim is null && suggested.Count == 0)
        {
            return (null, [new(line.FieldOf(Meaning.Category)!.Key, "分类是“其他”，内容里也读不出劳动保障方面的诉求：请选定分类；不归本部门管的，写明理由搁置。")]);
        }

        return (Matter(text, kind, narrative, received!.Value, amount) with
        {
            WorkDivision = division,
            Claims = claim is null ? [] : [new ClaimToRegister(claim) { Amount = claim.IsPay ? amount : null, Words = category?.Name ?? claim.Name }],
            Suggestions = claim is null ? suggested : [],
            Facts = new MatterFacts([]) { Workers = people, PlaceOfUseInArea = division is null ? null : true },
        }, []);
    }

    private MatterToRegister Matter(ArrivedText text, SubmissionKind kind, string narrative, DateTime received, Money? amount) => new(MatterId.New(), line.Source, kind, narrative)
    {
        SourceReference = NumberOf(text),
        ReceivedAt = received,
        PersonUnknown = true,
        EmployerAsNamed = Value(text, Meaning.Employer),
        WorkPlace = Value(text, Meaning.WorkPlace),
        Parties =
        [
            new PartyToRegister(kind == SubmissionKind.Report ? PartyRole.Reporter : PartyRole.Worker, Value(text, Meaning.Name))
            {
                Telephone = Value(text, Meaning.Telephone), IdentityNumber = Value(text, Meaning.IdentityNumber), Address = Value(text, Meaning.Address),
                Amount = amount,
            },
        ],
    };

    private string Narrative(ArrivedText text)
    {
        var (title, content) = (Value(text, Meaning.Title), Value(text, Meaning.Content) ?? string.Empty);
        return title is null || content.StartsWith(title, StringComparison.Ordinal) ? content : $"{title}\n{content}";
    }

    private IEnumerable<ArrivalFault> Missing(ArrivedText text) => line.Fields
        .Where(field => field.Required && !text.Values.ContainsKey(field.Key) && text.Faults.All(fault => fault.Field != field.Key))
        .Select(field => new ArrivalFault(field.Key, $"没有“{field.Heading}”。"));

    private IEnumerable<ArrivalFault> TooLong(ArrivedText text) =>
        from field in line.Fields
        let most = field.Meaning switch
        {
            Meaning.Number => LongestNumber,
            Meaning.Name => LongestName,
            Meaning.Title or Meaning.Employer or Meaning.WorkPlace or Meaning.Address => LongestText,
            Meaning.Content => RegistrationCheck.LongestNarrative,
            _ => int.MaxValue,
        }
        where text.Values.TryGetValue(field.Key, out var value) && value.Length > most
        select new ArrivalFault(field.Key, $"“{field.Heading}”最多 {most} 字。");

    private string? Value(ArrivedText text, Meaning meaning) => line.FieldOf(meaning) is { } field ? text.Values.GetValueOrDefault(field.Key) : null;

    /// <summary>What registering refuses, at the field in which the other side sends it.</summary>
    public IReadOnlyList<ArrivalFault> FaultsOf(IReadOnlyList<Refusal> refusals) =>
        [.. refusals.Select(refusal => new ArrivalFault(MeaningOf(refusal.Field) is { } meaning ? line.FieldOf(meaning)?.Key : null, refusal.Message))];

    private static Meaning? MeaningOf(string? field) => field switch
    {
        "Parties[0].Telephone" => Meaning.Telephone,
        "Parties[0].IdentityNumber" => Meaning.IdentityNumber,
        "Narrative" => Meaning.Content,
        "WorkDivision" => Meaning.Place,
        "ReceivedAt" => Meaning.ReceivedAt,
        "Kind" => Meaning.Kind,
        _ when field?.StartsWith("Claims[", StringComparison.Ordinal) == true => Meaning.Category,
        _ => null,
    };
}
