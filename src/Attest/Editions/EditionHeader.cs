using System.Collections.Immutable;

namespace Attest.Editions;

/// <summary>What an edition is: its name, its terms, and what it was made with. Together with its documents it decides every byte (I6).</summary>
public sealed record EditionHeader
{
    /// <summary>The version of the form in which editions are written. 2: each report is there as a page too.</summary>
    public const int CurrentTemplate = 2;

    // Of an older form pages are known by their hashes alone: what wrote them is gone.
    internal bool HasPagesOfToday => Template == CurrentTemplate;

    /// <summary>Reads what a base has recorded of an edition (its <c>edition.json</c>), with how much is in it; throws <see cref="FormatException"/> for anything else.</summary>
    public static (EditionHeader Header, EditionCounts Counts) Read(string description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var bytes = System.Text.Encoding.UTF8.GetBytes(description);
        return (EditionJson.Read(bytes), EditionJson.ReadCounts(bytes));
    }

    /// <summary>Its name.</summary>
    public required EditionName Name { get; init; }

    /// <summary>What it was made on.</summary>
    public required EditionTerms Terms { get; init; }

    /// <summary>When it was frozen, UTC, to the millisecond.</summary>
    public required DateTimeOffset FrozenAt { get; init; }

    /// <summary>The version of the program that froze it.</summary>
    public required string Tool { get; init; }

    /// <summary>The version of the form it is written in: 1 where no report is there as a page.</summary>
    public int Template { get; init; } = CurrentTemplate;

    /// <summary>The hash of the registers it used.</summary>
    public required string RegistersHash { get; init; }

    /// <summary>The number of the last reading that the base held (I12).</summary>
    public required long Readings { get; init; }

    /// <summary>The number of the last judgement that the base held (I12).</summary>
    public required long Judgements { get; init; }

    /// <summary>The hash of the last entry in the log of the base, which the edition so bears witness to; null where it was empty.</summary>
    public string? Log { get; init; }

    /// <summary>Whether the base was made from the bundled samples, so that every showing must say so.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>The findings that stand and were let pass.</summary>
    public ImmutableArray<FindingOverride> Overrides { get; init; } = [];

    /// <summary>What a corrected edition changes, and why; null for a first one.</summary>
    public string? Correction { get; init; }

    /// <summary>The root of the edition that this one corrects; null for a first one.</summary>
    public string? Corrects { get; init; }
}
