namespace Attest.Publishing.Books;

/// <summary>What is other in each form of a book that is written as XHTML.</summary>
internal sealed record BookForm
{
    /// <summary>Whether notes stand at the foot of the page they are called on, rather than behind their chapter.</summary>
    public bool AreNotesAtFoot { get; init; }

    /// <summary>Where the picture is, as an address.</summary>
    public required Func<BookFigure, string> Picture { get; init; }

    /// <summary>Where a link of the book leads in this form; null where it leads nowhere.</summary>
    public required Func<string, string?> Address { get; init; }

    /// <summary>The level of the title of a chapter; its headings are below it.</summary>
    public int TitleLevel { get; init; } = 2;

    /// <summary>Attributes of a call of a note.</summary>
    public string CallRole { get; init; } = " role=\"doc-noteref\"";

    /// <summary>Attributes of a note.</summary>
    public string NoteRole { get; init; } = "";

    /// <summary>Attributes of the notes together.</summary>
    public string NotesRole { get; init; } = " role=\"doc-endnotes\"";
}
