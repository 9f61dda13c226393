namespace Attest.Publishing.Pages;

/// <summary>A note of a report, and the sources it names.</summary>
/// <param name="Number">The number it shows.</param>
/// <param name="Text">Its text as printed, white space folded.</param>
/// <param name="Citations">The sources it names.</param>
/// <param name="SourceAddress">The page of the source with the note's words highlighted.</param>
/// <param name="TextLanguage">The language its report is in, ISO 639-1.</param>
public sealed record NoteCard(int Number, string Text, IReadOnlyList<NoteCard.Cited> Citations, string SourceAddress, string TextLanguage)
{
    /// <summary>A source named.</summary>
    /// <param name="Kind">What kind of thing it is, as a word of the data.</param>
    /// <param name="KindWords">The same in the language of the page.</param>
    /// <param name="Wording">The words that name it.</param>
    /// <param name="RefersTo">The note in which it was first given in full, for “Ibid.” and short forms; null otherwise.</param>
    /// <param name="StandsFor">The text of that note; null otherwise.</param>
    /// <param name="IsAmbiguous">Whether more than one source could be meant.</param>
    /// <param name="Report">Another report of the Monitor that is cited: its page where it is held, no address where it is not; null for any other source.</param>
    /// <param name="Details">Persons, office, organisation, title, place, date, pinpoint, address: what the note tells.</param>
    public sealed record Cited(string Kind, string KindWords, string Wording, int? RefersTo, string? StandsFor, bool IsAmbiguous, CitedReport? Report, IReadOnlyList<StatementCard.Detail> Details);

    /// <summary>A report of the Monitor that a note cites.</summary>
    /// <param name="Text">State and year.</param>
    /// <param name="Address">Its page; null where it is not held.</param>
    public sealed record CitedReport(string Text, string? Address);
}
