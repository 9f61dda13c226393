using System.Collections.Immutable;
using Attest.Reports.Blocks;

namespace Attest.Reports.Forms;

/// <summary>What a form made of the bytes of a source.</summary>
/// <param name="Page">The text and its blocks; null when there is nothing that could be read.</param>
/// <param name="Troubles">What was odd; of a page without text, why.</param>
internal sealed record ExtractedPage(PageBlocks? Page, ImmutableArray<Diagnostic> Troubles)
{
    /// <summary>A source of which nothing can be read.</summary>
    public static ExtractedPage Nothing(Diagnostic why) => new(null, [why]);
}
