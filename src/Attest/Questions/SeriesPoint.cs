using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions;

/// <summary>A State’s figure for a year as one edition told it: a row of a series.</summary>
public sealed record SeriesPoint
{
    /// <summary>The jurisdiction.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>The year it was so.</summary>
    public required int Year { get; init; }

    /// <summary>What is counted, within the kind of the series.</summary>
    public required StatementValue Value { get; init; }

    /// <summary>Said, or why there is no figure: <see cref="Knowing.NoInformation"/> or <see cref="Knowing.Refused"/>.</summary>
    public required Knowing Knowing { get; init; }

    /// <summary>The figure; null where there is none.</summary>
    public required Interval? Figure { get; init; }

    /// <summary>The unit, or null for bare counts and money.</summary>
    public string? Unit { get; init; }

    /// <summary>The currency of a sum of money, or null.</summary>
    public string? Currency { get; init; }

    /// <summary>What is counted in, as said (“mine; ERW”), empty where nothing is said of it.</summary>
    public required string Definition { get; init; }

    /// <summary>Whether unit or definition differ from those of the year before in the same series: the two years cannot be compared as they stand.</summary>
    public bool IsBreak { get; init; }

    /// <summary>Whether the same edition gives other figures for the same thing.</summary>
    public required bool IsDisputed { get; init; }

    /// <summary>How strongly it is said.</summary>
    public required Hedge Hedge { get; init; }

    /// <summary>The edition that says it: the vintage.</summary>
    public required int Edition { get; init; }

    /// <summary>Who stands behind the statement: the machine alone, or an editor.</summary>
    public StandingKind Standing { get; init; }

    /// <summary>The statement.</summary>
    public required StatementId Statement { get; init; }

    /// <summary>The page that says it.</summary>
    public required PageAddress Page { get; init; }
}
