using System.Text.RegularExpressions;
using OneWindow.Data.Events;

namespace OneWindow.Bench.Loading;

/// <summary>What fills one place of a copy.</summary>
internal enum SlotKind
{
    Id,
    OfficialNumber,
    QueryCode,
    PersonName,
    EmployerId,

    /// <summary>The case that a step is taken on.</summary>
    Target,
    EmployerName,
    CreditCode,
    SourceReference,
    IdentityCipher,
    IdentityLookup,
    TelephoneCipher,
    TelephoneLookup,
}

/// <summary>One place: what goes there, which of that kind, how an identifier is spelled there, and what the template has.</summary>
internal sealed record Slot(SlotKind Kind, int Which, string Spelling, string Token);

/// <summary>A row as read: texts with places, or a value that every copy shares.</summary>
internal sealed record TemplateRow(string Table, IReadOnlyList<object?> Cells)
{
    /// <summary>The cell that repeats, as a number, which of the template's official numbers; null for most rows.</summary>
    public (int Cell, int Which)? Numbered { get; init; }
}

/// <summary>An event: its row, and what is needed to chain its copy.</summary>
internal sealed record TemplateEvent(TemplateRow Row, EventEntry Entry, SlottedText StreamId, SlottedText Payload);

/// <summary>An entry of the index of names.</summary>
internal sealed record TemplateName(string Kind, SlottedText Id, SlottedText Text);

/// <summary>A number of the register that a copy takes anew.</summary>
internal sealed record TemplateNumber(TemplateRow Row, string Series, string Text);

/// <summary>A thing with all that hangs on it, as the use cases wrote it: a matter with its cases and papers, or an employer.</summary>
internal sealed class Template
{
    private readonly Dictionary<string, int> _byToken = new(StringComparer.Ordinal);
    private Regex? _tokens;

    public List<Slot> Slots { get; } = [];

    public List<TemplateRow> Rows { get; } = [];

    public List<TemplateEvent> Events { get; } = [];

    public List<TemplateName> Names { get; } = [];

    public List<TemplateNumber> Numbers { get; } = [];

    public int Ids { get; private set; }

    /// <summary>The employer's name in the template; null where none is known.</summary>
    public string? Employer { get; set; }

    /// <summary>Declares an identifier of the thing itself: every copy has another.</summary>
    public void OwnId(Guid id) => AddId(SlotKind.Id, Ids++, id);

    public void EmployerId(Guid id) => AddId(SlotKind.EmployerId, 0, id);

    public void TargetId(Guid id) => AddId(SlotKind.Target, 0, id);

    public void Token(SlotKind kind, string token, int which = 0) => Add(new Slot(kind, which, string.Empty, token));

    public SlottedText Cut(string text) => SlottedText.Of(
        text,
        _tokens ??= new Regex(
            string.Join('|', _byToken.Keys.OrderByDescending(token => token.Length).Select(Regex.Escape)),
            RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)),
        _byToken);

    private void AddId(SlotKind kind, int which, Guid id)
    {
        foreach (var (spelling, token) in (IEnumerable<(string, string)>)[("D", id.ToString("D")), ("U", id.ToString("D").ToUpperInvariant()), ("N", id.ToString("N"))])
        {
            Add(new Slot(kind, which, spelling, token));
        }
    }

    private void Add(Slot slot)
    {
        if (slot.Token.Length > 0 && _byToken.TryAdd(slot.Token, Slots.Count))
        {
            Slots.Add(slot);
        }
    }
}
