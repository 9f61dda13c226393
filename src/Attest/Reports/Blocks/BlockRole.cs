namespace Attest.Reports.Blocks;

/// <summary>What a block of a page was found to be.</summary>
internal enum BlockRole
{
    /// <summary>Not yet looked at; in the end a paragraph.</summary>
    Unread,
    Chrome,
    Title,
    CountryHeading,
    Neighbours,
    Heading,
    Caption,
    Cell,
    Fact,
    Note,
    NoteContinuation,
}
