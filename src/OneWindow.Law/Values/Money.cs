using System.Globalization;

namespace OneWindow.Law.Values;

/// <summary>An amount of money in renminbi, held as whole fen (1 元 = 100 分).</summary>
/// <param name="Fen">The amount in fen; may be negative in sums of differences.</param>
public readonly record struct Money(long Fen) : IComparable<Money>
{
    /// <summary>No money.</summary>
    public static readonly Money Zero;

    /// <summary>Makes an amount from yuan; more than two decimals are refused.</summary>
    /// <exception cref="ArgumentException">The value has a fraction of a fen.</exception>
    public static Money FromYuan(decimal yuan)
    {
        var fen = yuan * 100m;
        return fen == decimal.Truncate(fen)
            ? new Money((long)fen)
            : throw new ArgumentException("An amount has at most two decimals.", nameof(yuan));
    }

    /// <summary>The amount in yuan.</summary>
    public decimal Yuan => Fen / 100m;

    /// <summary>Adds two amounts.</summary>
    public static Money operator +(Money left, Money right) => new(checked(left.Fen + right.Fen));

    /// <summary>Takes one amount from another.</summary>
    public static Money operator -(Money left, Money right) => new(checked(left.Fen - right.Fen));

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    /// <summary>Adds another amount; the named form of <c>+</c>.</summary>
    public Money Add(Money other) => this + other;

    /// <summary>Takes away another amount; the named form of <c>-</c>.</summary>
    public Money Subtract(Money other) => this - other;

    /// <inheritdoc />
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>As pages show it, with thousands separators and two decimals: 12,345.00.</summary>
    public override string ToString() => Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);
}
