using Attest.Sources;

namespace Attest.Reports;

/// <summary>One piece of the partition of a text: put together in order, the leaves of a document are its text (I4).</summary>
/// <param name="Kind">What the piece is.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Leaf(LeafKind Kind, TextSpan Span);
