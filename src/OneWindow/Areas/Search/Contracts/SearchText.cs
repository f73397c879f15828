using OneWindow.Data.Search;

namespace OneWindow.Areas.Search.Contracts;

/// <summary>What somebody looks for, read once for all groups.</summary>
/// <param name="Words">As typed, in one way of writing; empty where a person's number is asked for.</param>
/// <param name="Numbers">The official numbers that it may mean, written out; empty when it is no number.</param>
/// <param name="Personal">The identity or telephone number that it is; null when it is neither.</param>
public sealed record SearchText(string Words, IReadOnlyList<string> Numbers, PersonalNumber? Personal)
{
    /// <summary>Whether it is no more than one letter, by which nothing is found; one digit may be a number.</summary>
    public bool IsTooShort => Personal is null && Numbers.Count == 0 && Shingles.Signs(Words).Count < 2;

    /// <summary>In one case, for codes: credit codes and query codes.</summary>
    public string AsCode => Words.ToUpperInvariant();

    /// <summary>Whether it may be the first letters of a name's pinyin.</summary>
    public bool MayBeInitials => Words.Length >= 2 && Words.All(char.IsAsciiLetter);

    /// <summary>Whether these words stand in a text, whatever the width and case of letters, spaces and punctuation.</summary>
    public bool StandsIn(string? text) =>
        text is not null && string.Concat(Shingles.Signs(text)).Contains(string.Concat(Shingles.Signs(Words)), StringComparison.Ordinal);
}

/// <summary>A number by which a person is found, and only exactly.</summary>
/// <param name="Kind">Which number.</param>
/// <param name="Value">In full and in one way of writing. Never shown, logged or put into an address.</param>
/// <param name="Masked">As pages show it.</param>
public sealed record PersonalNumber(PersonalNumberKind Kind, string Value, string Masked)
{
    /// <summary>Only the masked number: it must not reach a log through a record's usual text.</summary>
    public override string ToString() => Masked;
}

/// <summary>Which number of a person.</summary>
public enum PersonalNumberKind
{
    /// <summary>公民身份号码.</summary>
    IdentityNumber,

    /// <summary>电话.</summary>
    Telephone,
}
