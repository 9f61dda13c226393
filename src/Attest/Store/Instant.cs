using System.Globalization;

namespace Attest.Store;

/// <summary>Instants as they are stored: ISO 8601 in UTC to the millisecond, so that the order of the text is the order of time (I12).</summary>
internal static class Instant
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
