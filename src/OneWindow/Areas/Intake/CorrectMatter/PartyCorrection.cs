using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.CorrectMatter;

/// <summary>How a person is right. What is null or blank stays as it is.</summary>
public sealed record PartyCorrection
{
    public string? Name { get; init; }

    public string? IdentityNumber { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    public bool? MigrantWorker { get; init; }

    public Money? Amount { get; init; }
}

/// <summary>Puts corrections on the persons of a matter. What was there is kept, encrypted as before; the record names only the fields.</summary>
public sealed class PartyCorrections(PersonalData personal)
{
    /// <summary>Changes one person, and tells which fields; null when nothing differs.</summary>
    internal string? Apply(OneWindowDb db, Party party, PartyCorrection right, ActionContext by)
    {
        var before = FormerParty.Of(party, by);
        List<string> changed = [];
        if (TypedText.Clean(right.Name) is { } name && name != party.Name)
        {
            party.Name = name;
            changed.Add("姓名");
        }

        party.IdentityNumber = Changed(IntakeFields.IdentityNumber, party.IdentityNumber, right.IdentityNumber, "公民身份号码", changed);
        party.Telephone = Changed(IntakeFields.Telephone, party.Telephone, right.Telephone, "手机", changed);
        party.Address = Changed(IntakeFields.Address, party.Address, right.Address, "送达地址", changed);
        if (right.MigrantWorker is { } migrant && migrant != party.MigrantWorker)
        {
            party.MigrantWorker = migrant;
            changed.Add("农民工");
        }

        if (right.Amount is { } amount && amount != party.Amount)
        {
            changed.Add($"本人应得（{party.Amount?.ToString() ?? "空"} → {amount}）");
            party.Amount = amount;
        }

        if (changed.Count == 0)
        {
            return null;
        }

        db.Add(before);
        return $"第 {party.Ordinal} 人：更正了{string.Join('、', changed)}";
    }

    private ProtectedText? Changed(PersonalField field, ProtectedText? was, string? typed, string name, List<string> changed)
    {
        if (TypedText.Clean(typed) is not { } now || (was is not null && personal.Reveal(field, was) == now))
        {
            return was;
        }

        changed.Add(name);
        return personal.Protect(field, now);
    }
}
