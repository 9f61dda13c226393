using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;

namespace Attest.App.Treaties;

/// <summary>The day on which a status is asked for; today where nothing is said.</summary>
internal static class DayOption
{
    public static Option<string?> Make() => new("--on") { HelpName = "DATE", Description = "The day asked about, as 2004-03-01; today when left out." };

    public static DateOnly Read(string? typed, TimeProvider clock) => typed switch
    {
        null => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
        _ when DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new UsageException($"“{typed}” is no day. Write it as 2004-03-01."),
    };
}
