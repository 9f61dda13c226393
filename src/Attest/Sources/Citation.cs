using System.Collections.Immutable;
using Attest.Registers;

namespace Attest.Sources;

/// <summary>A source named in a note, at a pinpoint, as far as the note tells it; what the note does not say is null.</summary>
public sealed record Citation
{
    /// <summary>What kind of thing is named; for “Ibid.” and short forms the kind of what they stand for.</summary>
    public required CitationKind Kind { get; init; }

    /// <summary>The words of this citation in the note's text, in the text the note was read from.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words themselves, white space folded.</summary>
    public required string Wording { get; init; }

    /// <summary>Whether it says “Ibid.” (or “Id.”, “idem”).</summary>
    public bool IsIbid { get; init; }

    /// <summary>The number of the note in which the source was first given in full, for “Ibid.”, short forms and repeated citations.</summary>
    public int? RefersTo { get; init; }

    /// <summary>Whether more than one source could be meant, so that a person must choose.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The persons named, titles included, in the order of the note.</summary>
    public ImmutableArray<string> Persons { get; init; } = [];

    /// <summary>The office or function the person holds.</summary>
    public string? Office { get; init; }

    /// <summary>The organisation that speaks or publishes.</summary>
    public string? Organisation { get; init; }

    /// <summary>The title of the work, without quotation marks.</summary>
    public string? Title { get; init; }

    /// <summary>The newspaper, journal, series or site that contains the work.</summary>
    public string? Container { get; init; }

    /// <summary>Where it was said or published.</summary>
    public string? Place { get; init; }

    /// <summary>The year of the edition, when another edition of the Monitor itself is cited.</summary>
    public int? Edition { get; init; }

    /// <summary>The State whose report is cited, as printed, when it is another country's report.</summary>
    public string? About { get; init; }

    /// <summary>The date the note gives; of “Ibid.” and of a short form without date, that of what it stands for.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The page, form, article or annex pointed at, as printed: “p. 470”, “Form D”.</summary>
    public string? Pinpoint { get; init; }

    /// <summary>The web address, as printed.</summary>
    public string? Url { get; init; }
}
