using System.Globalization;
using System.Text.RegularExpressions;
using OneWindow.Areas.Intake;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Data.Search;

namespace OneWindow.Bench.Loading;

/// <summary>An employer that copies may name.</summary>
internal readonly record struct CopiedEmployer(Guid Id, string Name);

/// <summary>Writes copies of templates: own identifiers, numbers and names, fields encrypted anew, events chained with the installation's key.</summary>
internal sealed partial class Copier(IRowSink sink, KeyRing ring, PersonalData personal, bool postgres, IReadOnlyList<string> eventColumns, IReadOnlyList<string> caseColumns)
{
    private readonly Dictionary<string, int> _lastOfSeries = new(StringComparer.Ordinal);
    private readonly SecretKey _eventKey = ring.Current(KeyPurpose.Event);
    private readonly int _previousHash = Index(eventColumns, "previous_hash");
    private readonly int _hash = Index(eventColumns, "hash");
    private readonly int _keyId = Index(eventColumns, "key_id");
    private readonly int _caseId = Index(caseColumns, "id");
    private readonly int _lastHash = Index(caseColumns, "last_hash");
    private int _copies;
    private int _people;

    /// <summary>The last number that each series has already issued.</summary>
    public void BeginSeries(string series, int last) => _lastOfSeries[series] = last;

    /// <summary>The template with its fixed parts ready to be written.</summary>
    public Prepared Prepare(Template template) => new(
        template,
        [.. template.Rows.Select(Prepare)],
        [.. template.Events.Select(happened => Prepare(happened.Row))],
        [.. template.Numbers.Select(number => Prepare(number.Row))]);

    public Guid Copy(Prepared prepared, CopiedEmployer employer)
    {
        var copy = _copies++;
        var template = prepared.Template;
        var ids = new Guid[template.Ids];
        for (var index = 0; index < ids.Length; index++)
        {
            ids[index] = Guid.CreateVersion7();
        }

        var values = Values(template, copy, ids, employer, out var numbers);
        var heads = WriteEvents(prepared, values);
        foreach (var row in prepared.Rows.Concat(prepared.Numbers))
        {
            if (row.Numbered is { } numbered)
            {
                sink.Add(row.Table, row.Cells, values, column => column == numbered.Cell ? numbers[numbered.Which] : null);
            }
            else if (row.Table == "cases_case")
            {
                var head = heads[Guid.Parse(((SlottedText)row.Cells[_caseId]!).With(values))];
                sink.Add(row.Table, row.Cells, values, column => column == _lastHash ? head : null);
            }
            else
            {
                sink.Add(row.Table, row.Cells, values);
            }
        }

        foreach (var name in template.Names)
        {
            sink.AddName(name.Kind, name.Id.With(values), Shingles.Of(name.Text.With(values)));
        }

        return ids[0];
    }

    /// <summary>Writes the events, and tells the hash of the last one of each stream.</summary>
    private Dictionary<Guid, byte[]> WriteEvents(Prepared prepared, string[] values)
    {
        var heads = new Dictionary<Guid, byte[]>();
        EventEntry? before = null;
        for (var index = 0; index < prepared.Events.Count; index++)
        {
            var (template, written) = (prepared.Template.Events[index], prepared.Events[index]);
            var original = template.Entry;
            var stream = Guid.Parse(template.StreamId.With(values));
            var entry = new EventEntry
            {
                StreamKind = original.StreamKind, StreamId = stream, Sequence = original.Sequence, Kind = original.Kind, At = original.At,
                PersonId = original.PersonId, AppointmentId = original.AppointmentId, Post = original.Post, UnitId = original.UnitId,
                Payload = template.Payload.With(values), KeyId = _eventKey.Id,
                PreviousHash = before?.Stream == new EventStream(original.StreamKind, stream) ? before.Hash : EventHash.Beginning,
            };
            entry.Hash = EventHash.Of(entry, _eventKey);
            (before, heads[stream]) = (entry, entry.Hash);
            sink.Add("event", written.Cells, values, column =>
                column == _previousHash ? entry.PreviousHash : column == _hash ? entry.Hash : column == _keyId ? entry.KeyId : null);
        }

        return heads;
    }

    private string[] Values(Template template, int copy, Guid[] ids, CopiedEmployer employer, out int[] numbers)
    {
        numbers = new int[template.Numbers.Count];
        var values = new string[template.Slots.Count];
        for (var index = 0; index < values.Length; index++)
        {
            var slot = template.Slots[index];
            values[index] = slot.Kind switch
            {
                SlotKind.Id => Spelled(ids[slot.Which], slot.Spelling),
                SlotKind.EmployerId => Spelled(employer.Id, slot.Spelling),
                SlotKind.EmployerName => employer.Name,
                SlotKind.CreditCode => InventedNames.CreditCode(copy),
                SlotKind.SourceReference => $"{slot.Token}-{copy}",
                SlotKind.QueryCode => InventedNames.Query(copy + 1),
                SlotKind.PersonName => InventedNames.Person(_people + slot.Which),
                SlotKind.OfficialNumber => Next(template.Numbers[slot.Which], out numbers[slot.Which]),
                SlotKind.IdentityCipher => personal.Protect(IntakeFields.IdentityNumber, InventedNames.IdentityNumber(_people + slot.Which)).Cipher,
                SlotKind.IdentityLookup => personal.Protect(IntakeFields.IdentityNumber, InventedNames.IdentityNumber(_people + slot.Which)).Lookup!,
                SlotKind.TelephoneCipher => personal.Protect(IntakeFields.Telephone, InventedNames.Telephone(_people + slot.Which)).Cipher,
                SlotKind.TelephoneLookup => personal.Protect(IntakeFields.Telephone, InventedNames.Telephone(_people + slot.Which)).Lookup!,
                _ => throw new InvalidOperationException($"No value for {slot.Kind}."),
            };
        }

        _people += 17;
        return values;
    }

    private string Next(TemplateNumber template, out int number)
    {
        number = _lastOfSeries[template.Series] = _lastOfSeries.GetValueOrDefault(template.Series) + 1;
        var taken = number;
        return LastDigits().Replace(
            template.Text, digits => taken.ToString(new string('0', digits.Length), CultureInfo.InvariantCulture));
    }

    private string Spelled(Guid id, string spelling) => spelling switch
    {
        "N" => id.ToString("N"),
        "U" when !postgres => id.ToString("D").ToUpperInvariant(),
        _ => id.ToString("D"),
    };

    private TemplateRow Prepare(TemplateRow row) => row with { Cells = [.. row.Cells.Select(sink.Prepare)] };

    private static int Index(IReadOnlyList<string> columns, string name) => columns.ToList().IndexOf(name);

    [GeneratedRegex(@"\d+(?=\D*$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LastDigits();
}

/// <summary>A template whose rows are ready for the sink.</summary>
internal sealed record Prepared(
    Template Template, IReadOnlyList<TemplateRow> Rows, IReadOnlyList<TemplateRow> Events, IReadOnlyList<TemplateRow> Numbers);
