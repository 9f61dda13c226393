using System.Globalization;
using System.Text.RegularExpressions;

namespace Attest.Reports.Notes;

/// <summary>Finds the markers in a stretch of text: “[1]”, and “[1 ]” as the editions of 2004 to 2006 print it.</summary>
internal static partial class FindMarkers
{
    // No report has so many notes; a four-digit number in brackets from here on is a year that an editor inserted.
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The markers between two positions, in order.</summary>
    public static IEnumerable<MarkerDraft> In(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOf('[') < 0)
            yield break;
        for (var match = Marker().Match(text, start, end - start); match.Success; match = match.NextMatch())
            if (int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var number and (< FirstYear or > LastYear))
                yield return new MarkerDraft(number, match.Index, match.Index + match.Length);
    }

    [GeneratedRegex(@"\[(?<number>\d{1,4})\s?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
