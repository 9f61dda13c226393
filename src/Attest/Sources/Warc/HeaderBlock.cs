using System.Globalization;
using System.Text;

namespace Attest.Sources.Warc;

/// <summary>A block of header lines, as WARC records and HTTP messages begin with.</summary>
internal static class HeaderBlock
{
    /// <summary>The headers by name; a line that begins with white space goes on from the one before.</summary>
    public static Dictionary<string, string> Parse(IEnumerable<string> lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        foreach (var line in lines)
            if (line.Length > 0 && line[0] is ' ' or '\t' && last is not null)
                headers[last] += " " + line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                headers.TryAdd(last = line[..colon].Trim(), line[(colon + 1)..].Trim());
        return headers;
    }

    /// <summary>The lines before the first empty one, and where the content after it begins; null when none is empty.</summary>
    public static (string[] Lines, int Length)? Cut(ReadOnlySpan<byte> message)
    {
        var lines = new List<string>();
        for (var at = 0; at < message.Length;)
        {
            var end = message[at..].IndexOf((byte)'\n');
            if (end < 0)
                return null;
            var line = Encoding.Latin1.GetString(message.Slice(at, end)).TrimEnd('\r');
            at += end + 1;
            if (line.Length == 0)
                return ([.. lines], at);
            lines.Add(line);
        }
        return null;
    }

    /// <summary>The length that a header states; null when it is no number.</summary>
    public static long? Length(string value) => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;
}
