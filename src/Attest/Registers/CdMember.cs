using System.Globalization;

namespace Attest.Registers;

/// <summary>A member of the Conference on Disarmament.</summary>
/// <param name="Jurisdiction">The member.</param>
/// <param name="Since">The day of admission, or the last day on which it can have been admitted.</param>
/// <param name="IsOrBefore">Whether it was admitted on or before <paramref name="Since"/> (the EDTF interval <c>..1996-06-16</c>) and not on that day itself.</param>
/// <param name="Origin">Where this row comes from.</param>
public sealed record CdMember(JurisdictionCode Jurisdiction, DateOnly Since, bool IsOrBefore, RowOrigin Origin)
{
    internal static CdMember Read(RegisterRow row)
    {
        string text = row.Required("member_since");
        bool isOpen = text.StartsWith("..", StringComparison.Ordinal);
        return DateOnly.TryParseExact(isOpen ? text[2..] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(row.Code("jurisdiction"), day, isOpen, row.Origin())
            : throw new FormatException($"member_since “{text}” is neither a calendar day (YYYY-MM-DD) nor an open one (..YYYY-MM-DD)");
    }
}
