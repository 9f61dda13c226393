using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Statements;

namespace Attest.Checks.AgainstRegisters;

/// <summary>
/// The date of a vote against the number of its resolution: session N of the General Assembly opens in September of the year 1945 + N, so that its resolutions are of that
/// autumn or of the months before the next.
/// </summary>
internal sealed partial class CheckResolutionSession : ICheckPage
{
    private const int YearOfSessionZero = 1945;
    private const int OpeningMonth = 9;

    // A year alone may be that of another resolution told beside it.
    private const int LengthOfDay = 10;

    public CheckCode Code { get; } = new("resolution-year", FindingSeverity.High, FindingSubject.Text, CheckScope.Page, "The text has {0} for Resolution {1}, which is of the session from September {2} to September {3}.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        foreach (var votes in page.Statements.Where(statement => statement.Kind == StatementKind.UngaVote).GroupBy(statement => statement.Locator))
        {
            // Where a sentence tells of several votes, which date belongs to which is not certain.
            if (votes.Take(2).ToArray() is not [var statement] || statement is not { Kind: StatementKind.UngaVote, Date: { IsInterval: false, Earliest: { } day, Text.Length: LengthOfDay } date } || Number().Match(statement.Instrument ?? "") is not { Success: true } number)
                continue;
            var opened = YearOfSessionZero + int.Parse(number.Groups["session"].ValueSpan, CultureInfo.InvariantCulture);
            if (day < new DateOnly(opened, OpeningMonth, 1) || day > new DateOnly(opened + 1, OpeningMonth, 30))
                yield return Code.On(page, $"{statement.Instrument} {date.Text}", [page.Place(statement)], date.Text, number.Value, opened, opened + 1);
        }
    }

    [GeneratedRegex(@"(?<session>\d\d)/\d{1,3} ?[A-Z]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
