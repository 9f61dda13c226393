namespace Attest.Tests.Reports;

/// <summary>How the lines of a wrapped page are broken beyond what the width asks for.</summary>
public enum LineBreaks
{
    /// <summary>Blank lines between paragraphs, a note to a paragraph.</summary>
    Plain,
    /// <summary>No blank line, paragraphs told by their short last line only, all notes in one paragraph.</summary>
    Dense,
    /// <summary>A line break before and after every marker, and in the middle of every heading.</summary>
    AroundMarkers,
}
