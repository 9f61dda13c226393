using System.Text.Json.Serialization;

namespace Attest.Publishing.Pages;

/// <summary>A report with its notes beside the text; each sentence that states something leads to its evidence.</summary>
public sealed record ReportPage : Page
{
    /// <summary>The jurisdiction.</summary>
    public required PageLink Jurisdiction { get; init; }

    /// <summary>The year of the edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The title as printed; null where the page has none.</summary>
    public required string? PrintedTitle { get; init; }

    /// <summary>The language of the text, ISO 639-1.</summary>
    public required string TextLanguage { get; init; }

    /// <summary>The answers above the text, each with its source.</summary>
    public required IReadOnlyList<Answer> Answers { get; init; }

    /// <summary>The key facts at its head; none for most reports.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The heading of the key facts as printed; null where they have none of their own.</summary>
    public required string? FactsHeading { get; init; }

    /// <summary>Everything that is held on each question the key facts speak of.</summary>
    public required IReadOnlyList<PageLink> FactsAsked { get; init; }

    /// <summary>The pages that its text stands on, where it is too long for one; the data of the whole has all of it all the same.</summary>
    public IReadOnlyList<ReportPart> Parts { get; init; } = [];

    /// <summary>The whole report, where this is one of its pages.</summary>
    public PageLink? Whole { get; init; }

    /// <summary>The translation into the language of the page, which stands beside the text; null where there is none.</summary>
    public Translated? Translation { get; init; }

    /// <summary>The other languages that the text is translated into, each with its page.</summary>
    public IReadOnlyList<OtherLanguage> Translations { get; init; } = [];

    /// <summary>The sections in order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Notes that no marker in the text leads to.</summary>
    public required IReadOnlyList<Note> LooseNotes { get; init; }

    /// <summary>The other reports held on the jurisdiction, this one among them, oldest first.</summary>
    public required IReadOnlyList<PageLink> Editions { get; init; }

    /// <summary>Its evidence.</summary>
    public required PageLink Evidence { get; init; }

    /// <summary>How many statements were read from it.</summary>
    public required int Statements { get; init; }

    /// <summary>How many of them an editor has checked.</summary>
    public required int Checked { get; init; }

    /// <summary>Its source.</summary>
    public required PageLink Source { get; init; }

    /// <summary>Other copies of the page that are held, less full than the one shown.</summary>
    public required IReadOnlyList<PageLink> OtherSources { get; init; }

    /// <summary>The SHA-256 of the text that was read.</summary>
    public required string TextHash { get; init; }

    /// <summary>The reader, with its version, that read its statements; null when it has none.</summary>
    public required string? Reader { get; init; }

    /// <summary>What reading found: irregularities of the page as received.</summary>
    public required IReadOnlyList<Irregularity> Irregularities { get; init; }

    /// <summary>How to cite it.</summary>
    public required string Citation { get; init; }

    /// <summary>A translation that stands beside the text.</summary>
    /// <param name="Language">Its language, a BCP 47 tag.</param>
    /// <param name="Translator">Who translated or revised it.</param>
    /// <param name="MadeBy">person, machine or machine_and_person.</param>
    /// <param name="On">The day on which it was finished.</param>
    /// <param name="Sentences">How many sentences, headings and rows the report has.</param>
    /// <param name="Current">How many are translated as they are today.</param>
    /// <param name="Stale">How many were translated from an earlier wording.</param>
    /// <param name="Untranslated">How many are not translated.</param>
    public sealed record Translated(string Language, string Translator, string MadeBy, DateOnly On, int Sentences, int Current, int Stale, int Untranslated);

    /// <summary>A language that the text is translated into.</summary>
    /// <param name="Code">A BCP 47 tag.</param>
    /// <param name="Name">Its name in itself.</param>
    /// <param name="Address">The page, its language included.</param>
    public sealed record OtherLanguage(string Code, string Name, string Address);

    /// <summary>What a translation has for a sentence, a heading or a row.</summary>
    /// <param name="Locator">The name of the original.</param>
    /// <param name="Words">The translation; the words of the original where there is none.</param>
    /// <param name="State">current, stale or untranslated.</param>
    /// <param name="Notes">The markers of the original, which follow it.</param>
    public sealed record TranslatedRun(string Locator, string Words, string State, IReadOnlyList<Piece> Notes);

    /// <summary>One answer above the text.</summary>
    /// <param name="Question">What is asked.</param>
    /// <param name="Words">The answer.</param>
    /// <param name="Remark">When, or by whom; null when nothing is to be added.</param>
    /// <param name="Flag">A short mark; null when none.</param>
    /// <param name="Tone">ok, bad or none: how the mark is shown.</param>
    /// <param name="Page">Where to follow it; null when nowhere.</param>
    public sealed record Answer(string Question, string Words, string? Remark, string? Flag, string Tone, PageLink? Page);

    /// <summary>A row of key facts.</summary>
    /// <param name="Locator">Its readable name: <c>T/3</c>.</param>
    /// <param name="Anchor">The name of its place on this page.</param>
    /// <param name="Label">Its label; null where the copy has lost it.</param>
    /// <param name="Values">Its values, line by line; none where the copy has none.</param>
    /// <param name="Notes">The notes whose first marker stands in it.</param>
    public sealed record Fact(string Locator, string Anchor, string? Label, IReadOnlyList<Run> Values, IReadOnlyList<Note> Notes)
    {
        /// <summary>The translation of the row; null where no translation stands beside the text.</summary>
        public TranslatedRun? Translated { get; init; }
    }

    /// <summary>A section.</summary>
    /// <param name="Code">Its part of a locator.</param>
    /// <param name="Anchor">The name of its place on this page.</param>
    /// <param name="Heading">The heading as printed; null before any heading.</param>
    /// <param name="Tables">The tables above its first paragraph.</param>
    /// <param name="Paragraphs">Its paragraphs.</param>
    public sealed record Section(string Code, string Anchor, string? Heading, IReadOnlyList<Table> Tables, IReadOnlyList<Paragraph> Paragraphs)
    {
        /// <summary>The translation of the heading; null where no translation stands beside the text, or there is no heading.</summary>
        public TranslatedRun? Translated { get; init; }
    }

    /// <summary>A paragraph.</summary>
    /// <param name="Runs">Its words in order.</param>
    /// <param name="Notes">The notes whose first marker stands in it.</param>
    /// <param name="Tables">The tables below it.</param>
    /// <param name="Asked">Everything that is held on each question it speaks of.</param>
    public sealed record Paragraph(IReadOnlyList<Run> Runs, IReadOnlyList<Note> Notes, IReadOnlyList<Table> Tables, IReadOnlyList<PageLink> Asked)
    {
        /// <summary>The translation of its sentences; null where no translation stands beside the text.</summary>
        public IReadOnlyList<TranslatedRun>? Translated { get; init; }
    }

    /// <summary>A table.</summary>
    /// <param name="Caption">Its caption; null when it has none.</param>
    /// <param name="Header">The cells of its header.</param>
    /// <param name="Rows">Its rows.</param>
    /// <param name="Notes">The notes whose first marker stands in it.</param>
    /// <param name="Asked">Everything that is held on each question it speaks of.</param>
    public sealed record Table(string? Caption, IReadOnlyList<string> Header, IReadOnlyList<TableRow> Rows, IReadOnlyList<Note> Notes, IReadOnlyList<PageLink> Asked);

    /// <summary>A row of a table.</summary>
    /// <param name="Locator">Its readable name: <c>T1/3</c>.</param>
    /// <param name="Anchor">The name of its place on this page.</param>
    /// <param name="Evidence">Its evidence; null when it states nothing.</param>
    /// <param name="Cells">Its cells, the label first.</param>
    public sealed record TableRow(string Locator, string Anchor, string? Evidence, IReadOnlyList<string> Cells)
    {
        /// <summary>What authorities replied on what it states; null where nothing is public.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<ReplyMark>? Replies { get; init; }

        /// <summary>The translation of the row, its cells between bars; null where no translation stands beside the text.</summary>
        public TranslatedRun? Translated { get; init; }
    }

    /// <summary>A sentence, or words between sentences.</summary>
    /// <param name="Locator">The readable name of the sentence; null for words between.</param>
    /// <param name="Anchor">The name of its place on this page; null for words between.</param>
    /// <param name="Evidence">Its evidence; null when it states nothing and has no note.</param>
    /// <param name="IsAbsence">Whether all it states is that something is not known.</param>
    /// <param name="Pieces">Words and markers in order.</param>
    public sealed record Run(string? Locator, string? Anchor, string? Evidence, bool IsAbsence, IReadOnlyList<Piece> Pieces)
    {
        /// <summary>What authorities replied on what it states; null where nothing is public.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<ReplyMark>? Replies { get; init; }
    }

    /// <summary>Words, or a marker.</summary>
    /// <param name="Text">The words; empty for a marker.</param>
    /// <param name="Note">The number a marker shows; null for words.</param>
    /// <param name="IsLost">Whether the page lacks the note that the marker leads to.</param>
    /// <param name="Report">The other report that the words point to, where it is held; null for any other words.</param>
    /// <param name="NoteAddress">Where the note is, if on another page of the report; null on the same.</param>
    public sealed record Piece(string Text, int? Note, bool IsLost, PageLink? Report = null, [property: JsonIgnore] string? NoteAddress = null);

    /// <summary>A note.</summary>
    /// <param name="Number">The number it shows.</param>
    /// <param name="Text">Its text as printed, white space folded.</param>
    /// <param name="RefersTo">For “Ibid.” and the like: the note in which the source was given in full; null otherwise.</param>
    /// <param name="StandsFor">The text of that note; null otherwise.</param>
    /// <param name="FullAddress">Where that note is, if on another page of the report; null on the same.</param>
    public sealed record Note(int Number, string Text, int? RefersTo, string? StandsFor, [property: JsonIgnore] string? FullAddress = null);

    /// <summary>An irregularity that a person should know of.</summary>
    /// <param name="Code">Its kind.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="SourceAddress">The place in the source; the whole source where it concerns all of it.</param>
    public sealed record Irregularity(string Code, string Message, string SourceAddress);
}
