using System.Globalization;

namespace Attest.Reports.Notes;

/// <summary>Finds the markers in a stretch of text: “[1]”, and “[1 ]” as the editions of 2004 to 2006 print it.</summary>
internal static class FindMarkers
{
    // No report has so many notes; a four-digit number in brackets from here on is a year that an editor inserted.
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int MostDigits = 4;

    /// <summary>The markers between two positions, in order.</summary>
    public static IEnumerable<MarkerDraft> In(string text, int start, int end)
    {
        for (var at = text.IndexOf('[', start, end - start); at >= 0; at = text.IndexOf('[', at, end - at))
        {
            var marker = At(text, at, end);
            if (marker is { Number: < FirstYear or > LastYear } found)
                yield return found;
            at = marker?.End ?? at + 1;
        }
    }

    /// <summary>What is written like a marker at a position; null where nothing is.</summary>
    public static MarkerDraft? At(string text, int start, int end)
    {
        if (start >= end || text[start] != '[')
            return null;
        var at = start + 1;
        while (at < end && at - start <= MostDigits && char.IsAsciiDigit(text[at]))
            at++;
        var digits = text.AsSpan((start + 1)..at);
        if (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return digits.Length > 0 && at < end && text[at] == ']' ? new MarkerDraft(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), start, at + 1) : null;
    }
}
