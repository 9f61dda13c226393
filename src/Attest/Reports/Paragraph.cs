using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>A paragraph of a section, split into sentences.</summary>
/// <param name="Number">Its number in the section, from 1.</param>
/// <param name="Span">Where it stands, label of a lead included.</param>
/// <param name="Sentences">Its sentences in order.</param>
public sealed record Paragraph(int Number, TextSpan Span, ImmutableArray<Sentence> Sentences);
