namespace Attest.Statements;

/// <summary>A number as it was said, with its bound; never a bare integer (“at least 136”, “242-1,239”, “some one million”).</summary>
public sealed record Quantity
{
    /// <summary>Makes a quantity; throws when the upper end is below the number.</summary>
    public Quantity(decimal number, Bound bound = Bound.Exact, string? unit = null, string? currency = null, decimal? upper = null)
    {
        if (upper < number)
            throw new ArgumentOutOfRangeException(nameof(upper), "The upper end of a range is not below its lower end.");
        Number = number;
        Bound = bound;
        Unit = unit;
        Currency = currency;
        Upper = upper;
    }

    /// <summary>The number in its plain unit (3.37 million is 3370000); the lower end of a range.</summary>
    public decimal Number { get; }

    /// <summary>The upper end of a range, or null.</summary>
    public decimal? Upper { get; }

    /// <summary>Whether the number is exact, approximate, a minimum or a maximum.</summary>
    public Bound Bound { get; }

    /// <summary>The thing counted or measured (mines, people, km2, m2 …); null for money and bare counts.</summary>
    public string? Unit { get; }

    /// <summary>The currency of a sum of money: its ISO 4217 code, or its name where the text leaves the country's currency unsaid.</summary>
    public string? Currency { get; }
}
