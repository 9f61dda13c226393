using System.Globalization;
using Attest.Statements;

namespace Attest.Questions;

/// <summary>What a number is known to lie in: “at least 136” has no upper end, “242–1,239” has two ends, “some 40” is approximate. Sums keep what is not known.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end, or null where there is none.</param>
/// <param name="IsApproximate">Whether an end is only about right.</param>
public readonly record struct Interval(decimal Lower, decimal? Upper, bool IsApproximate = false)
{
    /// <summary>The sum of nothing.</summary>
    public static Interval Zero { get; } = new(0, 0);

    /// <summary>What a quantity says.</summary>
    public static Interval Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.Bound switch
        {
            _ when quantity.Upper is { } upper => new(quantity.Number, upper, quantity.Bound == Bound.Approx),
            Bound.Min => new(quantity.Number, null),
            Bound.Max => new(0, quantity.Number),
            Bound.Approx => new(quantity.Number, quantity.Number, true),
            _ => new(quantity.Number, quantity.Number),
        };
    }

    /// <summary>Both together: ends are added, and an end that is not known stays so.</summary>
    public static Interval operator +(Interval left, Interval right) => new(left.Lower + right.Lower, left.Upper + right.Upper, left.IsApproximate || right.IsApproximate);

    /// <inheritdoc cref="op_Addition"/>
    public static Interval Add(Interval left, Interval right) => left + right;

    /// <summary>The same with nothing known of its upper end.</summary>
    public Interval WithoutUpper() => this with { Upper = null };

    /// <summary>In words: “at least 5,757”, “between 242 and 1,239”, “about 40”, “7”.</summary>
    public override string ToString()
    {
        var about = IsApproximate ? "about " : "";
        return Upper is not { } upper ? $"at least {about}{Number(Lower)}" : upper == Lower ? about + Number(Lower) : $"between {about}{Number(Lower)} and {Number(upper)}";
    }

    private static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
