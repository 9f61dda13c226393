using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;

namespace Attest.App.Treaties;

/// <summary>The day whose knowledge is used; all that is known where nothing is said.</summary>
internal static class AsOfOption
{
    public static Option<string?> Make() => new("--as-of") { HelpName = "DATE", Description = "Use only what was known by this day; all that is known when left out." };

    public static DateOnly? Read(string? typed) => typed switch
    {
        null => null,
        _ when DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new UsageException($"“{typed}” is no day. Write it as 2004-03-01."),
    };
}
