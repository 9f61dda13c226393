using System.Collections.Immutable;
using Attest.Checks.AgainstRegisters;
using Attest.Checks.BetweenEditions;
using Attest.Checks.OfSources;
using Attest.Checks.OfWording;
using Attest.Checks.WithinPage;
using Attest.Registers;
using Attest.Reports;

namespace Attest.Checks;

/// <summary>Every check there is; a new one is a class and a line here, a heading in docs/checks.md and examples in specs.</summary>
internal static class CheckList
{
    /// <summary>Which rules the checks follow; counted up whenever a check is added or changed, so that what was found by older rules is checked again.</summary>
    public const string Version = "checks/6";

    /// <summary>What is found on a page and its likes about other States.</summary>
    public static CheckCode NearlySame => CheckNearlySame.Code;

    /// <summary>Statements against registers and what follows from them.</summary>
    public static ImmutableArray<IVerifyStatement> Verifications(RegisterSet registers) =>
    [
        new VerifyVote(registers),
        new VerifyStatus(registers),
        new VerifyActDate(registers),
        new VerifyConferenceMembership(registers),
        new VerifyDeadline(registers),
    ];

    /// <summary>Checks of one page.</summary>
    public static ImmutableArray<ICheckPage> OfPages(RegisterSet registers, ReportPhrases phrases) =>
    [
        .. CheckDiagnostics.All,
        new CheckVoteTotals(registers.Resolutions),
        new CheckMeetings(registers.Meetings),
        new CheckResolutionSession(),
        new CheckTableSums(),
        new CheckParts(),
        new CheckStockFlow(),
        new CheckPercentages(),
        new CheckSaidTwice(),
        new CheckNoteDates(phrases.FutureWords),
        new CheckAttribution(phrases.Citations),
        new CheckLostNegation(),
        new CheckTextAge(),
        new CheckUnsourced(),
        new CheckLeads(phrases.StrengthWords),
        new CheckHeadings(phrases.StrengthWords),
        new CheckTableHeadings(phrases.StrengthWords),
        new CheckNews(phrases.StrengthWords),
    ];

    /// <summary>Checks of all pages about a State.</summary>
    public static ImmutableArray<ICheckEditions> OfEditions(ReportPhrases phrases) =>
    [
        new CheckNames(),
        new CheckCitedEditions(phrases.StrengthWords),
    ];

    /// <summary>Checks of what two editions answer to one question.</summary>
    public static ImmutableArray<ICheckDifferences> OfDifferences { get; } =
    [
        new CheckVotes(),
        new CheckFlips(),
        new CheckFigures(),
        new CheckSwappedDigits(),
        new CheckDisputes(),
        new CheckUnmoved(),
        new CheckSilence(),
    ];

    /// <summary>Checks of what the pages about a State rest on.</summary>
    public static ImmutableArray<ICheckSources> OfSources(RegisterSet registers) =>
    [
        new CheckCircular(),
        new CheckRepeated(),
        new CheckOwnWord(),
        new CheckCitedEdition(registers.Resolutions),
        new CheckWithdrawn(),
    ];
}
