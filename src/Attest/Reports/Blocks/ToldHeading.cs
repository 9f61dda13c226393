namespace Attest.Reports.Blocks;

/// <summary>Whether the form of a page tells that a block is a heading.</summary>
internal enum ToldHeading
{
    /// <summary>It tells nothing.</summary>
    No,
    /// <summary>It looks like one: a line in bold.</summary>
    Perhaps,
    /// <summary>It is marked as one: h2, a style “Heading 1”.</summary>
    Yes,
}
