using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;

namespace Attest.App.Treaties;

/// <summary>A length of time from a day on: <c>90d</c>, <c>12w</c>, <c>6m</c>, <c>2y</c>.</summary>
internal static class WithinOption
{
    public static Option<string?> Make() => new("--within") { HelpName = "TIME", Description = "How far ahead: 90d, 12w, 6m, 2y; 90 days when left out." };

    /// <summary>The last day within that time; throws <see cref="UsageException"/> when it is no length of time.</summary>
    public static DateOnly Read(string? typed, DateOnly from)
    {
        string text = typed ?? "90d";
        if (text.Length is < 2 or > 5 || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            throw Wrong(text);
        return text[^1] switch
        {
            'd' => from.AddDays(number),
            'w' => from.AddDays(7 * number),
            'm' => from.AddMonths(number),
            'y' when number <= 1000 => from.AddYears(number),
            _ => throw Wrong(text),
        };
    }

    private static UsageException Wrong(string text) => new($"“{text}” is no length of time. Write 90d, 12w, 6m or 2y.");
}
