using System.Globalization;
using Attest.Publishing;

namespace Attest.App.Publishing.Workbench;

/// <summary>An instant on a page of the office: day and minute in UTC, since its people sit in every zone.</summary>
internal static class OfficeTime
{
    /// <summary><c>3 March 2026, 12:05 UTC</c>.</summary>
    public static string Of(DateTimeOffset at, InterfaceTexts texts) =>
        texts.Of("{0}, {1} UTC", texts.Dates.Of(DateOnly.FromDateTime(at.UtcDateTime)), at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture));
}
