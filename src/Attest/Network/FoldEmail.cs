using System.Text;
using System.Text.RegularExpressions;

namespace Attest.Network;

/// <summary>Makes of an address of e-mail the name with which a person signs in.</summary>
internal static partial class FoldEmail
{
    private const int Longest = 254;

    /// <summary>The address without white space around it, composed and in small letters, so that it is one however it is typed; null where it is none.</summary>
    public static string? Of(string? email) =>
        email?.Trim() is { Length: > 0 and <= Longest } trimmed && Mail().IsMatch(trimmed) ? trimmed.Normalize(NormalizationForm.FormC).ToLowerInvariant() : null;

    [GeneratedRegex(@"^[^\s@<>,;\p{Cc}]+@[^\s@<>,;\p{Cc}]+\.[^\s@<>,;.\p{Cc}]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
