using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.Editions;
using Attest.Registers;

namespace Attest.App.Editions;

/// <summary>The options that say what an edition is made on: <c>--cut-off</c>, <c>--period</c>, <c>--embargo</c>, <c>--meeting</c>, <c>--checked-only</c>.</summary>
internal sealed class TermsOptions
{
    private static readonly string[] Minutes = ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    private readonly Option<string> _cutOff = new("--cut-off") { HelpName = "DATE", Description = "The last day whose knowledge is in it, as 2026-09-30.", Required = true };
    private readonly Option<string[]> _period = new("--period") { HelpName = "MATTER=DATES", Description = "The time that a matter is told for, as casualties=2025 or policy=2025-10-01/2026-09-30; may be given again.", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _embargo = new("--embargo") { HelpName = "MINUTE", Description = "The minute before which nobody else may read it, UTC, as 2026-11-18T10:00Z." };
    private readonly Option<string?> _meeting = new("--meeting") { HelpName = "CODE", Description = "The meeting it is made for." };
    private readonly Option<bool> _checkedOnly = new("--checked-only") { Description = "Only statements that a person has checked." };

    public IEnumerable<Option> All => [_cutOff, _period, _embargo, _meeting, _checkedOnly];

    public EditionTerms Read(ParseResult parsed) => new()
    {
        CutOff = DateOnly.TryParseExact(parsed.GetRequiredValue(_cutOff), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UsageException($"“{parsed.GetRequiredValue(_cutOff)}” is no day. Write it as 2026-09-30."),
        Periods = Periods(parsed.GetRequiredValue(_period)),
        Embargo = parsed.GetValue(_embargo) is { } embargo ? Minute(embargo) : null,
        Meeting = parsed.GetValue(_meeting) is { } meeting && !string.IsNullOrWhiteSpace(meeting) ? meeting.Trim() : null,
        IsCheckedOnly = parsed.GetValue(_checkedOnly),
    };

    private static ImmutableSortedDictionary<string, EdtfDate> Periods(string[] typed)
    {
        var periods = ImmutableSortedDictionary.CreateBuilder<string, EdtfDate>(StringComparer.Ordinal);
        foreach (var period in typed)
            if (period.Split('=') is not [var matter, var dates] || !EditionName.IsProduct(matter) || !EdtfDate.TryParse(dates, out var read))
                throw new UsageException($"“{period}” is no period. Write it as casualties=2025, or policy=2025-10-01/2026-09-30.");
            else if (!periods.TryAdd(matter, read))
                throw new UsageException($"The period of {matter} is given twice.");
        return periods.ToImmutable();
    }

    private static DateTimeOffset Minute(string typed) =>
        DateTimeOffset.TryParseExact(typed, Minutes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var minute)
            ? minute
            : throw new UsageException($"“{typed}” is no minute. Write it in UTC, as 2026-11-18T10:00Z.");
}
