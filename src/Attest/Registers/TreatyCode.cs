using System.Diagnostics.CodeAnalysis;

namespace Attest.Registers;

/// <summary>The key of a treaty as statements and addresses write it ("MBT", "CCW-AP2"): upper-case letters, digits and hyphens.</summary>
public sealed record TreatyCode : IComparable<TreatyCode>
{
    private TreatyCode(string value) => Value = value;

    /// <summary>The Mine Ban Treaty.</summary>
    public static TreatyCode Mbt { get; } = new("MBT");

    /// <summary>The Convention on Cluster Munitions.</summary>
    public static TreatyCode Ccm { get; } = new("CCM");

    /// <summary>The Convention on Conventional Weapons.</summary>
    public static TreatyCode Ccw { get; } = new("CCW");

    /// <summary>Protocol II of the Convention on Conventional Weapons as amended in 1996.</summary>
    public static TreatyCode CcwAp2 { get; } = new("CCW-AP2");

    /// <summary>Protocol V of the Convention on Conventional Weapons.</summary>
    public static TreatyCode CcwP5 { get; } = new("CCW-P5");

    /// <summary>The letters.</summary>
    public string Value { get; }

    /// <summary>Reads a code; throws <see cref="FormatException"/> when it is not well formed.</summary>
    public static TreatyCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"“{text}” is not a treaty code: upper-case letters, digits and hyphens are expected.");

    /// <summary>Reads a code, or answers false; a well-formed code need not be in any register.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TreatyCode? code)
    {
        code = text is { Length: >= 2 and <= 16 } && char.IsAsciiLetterUpper(text[0]) && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-') ? new(text) : null;
        return code is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(TreatyCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(TreatyCode left, TreatyCode right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(TreatyCode left, TreatyCode right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(TreatyCode left, TreatyCode right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(TreatyCode left, TreatyCode right) => left.CompareTo(right) >= 0;
}
