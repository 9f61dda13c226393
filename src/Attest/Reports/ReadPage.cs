using System.Collections.Immutable;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Reports;

/// <summary>All that reading made of one source: the document and its statements. A hopeless file has a document of diagnostics only.</summary>
/// <param name="Source">What was read.</param>
/// <param name="Document">The page as read.</param>
/// <param name="Statements">What it says, in the order of the text.</param>
public sealed record ReadPage(Source Source, ReportDocument Document, ImmutableArray<Statement> Statements)
{
    /// <summary>The reports of a volume, each a page of its own with this source and text; none for a source that is one report. The page itself is then what the volume has besides them.</summary>
    public ImmutableArray<ReadPage> Parts { get; init; } = [];

    /// <summary>The reports of the source: its parts, or the page itself.</summary>
    public IEnumerable<ReadPage> Reports => Parts.IsEmpty ? [this] : Parts;
}
