using OneWindow.Law.Results;

namespace OneWindow.Law.Identifiers;

/// <summary>The level of an administrative division.</summary>
public enum DivisionLevel
{
    /// <summary>省、自治区、直辖市.</summary>
    Province,

    /// <summary>市、地区、自治州.</summary>
    City,

    /// <summary>县、区、县级市.</summary>
    County,

    /// <summary>乡、镇、街道.</summary>
    Township,

    /// <summary>村、社区.</summary>
    Village,
}

/// <summary>
/// 行政区划代码: six digits down to the county (GB/T 2260), nine to the township, twelve to the village (统计用区划代码).
/// Trailing groups of zeros are dropped, so that 370702000000 and 370702 are the same county.
/// </summary>
public sealed record DivisionCode
{
    private const string Field = "divisionCode";

    private DivisionCode(string value) => Value = value;

    /// <summary>The digits: 6, 9 or 12.</summary>
    public string Value { get; }

    /// <summary>The level, by length and trailing zeros.</summary>
    public DivisionLevel Level => Value.Length switch
    {
        12 => DivisionLevel.Village,
        9 => DivisionLevel.Township,
        _ when !Value.EndsWith("00", StringComparison.Ordinal) => DivisionLevel.County,
        _ => Value.EndsWith("0000", StringComparison.Ordinal) ? DivisionLevel.Province : DivisionLevel.City,
    };

    /// <summary>The division above it; null for a province.</summary>
    public DivisionCode? Parent => Level switch
    {
        DivisionLevel.Village => new(Value[..9]),
        DivisionLevel.Township => new(Value[..6]),
        DivisionLevel.County => new(Value[..4] + "00"),
        DivisionLevel.City => new(Value[..2] + "0000"),
        DivisionLevel.Province => null,
        _ => throw new InvalidOperationException("unknown level"),
    };

    /// <summary>Whether it is the other division or lies inside it.</summary>
    public bool IsWithin(DivisionCode other)
    {
        for (var division = this; division is not null; division = division.Parent)
        {
            if (division == other)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a code as typed; full-width digits and spaces are understood. Whether the division exists is for the division table.</summary>
    /// <returns>The code, or what is wrong with its form. Never throws.</returns>
    public static Result<DivisionCode> Parse(string? text)
    {
        var plain = WrittenText.Plain(text);
        if (plain.Length == 0)
        {
            return Refusal.Invalid(Field, "division-missing", "请填写行政区划代码。");
        }

        if (plain.Length is not (6 or 9 or 12) || !WrittenText.IsDigits(plain) || plain.StartsWith('0'))
        {
            return Refusal.Invalid(Field, "division-form", "行政区划代码应为 6 位（县级以上，GB/T 2260）、9 位（乡镇街道）或者 12 位（村、社区）数字。");
        }

        while (plain.Length > 6 && plain.EndsWith("000", StringComparison.Ordinal))
        {
            plain = plain[..^3];
        }

        // A township may stand right under a city (441900003, Dongguan), but nothing below the province stands under no city.
        return plain[2..4] == "00" && plain != plain[..2] + "0000"
            ? Refusal.Invalid(Field, "division-gap", "行政区划代码缺少中间的层级，请核对。")
            : new DivisionCode(plain);
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
