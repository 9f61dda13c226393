using System.Diagnostics.CodeAnalysis;

namespace Attest.Registers;

/// <summary>The key of a jurisdiction: three upper-case Latin letters, ISO 3166-1 alpha-3 or a code of the register's own where ISO has none.</summary>
public sealed record JurisdictionCode : IComparable<JurisdictionCode>
{
    private JurisdictionCode(string value) => Value = value;

    /// <summary>The three letters.</summary>
    public string Value { get; }

    /// <summary>Reads a code; throws <see cref="FormatException"/> when it is not three upper-case Latin letters.</summary>
    public static JurisdictionCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"“{text}” is not a jurisdiction code: three upper-case letters are expected.");

    /// <summary>Reads a code, or answers false; a well-formed code need not be in any register.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JurisdictionCode? code)
    {
        code = text is { Length: 3 } && text.All(char.IsAsciiLetterUpper) ? new JurisdictionCode(text) : null;
        return code is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(JurisdictionCode? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order of the letters.</summary>
    public static bool operator <(JurisdictionCode left, JurisdictionCode right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the letters.</summary>
    public static bool operator >(JurisdictionCode left, JurisdictionCode right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the letters.</summary>
    public static bool operator <=(JurisdictionCode left, JurisdictionCode right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the letters.</summary>
    public static bool operator >=(JurisdictionCode left, JurisdictionCode right) => left.CompareTo(right) >= 0;
}
