using System.Text.Json.Serialization;

namespace Attest.Publishing.Pages;

/// <summary>One of the pages that a text stands on which is too long for one.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Sections">The sections that stand on it, whole or in part.</param>
public sealed record ReportPart(string Address, IReadOnlyList<ReportPart.Section> Sections)
{
    /// <summary>A section on it.</summary>
    /// <param name="Anchor">The name of its place on the page.</param>
    /// <param name="Heading">Its heading.</param>
    /// <param name="IsContinued">Whether it begins on a page before.</param>
    /// <param name="Places">The paragraphs in it.</param>
    public sealed record Section(string Anchor, string Heading, bool IsContinued, [property: JsonIgnore] IReadOnlyList<Place> Places);

    /// <summary>A paragraph, so that an address given out for the whole text leads on to the page that has it now.</summary>
    /// <param name="Label">Its number.</param>
    /// <param name="Anchors">The places in it, the first of them its own.</param>
    public sealed record Place(string Label, IReadOnlyList<string> Anchors);
}
