using System.Globalization;

namespace Attest.Checks.BetweenEditions;

/// <summary>Numbers that are one another with two neighbouring digits swapped, as a hand that copies them swaps them.</summary>
internal static class SwappedDigits
{
    // Of numbers of three digits too many are near one another by chance.
    private const int FewestDigits = 4;

    /// <summary>The digits in order; the same for all numbers that can differ so.</summary>
    public static string Sorted(decimal number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Order());

    /// <summary>Whether the two differ so.</summary>
    public static bool Are(decimal one, decimal other)
    {
        var (a, b) = (one.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture));
        if (a.Length != b.Length || a.Length < FewestDigits)
            return false;
        var first = Enumerable.Range(0, a.Length).FirstOrDefault(i => a[i] != b[i], a.Length);
        return first + 1 < a.Length && a[first] == b[first + 1] && a[first + 1] == b[first] && a.AsSpan(first + 2).SequenceEqual(b.AsSpan(first + 2));
    }
}
