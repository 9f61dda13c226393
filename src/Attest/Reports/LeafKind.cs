namespace Attest.Reports;

/// <summary>What a piece of a page is.</summary>
public enum LeafKind
{
    /// <summary>White space between pieces.</summary>
    Space,
    /// <summary>Navigation of the site the page was taken from.</summary>
    Chrome,
    /// <summary>The title line: “STATE, Landmine Monitor Report YEAR”.</summary>
    Title,
    /// <summary>The name of the State as heading of its report.</summary>
    CountryHeading,
    /// <summary>The heading of a section.</summary>
    Heading,
    /// <summary>The label of a lead paragraph: “Key developments since March 1999:”.</summary>
    LeadLabel,
    /// <summary>The words of a sentence, markers excepted.</summary>
    Sentence,
    /// <summary>A marker that leads to a note: “[1]”.</summary>
    Marker,
    /// <summary>Links to the neighbouring reports in book order: “&lt;KIRIBATI | REPUBLIC OF KOREA&gt;”.</summary>
    Neighbours,
    /// <summary>The number of a note at its beginning.</summary>
    NoteLabel,
    /// <summary>The text of a note.</summary>
    NoteText,
    /// <summary>The caption of a table.</summary>
    Caption,
    /// <summary>A cell of a table.</summary>
    Cell,
    /// <summary>The label of a row of key facts.</summary>
    FactLabel,
    /// <summary>A line of values in a row of key facts.</summary>
    FactValue,
    /// <summary>Bytes that made no text, shown as U+FFFD.</summary>
    Undecoded,
    /// <summary>In a volume, what is the report of one State and has leaves of its own.</summary>
    Part,
    /// <summary>Text of the body that is no sentence of a report; kept and shown.</summary>
    OtherText,
}
