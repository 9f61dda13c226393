using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>A section of a report: a lead, the text before any heading, or what stands under a heading.</summary>
/// <param name="Code">Its part of a locator: <c>-</c> before any heading, <c>KD</c>, <c>KD2</c> for the leads, <c>UPD</c> for the box of a later update, otherwise the heading's initials (MBP, PTSU, LP …), unique on the page.</param>
/// <param name="Heading">The heading or lead label as printed, white space folded; null for the text before any heading, and for what goes on after a box that stands within a section.</param>
/// <param name="HeadingSpan">Where the heading stands.</param>
/// <param name="Topics">The kinds of matter the heading announces, for readers that use it; a merged heading announces several.</param>
/// <param name="Paragraphs">Its paragraphs in order.</param>
public sealed record Section(string Code, string? Heading, TextSpan? HeadingSpan, ImmutableArray<string> Topics, ImmutableArray<Paragraph> Paragraphs)
{
    /// <summary>Whether this is a key-developments lead, or the box of a later update, rather than a headed section.</summary>
    public bool IsLead => IsUpdate || Code.StartsWith("KD", StringComparison.Ordinal);

    /// <summary>Whether this is a box added to the page after its text: “Update 12 September 2023: …”.</summary>
    public bool IsUpdate => Code.StartsWith("UPD", StringComparison.Ordinal);
}
