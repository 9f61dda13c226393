using System.Collections.Immutable;

namespace Attest.Reports;

/// <summary>Every kind of irregularity that reading a page can find (docs/diagnostics.md lists the same).</summary>
public static class DiagnosticCodes
{
    /// <summary>The file has no bytes.</summary>
    public static DiagnosticCode EmptyDocument { get; } = new("empty-document", "The file is empty (0 bytes); nothing was read.", "Fetch it again.");

    /// <summary>The bytes are no text.</summary>
    public static DiagnosticCode NotText { get; } = new("not-text", "This is not a text, HTML, Word or PDF file; stored, not read.", "Check what was fetched; if it is packed or encrypted, import what is inside.");

    /// <summary>The file is of a form that is known but not read.</summary>
    public static DiagnosticCode FormNotRead { get; } = new("form-not-read", "This is a {0}; read are text, HTML, Word (.docx), PDF and Markdown. Stored, not read.", "Save it as .docx, or its text as .txt, and import that too.");

    /// <summary>The bytes of a known form do not hold together.</summary>
    public static DiagnosticCode FileDamaged { get; } = new("file-damaged", "This {0} file is damaged; nothing of it could be read. Stored as received.", "Fetch it again.");

    /// <summary>The bytes of a known form break off; what came before was read.</summary>
    public static DiagnosticCode FileCutOff { get; } = new("file-cut-off", "This {0} file is damaged in the middle; what could be read of it was read.", "Fetch it again.");

    /// <summary>The file opens with a password only.</summary>
    public static DiagnosticCode FileProtected { get; } = new("file-protected", "This {0} file is protected by a password. Stored, not read.", "Ask for a copy without password, or save its text and import that too.");

    /// <summary>A file, or pages of it, hold pictures instead of text.</summary>
    public static DiagnosticCode TextMissing { get; } = new("text-missing", "No text was found in this {0} file: it was probably scanned, or is empty.", "Have its text recognised (OCR), and import that copy too.");

    /// <summary>Some pages of a file hold no text.</summary>
    public static DiagnosticCode PagesWithoutText { get; } = new("pages-without-text", "{0} of {1} pages hold no text ({2}): they are empty, or pictures of text.", "Look at these pages in the file.");

    /// <summary>The document has tracked changes.</summary>
    public static DiagnosticCode ChangesTracked { get; } = new("changes-tracked", "{0} tracked changes: inserted text was read, deleted text was left out.", "Ask for the final text, if this was not it.");

    /// <summary>The document has comments.</summary>
    public static DiagnosticCode CommentsLeftOut { get; } = new("comments-left-out", "{0} comments are not part of the text; they were left out.", "Nothing, unless the text was not final.");

    /// <summary>The bytes are not UTF-8 and declare nothing else.</summary>
    public static DiagnosticCode EncodingAssumed { get; } = new("encoding-assumed", "Not UTF-8; read as {0}.", "Compare names and quotation marks with the original; if they are wrong, convert the file to UTF-8 and import it again.");

    /// <summary>The bytes contradict the encoding that the file declares.</summary>
    public static DiagnosticCode EncodingContradicted { get; } = new("encoding-contradicted", "The file declares {0} but is not in it; read as {1}.", "Compare names and quotation marks with the original.");

    /// <summary>Single bytes of an otherwise sound text are damaged.</summary>
    public static DiagnosticCode EncodingBroken { get; } = new("encoding-broken", "{0} damaged signs in a text that is otherwise UTF-8; each is shown as �.", "Fetch the file again, or compare these places with the original.");

    /// <summary>The text was encoded twice.</summary>
    public static DiagnosticCode EncodingDoubled { get; } = new("encoding-doubled", "The text was encoded twice (“{0}” for “{1}”); undone in the reading, the bytes are as received.", "Nothing, unless signs still look wrong.");

    /// <summary>The file ends in the middle of a character.</summary>
    public static DiagnosticCode EncodingTruncated { get; } = new("encoding-truncated", "The file ends inside a character: the download was probably cut off.", "Fetch it again; all text up to there was read.");

    /// <summary>One line is so long that line breaks were probably lost.</summary>
    public static DiagnosticCode LineTooLong { get; } = new("line-too-long", "One paragraph of {0:N0} bytes: line breaks were probably lost.", "Fetch the page again in another form; it was read whole.");

    /// <summary>The HTML is nested absurdly deep.</summary>
    public static DiagnosticCode NestingDeep { get; } = new("nesting-deep", "{0:N0} levels of elements inside each other.", "Nothing; all text was read. The page was probably damaged by a program.");

    /// <summary>Notes bear signs, or numbers that begin anew, instead of one sequence.</summary>
    public static DiagnosticCode NotesRenumbered { get; } = new("notes-renumbered", "{0} notes are not numbered in one sequence; they were numbered in the order of their markers.", "Nothing; cite these notes by the numbers shown here.");

    /// <summary>The page shows none of the layouts that are read.</summary>
    public static DiagnosticCode LayoutUnknown { get; } = new("layout-unknown", "The layout of this page is not one that is read ({0}); it was read as plain paragraphs.", "Check headings and paragraphs against the original before relying on locators.");

    /// <summary>Nothing on the page says that it is a report.</summary>
    public static DiagnosticCode NotAReport { get; } = new("not-a-report", "No State, treaty or edition was recognised; kept as a text.", "If it is a report, say which State and edition it belongs to.");

    /// <summary>The State is named but in no register, or not named at all.</summary>
    public static DiagnosticCode StateUnknown { get; } = new("state-unknown", "{0}", "Say which jurisdiction the page is about, or add the name to the register of jurisdictions.");

    /// <summary>Title and text speak of different States.</summary>
    public static DiagnosticCode StateConflict { get; } = new("state-conflict", "The title says {0}, the text speaks of {1} ({2} times); which State is this page about?", "Say which State it is about; until then nothing is filed under either.");

    /// <summary>The text is in a language that is not read, or only in part.</summary>
    public static DiagnosticCode LanguageNotRead { get; } = new("language-not-read", "The text is in {0}.", "Read the rest yourself, or look for the English text of the page.");

    /// <summary>The page does not say which edition it belongs to.</summary>
    public static DiagnosticCode EditionUnknown { get; } = new("edition-unknown", "The page does not say which edition it belongs to.", "Say the year of the edition.");

    /// <summary>Only the name of the source says which edition the page belongs to.</summary>
    public static DiagnosticCode EditionFromAddress { get; } = new("edition-from-address", "The page does not say which edition it belongs to; its name says {0}.", "Compare with the original: the title was probably lost.");

    /// <summary>The name of the source says otherwise than the page.</summary>
    public static DiagnosticCode AddressContradicted { get; } = new("address-contradicted", "The name of the source says {0}, the page {1}; the page was followed.", "Check whether the right page was saved under this name.");

    /// <summary>A profile does not say, readably, when it was last updated.</summary>
    public static DiagnosticCode LastUpdatedMissing { get; } = new("last-updated-missing", "This page should say when it was last updated, and does not; the year in its address is not the date of its text.", "Look for another copy of the page that has the line “Last updated”, or say the year.");

    /// <summary>A row of a table has fewer cells than the header, and nothing tells which are lost.</summary>
    public static DiagnosticCode TableRowShort { get; } = new("table-row-short", "Row {0} has {1} of {2} cells, and nothing tells which columns they belong to; nothing was read from it.", "Compare with the original, and enter the row by hand.");

    /// <summary>Markers lead to notes that are not on the page.</summary>
    public static DiagnosticCode NotesMissing { get; } = new("notes-missing", "{0} of {1} markers lead to no note: {2}.", "Look for another copy of the page that has its notes.");

    /// <summary>A note that no marker leads to.</summary>
    public static DiagnosticCode NoteUnmarked { get; } = new("note-unmarked", "No marker leads to note {0}.", "Compare with the original: the marker may have been lost, or the text it stood in.");

    /// <summary>A number is missing in the sequence of notes, and no marker asks for it.</summary>
    public static DiagnosticCode NoteGap { get; } = new("note-gap", "There is no note {0} between notes {1} and {2}.", "Compare with the original.");

    /// <summary>Two notes show the same number.</summary>
    public static DiagnosticCode NoteRepeated { get; } = new("note-repeated", "Note {0} is there more than once; markers lead to the first.", "Compare with the original: the page may hold the notes of two pages.");

    /// <summary>Only notes were found.</summary>
    public static DiagnosticCode BodyMissing { get; } = new("body-missing", "Only notes were found.", "Look for another copy of the page that has its text.");

    /// <summary>“Ibid.” after a note with several sources.</summary>
    public static DiagnosticCode IbidAmbiguous { get; } = new("ibid-ambiguous", "“Ibid.” in note {0} follows a note with several sources; the first was taken.", "Say which source is meant.");

    /// <summary>“Ibid.” or a short form that leads nowhere.</summary>
    public static DiagnosticCode IbidUnresolved { get; } = new("ibid-unresolved", "“Ibid.” in note {0} follows no source.", "Compare with the original: a note before it was probably lost.");

    /// <summary>Digits that make no number as printed.</summary>
    public static DiagnosticCode NumberUnreadable { get; } = new("number-unreadable", "“{0}” is no number as printed; nothing was read from it.", "Compare with the original, and enter the number by hand.");

    /// <summary>A label of key facts that no value follows.</summary>
    public static DiagnosticCode LabelWithoutValue { get; } = new("label-without-value", "“{0}” has no value; nothing was read from it.", "Look for another copy: some copies drop lines of one word, such as “None” or “Low”.");

    /// <summary>A value of key facts whose label the copy has lost.</summary>
    public static DiagnosticCode ValueWithoutLabel { get; } = new("value-without-label", "“{0}” has lost its label; {1}.", "Compare with another copy of the page.");

    /// <summary>A month and year, or a day, that no calendar has.</summary>
    public static DiagnosticCode DateUnreadable { get; } = new("date-unreadable", "“{0}” is no date as printed; nothing was read from it.", "Compare with the original, and enter the date by hand.");

    /// <summary>A day later than the text could know of.</summary>
    public static DiagnosticCode DateAfterText { get; } = new("date-after-text", "“{0}” is later than {1} could know of.", "Compare with the original: the year is probably wrong, or the text is of a later edition.");

    /// <summary>A gap in which a heading stood.</summary>
    public static DiagnosticCode HeadingLost { get; } = new("heading-lost", "A heading was probably lost before “{0}…”: the gap there is wider than any other.", "Look for another copy of the page, and compare the sections.");

    /// <summary>The State's name with a slip of the pen.</summary>
    public static DiagnosticCode NameMisspelt { get; } = new("name-misspelt", "“{0}” is probably “{1}” misspelt.", "Compare with the original; if the name is another's, add it to the register.");

    /// <summary>A sentence that says of another State what a report says of its own.</summary>
    public static DiagnosticCode StateForeign { get; } = new("state-foreign", "This sentence speaks of {0}, on a page about {1}.", "Compare with the report on the other State: the sentence may have been copied from it.");

    /// <summary>All codes, in the order of the docs.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        EmptyDocument, NotText, FormNotRead, FileDamaged, FileCutOff, FileProtected, TextMissing, PagesWithoutText, ChangesTracked, CommentsLeftOut, EncodingAssumed, EncodingContradicted, EncodingBroken, EncodingDoubled, EncodingTruncated, LineTooLong, NestingDeep, NotesRenumbered,
        LayoutUnknown, NotAReport, StateUnknown, StateConflict, LanguageNotRead, EditionUnknown, EditionFromAddress, AddressContradicted, LastUpdatedMissing, TableRowShort, NotesMissing, NoteUnmarked, NoteGap, NoteRepeated, BodyMissing, IbidAmbiguous, IbidUnresolved, NumberUnreadable,
        LabelWithoutValue, ValueWithoutLabel, DateUnreadable, DateAfterText, HeadingLost, NameMisspelt, StateForeign,
    ];
}
